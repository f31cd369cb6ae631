import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emphases, type EmphasisName } from './alternatives.js'
import { instanceOf, problemOf, type Question } from './instance.js'
import { noMusts } from './shapes.js'
import { solve } from './solve.js'
import { teamOf } from './standing.js'
import { everyTeam, questions } from './team.samples.js'
import { valueOf } from './value.js'
import { partKinds, type Parts } from './weights.js'

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
