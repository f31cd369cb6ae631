import { readdirSync } from 'node:fs'
import { attempt } from './parts/attempt.mjs'
import { build } from './parts/build.mjs'
import { inRoot } from './parts/folders.mjs'
import { install } from './parts/install.mjs'
import { run } from './parts/run.mjs'
import { Plain } from './parts/say.mjs'

const KIND = /\.bench\.(ts|mjs)$/

/** Every figure is a line of JSON, so nothing else goes to the standard output. */
console.log = console.error

await attempt(async () => {
  await install()
  await build()
  const { names, options } = asked(process.argv.slice(2))
  for (const file of wanted(names)) await measure(file, options)
})

/** What begins with two dashes, and all after it, is for the figure itself. @param {string[]} words */
function asked(words) {
  const first = words.findIndex((word) => word.startsWith('--'))
  return first < 0 ? { names: words, options: [] } : { names: words.slice(0, first), options: words.slice(first) }
}

/** @param {string[]} names */
function wanted(names) {
  const files = readdirSync(inRoot('test/bench')).filter((file) => KIND.test(file))
  const known = new Map(files.sort().map((file) => [file.replace(KIND, ''), file]))
  const unknown = names.find((name) => !known.has(name))
  if (unknown) throw new Plain(`There is no figure called "${unknown}"; there are: ${[...known.keys()].join(', ')}.`)
  return [...known].filter(([name]) => !names.length || names.includes(name)).map(([, file]) => file)
}

/** @param {string} file @param {string[]} options */
async function measure(file, options) {
  console.error(`Measuring ${file.replace(KIND, '')}.`)
  const { ok, output } = await run(['node', `bench/${file}`, ...options].join(' '), {
    cwd: inRoot('test'),
    show: 'all',
  })
  if (!ok) throw new Plain(`${file} did not come to its end: ${output.trim().split('\n').at(-1)}`)
}
