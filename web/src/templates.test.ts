import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const templates = globSync('src/**/*.svelte')
const without = (part: RegExp, text: string) => text.replace(part, '')
const markup = (path: string) => without(/<style[\s\S]*?<\/style>/g, readFileSync(path, 'utf8'))
const offending = (pattern: RegExp, allowed: readonly string[] = []) =>
  templates.filter((path) => !allowed.includes(path) && pattern.test(markup(path)))

describe('templates', () => {
  it('are found', () => {
    expect(templates.length).toBeGreaterThan(20)
  })

  it('set no style of their own, which the content security policy would refuse', () => {
    expect(offending(/\sstyle(=|:)/)).toEqual([])
  })

  it('trust no markup but the icons and what a server has cleaned', () => {
    expect(offending(/\{@html/, ['src/lib/ui/Icon.svelte'])).toEqual([])
  })

  it('leave a fold to whoever opened it before the scripts came', () => {
    expect(offending(/<details\b[^<]*?\sopen=/)).toEqual([])
  })

  it('wear nothing of the design system that is not sent along', () => {
    const sheet = readFileSync('src/lib/theme/design-system.css', 'utf8')
    const sent = new Set(['sr-only', ...[...sheet.matchAll(/css\/([a-z-]+)\.css/g)].map(([, part]) => part)])
    const worn = templates.flatMap((path) =>
      [...markup(path).matchAll(/(?<![\w-])ds-([a-z]+(-[a-z]+)*)/g)].map(([, part]) => part),
    )
    expect(worn.filter((part) => !sent.has(part))).toEqual([])
  })

  it('link with the language kept', () => {
    expect(offending(/href="\/(?!land)/)).toEqual([])
  })
})
