/** Paper is light, whatever the screen was: writes the light colours once more, for print. */
import { readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/lib/theme/', import.meta.url)
const theme = readFileSync(new URL('mellanrum.css', folder), 'utf8')

const start = theme.indexOf('@layer ds.theme.color-scheme.light')
const values = theme.slice(start).match(/\{[^{}]*\{([^{}]*)\}/)?.[1]
if (!values) throw new Error('The generated theme has no light colours where they were expected.')

writeFileSync(
  new URL('print.css', folder),
  `/* Made from mellanrum.css by theme/print.ts. */
@layer ds.theme.color-scheme.print {
  @media print {
    [data-color-scheme][data-color-scheme] {${values}}
  }
}
`,
)
