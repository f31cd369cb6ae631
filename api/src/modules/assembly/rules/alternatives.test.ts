import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatives } from './alternatives.js'
import { instanceOf, type Question } from './instance.js'
import { noMusts } from './shapes.js'
import { everyTeam, questions } from './team.samples.js'
import { valueOf } from './value.js'
import { partKinds, type Parts } from './weights.js'

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
        expect(found.flatMap(({ emphases }) => emphases)).toHaveLength(7)
      }),
    )
  })
})
