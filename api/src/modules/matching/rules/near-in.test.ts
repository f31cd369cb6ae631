import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearIn } from './near-in.js'
import { scoreMatch } from './score.js'
import { claim, context, holding, opening } from './score.samples.js'
import type { Importance, Need, Nearness } from './shapes.js'

const need = (skill: string, importance: Importance = 'REQUIRED'): Need => ({ skill, importance, level: 3 })
const all = Array.from({ length: 70 }, (_, at) => `skill ${at}`)
const nearness = (entries: readonly (readonly [needed: string, held: string, units: number])[]): Nearness => {
  const near = new Map<string, Map<string, number>>()
  for (const [needed, held, units] of entries) near.set(needed, (near.get(needed) ?? new Map()).set(held, units))
  return near
}
const everyPair = (skills: readonly string[], units: number) =>
  nearness(skills.flatMap((one) => skills.flatMap((other) => (one === other ? [] : [[one, other, units] as const]))))

describe('what is near the needs of an opening', () => {
  const near = nearness([
    ['peat', 'bogs', 400],
    ['peat', 'snow', 400],
    ['snow', 'bogs', 400],
    ['choir', 'song', 400],
  ])
  const [peat, snow, choir] = ['peat', 'snow', 'choir'].map((skill) => need(skill))
  const units = (needs: readonly Need[], held: string, needed = 'peat') =>
    nearIn(needs, near)(held, near.get(needed)!.get(held)!)

  it('counts for less when it is near another need too, and when it is asked for itself', () => {
    expect(units([peat!, snow!], 'bogs')).toBeLessThan(units([peat!, choir!], 'bogs'))
    expect(units([peat!, snow!], 'snow')).toBeLessThan(units([peat!, choir!], 'snow'))
  })

  it('counts for as much beside needs that have nothing to do with it', () => {
    expect(units([peat!, choir!], 'bogs')).toBe(units([peat!], 'bogs'))
  })

  it('hardly counts where needs that all say the same leave it out, and does where it is one of them', () => {
    const pairs = everyPair(all, 300)
    const counts = (many: number, held: number) =>
      nearIn(
        all.slice(0, many).map((skill) => need(skill)),
        pairs,
      )(all[held]!, 300)
    expect(counts(60, 1)).toBeGreaterThan(200)
    expect(counts(8, 65)).toBeGreaterThan(250)
    expect(counts(60, 65)).toBeLessThan(10)
  })
})

const anyLongCase = fc
  .record({
    many: fc.integer({ min: 20, max: 60 }),
    importances: fc.array(fc.constantFrom<Importance>('REQUIRED', 'DESIRED', 'LEARNABLE'), {
      minLength: 60,
      maxLength: 60,
    }),
    near: fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all), fc.integer({ min: 40, max: 3000 })), {
      minLength: 200,
      maxLength: 1500,
    }),
    held: fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 20 }),
  })
  .map(({ many, importances, near, held }) => ({
    needs: all.slice(0, many).map((skill, at) => need(skill, importances[at])),
    near: nearness(near),
    held,
  }))

describe('with long lists of needs', () => {
  it('no skill more lowers a match, and what is told of each sums to the whole', () => {
    fc.assert(
      fc.property(anyLongCase, ({ needs, near, held }) => {
        const match = (some: readonly string[]) =>
          scoreMatch(
            holding('p', ...some.map((skill) => claim(skill))),
            { ...opening, needs },
            { ...context, nearness: near },
          )
        const [before, after] = [match(held.slice(1)), match(held)]
        expect(after.total).toBeGreaterThanOrEqual(before.total)
        const told = after.needs.filter(({ outcome }) => outcome === 'NEAR')
        for (const one of told) expect(one.near.reduce((sum, { points }) => sum + points, 0)).toBe(one.points)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same in whatever order needs are written, and asked only of the needs and what somebody holds', () => {
    fc.assert(
      fc.property(anyLongCase, ({ needs, near, held }) => {
        const known = new Set([...held, ...needs.map(({ skill }) => skill)])
        const some = (skill: string) => [...(near.get(skill) ?? [])].filter(([other]) => known.has(other))
        const fewer = new Map(needs.map(({ skill }) => [skill, new Map(some(skill))]))
        const [whole, turned, part] = [nearIn(needs, near), nearIn(needs.toReversed(), near), nearIn(needs, fewer)]
        for (const { skill } of needs) {
          for (const one of held) {
            const units = near.get(skill)?.get(one) ?? 0
            expect(turned(one, units)).toBe(whole(one, units))
            expect(part(one, units)).toBe(whole(one, units))
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
