import { describe, expect, it, test } from 'vitest'
import { emptyNames, leftovers, most, ninthTenth, tooLong, usual } from './sizes.js'
import { sources } from './sources.js'

const code = '*.{ts,mjs,svelte}'
const isData = (path: string) => /^seeds\/(catalogue|demo)\//.test(path)
const files = sources(`api/src/**/${code}`, `web/src/**/${code}`, `seeds/**/${code}`, `test/kit/**/${code}`)
const written = files.filter(({ path }) => !isData(path))

/** These hold what they look for. */
const isGuardOfThis = (path: string) => /guards\/sizes(\.test)?\.ts$/.test(path)
const everything = [...files, ...sources(`test/**/${code}`, `scripts/**/${code}`)].filter(
  ({ path }) => !isGuardOfThis(path),
)

test('files are short, nine in ten of them a page or two', () => {
  expect(written.length).toBeGreaterThan(300)
  expect(tooLong(written)).toEqual([])
  expect(ninthTenth(written)).toBeLessThanOrEqual(usual)
})

test('files are named after what is in them', () => {
  expect(emptyNames(everything)).toEqual([])
})

test('nothing is left for later or hidden from the checks', () => {
  expect(leftovers(everything)).toEqual([])
})

describe('the guard of sizes', () => {
  const file = (lines: number, path = 'a.ts') => ({ path, text: 'line\n'.repeat(lines) })

  it('finds a file of one line too many', () => {
    expect(tooLong([file(most), file(most + 1, 'b.ts')])).toEqual(['b.ts: 251 lines'])
  })

  it('finds the length that nine in ten keep within', () => {
    const ten = [...Array.from({ length: 9 }, () => file(10)), file(200)]
    expect(ninthTenth(ten)).toBe(10)
    expect(ninthTenth([...ten, file(300)])).toBe(200)
  })

  it.each(['hub.service.ts', 'HubManager.ts', 'utils.ts', 'date-helpers.ts', 'common.svelte'])(
    'finds the name %s',
    (path) => {
      expect(emptyNames([{ path: `web/src/${path}`, text: '' }])).toHaveLength(1)
    },
  )

  it.each(['community-manager.ts', 'hub-services-shown.ts', 'commons.ts'])('leaves the name %s alone', (path) => {
    expect(emptyNames([{ path: `web/src/${path}`, text: '' }])).toEqual([])
  })

  it.each([
    ['// TODO: later', 1],
    ["it.skip('x', () => {})", 1],
    ["describe.concurrent.only('x', () => {})", 1],
    ['const x: any = 1', 1],
    ['const x = y as any', 1],
    ['const x: Map<string, any> = y', 1],
    ['const x: any[] = []', 1],
    ['// @ts-ignore', 1],
    ['(person, any, world) => any.needs', 0],
    ['const skip = list.skip(1)', 0],
    ['// as any reader knows', 0],
    ['const told = all.only(one)', 0],
  ])('in %s finds %d', (text, times) => {
    expect(leftovers([{ path: 'a.ts', text }])).toHaveLength(times)
  })
})
