import { expect, it } from 'vitest'
import {
  daysBetween,
  emptiestFirst,
  leadingOn,
  missingOf,
  rolesMissing,
  sectors,
  sumsOf,
  uniqueById,
} from './standing.ts'

it('counts whole days, and none backwards', () => {
  expect(daysBetween('2026-03-01T10:00:00Z', '2026-03-04T09:00:00Z')).toBe(2)
  expect(daysBetween('2026-03-04T09:00:00Z', '2026-03-01T10:00:00Z')).toBe(0)
})

it('leads on by the forward move that lacks least, never back', () => {
  const move = (kind: string, lacks: string[]) => ({ kind, lacks, isReady: lacks.length === 0 })
  const near = move('FORWARD', ['A'])
  expect(leadingOn([move('BACK', []), move('FORWARD', ['A', 'B']), near])).toBe(near)
  expect(leadingOn([move('CLOSE', [])])).toBeUndefined()
})

it('tells which sectors are missing', () => {
  expect(missingOf(sectors, ['PRIVATE'])).toEqual(['PUBLIC', 'CIVIL_SOCIETY', 'ACADEMIA'])
})

it('sums what is covered', () => {
  const coverage = (['FILLED', 'EMPTY', 'EMPTY'] as const).map((state) => ({ state }))
  expect(sumsOf(coverage)).toEqual({ filled: 1, partly: 0, empty: 2 })
})

it('says which roles are empty, and nothing of a team it may not look into', () => {
  expect(rolesMissing({ size: 1, commitments: [{ role: 'FACILITATOR' }] })).toEqual([
    'NETWORKER',
    'INNOVATOR',
    'BUSINESS_DEVELOPER',
  ])
  expect(rolesMissing({ size: 2, commitments: [] })).toBeNull()
})

it('keeps each thing once', () => {
  expect(uniqueById([{ id: 'a' }, { id: 'b' }, { id: 'a' }]).map(({ id }) => id)).toEqual(['a', 'b'])
})

it('puts first where most is missing', () => {
  const challenge = (name: string, states: ('FILLED' | 'EMPTY')[]) => ({
    name,
    team: { coverage: states.map((state) => ({ state })) },
  })
  const sorted = emptiestFirst([challenge('whole', ['FILLED']), challenge('holes', ['EMPTY', 'EMPTY'])])
  expect(sorted.map(({ name }) => name)).toEqual(['holes', 'whole'])
})
