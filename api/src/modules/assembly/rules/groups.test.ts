import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startPrices } from './bound.js'
import { quotasFor } from './groups.js'
import { instanceOf, problemOf, type Question } from './instance.js'
import { explore, type Search } from './search.js'
import { noMusts, type Candidate } from './shapes.js'
import { solve } from './solve.js'
import { nobody } from './standing.js'
import { everyTeam, matterOf, someone } from './team.samples.js'
import { valueOf } from './value.js'

const never = () => false
const needs = ['s0', 's1', 's2', 's3']

/** Many who differ by next to nothing from one of a few. */
function nearlyAlike(seed: number, few: number, people: number, size: number): Question {
  let state = seed
  const draw = (most: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff) % most
  const some = () => (draw(3) === 0 ? 0 : 100 + draw(890))
  const firsts = Array.from({ length: few }, () =>
    someone('', {
      ...{ qualities: needs.map(some), roles: [some(), some(), some(), some()], leads: some(), isRural: draw(2) === 0 },
      ...{ sector: `s${draw(3)}`, fieldOfPractice: `f${draw(3)}`, hub: `h${draw(3)}`, hours: 1 + draw(30) },
    }),
  )
  const near = (quality: number) => (quality === 0 ? 0 : quality + draw(10))
  const candidates = Array.from({ length: people }, (_, at): Candidate => {
    const one = firsts[at % few]!
    const askedElsewhere = draw(2)
    return { ...one, id: `p${at}`, qualities: one.qualities.map(near), hours: one.hours! + draw(3), askedElsewhere }
  })
  return { candidates, matter: matterOf(needs, 60), size }
}

const worth = ({ candidates, matter, size }: Question, rows: readonly number[]) =>
  valueOf(
    rows.map((row) => candidates[row]!),
    matter,
    size,
  ).total

/** Looked through by how many of each group there are, from the first place on. */
function byGroups(question: Question) {
  const problem = problemOf(instanceOf(question), noMusts)
  const team = nobody(problem)
  const search: Search = { problem, best: team, places: 0, settled: 0, open: 0, pending: [], stop: never }
  const place = { team, seats: question.size, pool: Int32Array.from(question.candidates, (_, row) => row) }
  const quotas = quotasFor(problem, place)
  explore(search, { ...place, quotas }, startPrices(problem), 1)
  const { best, settled } = search
  return { groups: quotas?.least.length ?? 0, best, settled, solved: solve(problem, place, never) }
}

describe('people who are nearly alike', () => {
  it('are told apart to the last, by the rule itself', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 4 }), (seed, few, size) => {
        const question = nearlyAlike(seed, few, 11, size)
        const { groups, best, settled, solved } = byGroups(question)
        const most = Math.max(...everyTeam(question.candidates.length, size).map((rows) => worth(question, rows)))
        expect(groups).toBeGreaterThan(0)
        expect(best.value).toBe(most)
        expect(settled).toBeCloseTo(1)
        expect(worth(question, best.members)).toBe(most)
        expect(solved.value).toBe(most)
      }),
      { numRuns: 100 },
    )
  })

  it('come to the same best team whether they are taken together or not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 4 }), (seed, few) => {
        const { best, settled, solved } = byGroups(nearlyAlike(seed, few, 60, 4))
        expect(solved).toMatchObject({ value: best.value, isProven: true })
        expect(settled).toBeCloseTo(1)
      }),
      { numRuns: 10 },
    )
  })
})
