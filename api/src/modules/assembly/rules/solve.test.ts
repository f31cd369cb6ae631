import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatives, bestBy, emphases, type EmphasisName } from './alternatives.js'
import { withoutCopies } from './copies.js'
import { instanceOf, problemOf, type Question } from './instance.js'
import { noMusts, type Candidate } from './shapes.js'
import { solve } from './solve.js'
import { teamOf } from './standing.js'
import { everyTeam, matterOf } from './team.samples.js'
import { valueOf } from './value.js'
import { partKinds, type Parts } from './weights.js'

const quality = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 100, max: 1000 }) },
)
const oneOf = (...names: string[]) => fc.option(fc.constantFrom(...names))

const person = (needs: number): fc.Arbitrary<Omit<Candidate, 'id'>> =>
  fc.record({
    qualities: fc.array(quality, { minLength: needs, maxLength: needs }),
    roles: fc.array(quality, { minLength: 4, maxLength: 4 }),
    leads: quality,
    receives: fc.boolean(),
    sector: oneOf('PUBLIC', 'PRIVATE', 'CIVIL'),
    fieldOfPractice: oneOf('BUSINESS', 'ACADEMIA', 'POLITICS'),
    hub: oneOf('north', 'south', 'west'),
    isRural: fc.boolean(),
    hours: fc.option(fc.integer({ min: 1, max: 40 })),
    hoursElsewhere: fc.integer({ min: 0, max: 30 }),
    mandateHours: fc.constant(null),
    askedElsewhere: fc.integer({ min: 0, max: 6 }),
    mandate: fc.constantFrom('GRANTED', 'SELF_GRANTED', 'REQUESTED', 'NEEDED'),
    kilometres: fc.option(fc.integer({ min: 0, max: 500 })),
    isAnywhere: fc.boolean(),
    isRemote: fc.boolean(),
  })

/** People and what is asked of them, small enough to try every team. */
const questions = fc
  .record({
    needs: fc.integer({ min: 0, max: 5 }),
    hours: fc.integer({ min: 0, max: 90 }),
    size: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ needs, hours, size }) =>
    fc.record({
      candidates: fc
        .array(person(needs), { minLength: 0, maxLength: 9 })
        .map((people) => people.map((one, at): Candidate => ({ ...one, id: `p${at}` }))),
      matter: fc.constant(
        matterOf(
          Array.from({ length: needs }, (_, at) => `s${at}`),
          hours,
        ),
      ),
      size: fc.constant(size),
    }),
  )

const never = () => false
const everybody = ({ candidates }: Question) => Int32Array.from(candidates, (_, row) => row)
const teamIn = ({ candidates }: Question, rows: readonly number[]) => rows.map((row) => candidates[row]!)

function solved(question: Question, name: EmphasisName = 'BALANCED', stop = never, fixed: number[] = []) {
  const problem = problemOf(instanceOf(question), noMusts, emphases[name])
  const pool = everybody(question).filter((row) => !fixed.includes(row))
  return solve(problem, { team: teamOf(problem, fixed), seats: question.size - fixed.length, pool }, stop)
}

const weighed = (parts: Parts, name: EmphasisName) => {
  const weights: Partial<Record<string, number>> = emphases[name]
  return partKinds.reduce((sum, kind) => sum + parts[kind] * (weights[kind] ?? 1), 0)
}

describe('the best team', () => {
  it('is the best of every team there is, by the rule itself, and says so', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...(Object.keys(emphases) as EmphasisName[])), (question, name) => {
        const { matter, size, candidates } = question
        const worth = (rows: readonly number[]) => weighed(valueOf(teamIn(question, rows), matter, size).parts, name)
        const best = Math.max(...everyTeam(candidates.length, size).map(worth))
        const found = solved(question, name)
        expect(found).toMatchObject({ value: best, bound: best, isProven: true, settled: 1 })
        expect(worth(found.members)).toBe(best)
        expect(found.members.length).toBeLessThanOrEqual(size)
      }),
      { numRuns: 400 },
    )
  })

  it('is so too where many give the very same for different costs and hours', () => {
    const alike = ({ candidates, ...question }: Question): Question => {
      const some = candidates.map(({ id, hours, mandate }, row) => ({ ...candidates[row % 2]!, id, hours, mandate }))
      return { ...question, candidates: some }
    }
    fc.assert(
      fc.property(questions.map(alike), (question) => {
        const { matter, size, candidates } = question
        const all = everyTeam(candidates.length, size).map(
          (rows) => valueOf(teamIn(question, rows), matter, size).total,
        )
        expect(solved(question)).toMatchObject({ value: Math.max(...all), isProven: true })
      }),
    )
  })

  it('is so too without whom there are more of than a team has seats', () => {
    const copied = ({ candidates, ...question }: Question): Question => {
      const some = candidates.map(({ id }, row) => ({ ...candidates[row % 2]!, id }))
      return { ...question, candidates: some }
    }
    fc.assert(
      fc.property(questions.map(copied), (question) => {
        const instance = instanceOf(question)
        const pool = withoutCopies(instance, everybody(question))
        const kinds = new Set(question.candidates.map((one) => JSON.stringify({ ...one, id: '' }))).size
        expect(pool.length).toBeLessThanOrEqual(kinds * question.size)
        const { value } = bestBy({ instance, musts: noMusts, fixed: [], pool }, 'BALANCED', never)
        expect(value).toBe(solved(question).value)
      }),
    )
  })

  it('keeps those who are in whatever happens', () => {
    fc.assert(
      fc.property(questions, fc.nat(8), (question, one) => {
        fc.pre(one < question.candidates.length)
        const { matter, size, candidates } = question
        const withOne = everyTeam(candidates.length, size).filter((rows) => rows.includes(one))
        const best = Math.max(...withOne.map((rows) => valueOf(teamIn(question, rows), matter, size).total))
        const found = solved(question, 'BALANCED', never, [one])
        expect(found.members).toContain(one)
        expect(found.value).toBe(best)
      }),
    )
  })

  it('never claims more than it knows when told to stop', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const whole = solved(question)
        const cut = solved(question, 'BALANCED', () => true)
        expect(cut.value).toBeLessThanOrEqual(whole.value)
        expect(cut.bound).toBeGreaterThanOrEqual(whole.value)
        expect(cut.isProven).toBe(cut.bound === cut.value)
      }),
    )
  })
})

/** Enough people that not all of them are looked at closely from the beginning. */
const crowds = fc
  .record({ needs: fc.integer({ min: 1, max: 6 }), size: fc.integer({ min: 2, max: 5 }) })
  .chain(({ needs, size }) =>
    fc.array(person(needs), { minLength: 61, maxLength: 140 }).map((people): Question => ({
      candidates: people.map((one, at) => ({ ...one, id: `p${at}` })),
      matter: matterOf(
        Array.from({ length: needs }, (_, at) => `s${at}`),
        60,
      ),
      size,
    })),
  )

describe('many people', () => {
  it('come to the same best team wherever the search sets out from', () => {
    fc.assert(
      fc.property(crowds, (question) => {
        const wish = { instance: instanceOf(question), musts: noMusts, fixed: [], pool: everybody(question) }
        const { hint, members } = bestBy(wish, 'BALANCED', never)
        for (const name of Object.keys(emphases) as EmphasisName[]) {
          const alone = solved(question, name)
          const helped = bestBy(wish, name, never, [members], hint)
          expect(alone.isProven && helped.isProven).toBe(true)
          expect(helped.value).toBe(alone.value)
        }
      }),
      { numRuns: 40 },
    )
  })
})

const partsOf = ({ candidates, matter, size }: Question, rows: readonly number[]) =>
  valueOf(
    rows.map((row) => candidates[row]!),
    matter,
    size,
  ).parts

const outdoes = (one: Parts, other: Parts) =>
  partKinds.every((kind) => one[kind] >= other[kind]) && partKinds.some((kind) => one[kind] > other[kind])

describe('alternatives', () => {
  it('are all different, and none is outdone in every part by any team there is', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const pool = Int32Array.from(question.candidates, (_, row) => row)
        const found = alternatives({ instance: instanceOf(question), musts: noMusts, fixed: [], pool }, () => false)
        const all = everyTeam(question.candidates.length, question.size).map((rows) => partsOf(question, rows))
        for (const { members } of found) {
          const own = partsOf(question, members)
          expect(all.filter((other) => outdoes(other, own))).toEqual([])
        }
        const names = found.map(({ members }) => [...members].sort().join())
        expect(new Set(names).size).toBe(names.length)
        expect(found.flatMap((one) => one.emphases)).toHaveLength(7)
      }),
    )
  })
})
