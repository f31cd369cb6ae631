import { describe, expect, it } from 'vitest'
import { asksOf, inOrder, mayChooseTrack, movesFrom, stopsFor } from './moves.ts'

type Next = Parameters<typeof asksOf>[0]

const move = (over: Partial<Next>): Next => ({
  to: 'IMPLEMENTING',
  kind: 'FORWARD',
  isReady: true,
  lacks: [],
  needsReason: false,
  opensCycle: false,
  mayOverride: false,
  ...over,
})
const nothing = { reason: 'no', learnt: 'no', outcome: false, override: false }
const learning = 'CHALLENGE_NEEDS_CYCLE_CLOSED_WITH_LEARNING'

describe('what a move asks for', () => {
  it.each([
    ['nothing when all is ready', move({}), nothing],
    ['why, when going back', move({ kind: 'BACK', needsReason: true }), { ...nothing, reason: 'must' }],
    [
      'how it ended and why, when closing',
      move({ kind: 'CLOSE', needsReason: true }),
      { ...nothing, reason: 'must', outcome: true },
    ],
    ['why, when opening again', move({ kind: 'REOPEN' }), { ...nothing, reason: 'must' }],
    [
      'why, when something is passed over',
      move({ mayOverride: true }),
      { ...nothing, reason: 'ifOverridden', override: true },
    ],
  ])('asks %s', (_, next, expected) => {
    expect(asksOf(next, 'TEAMING')).toEqual(expected)
  })

  it('lets what was learnt be said in the same breath', () => {
    expect(asksOf(move({ isReady: false, lacks: [learning] }), 'CO_CREATING').learnt).toBe('must')
    expect(asksOf(move({ kind: 'BACK', opensCycle: true, needsReason: true }), 'CO_CREATING').learnt).toBe('may')
    expect(stopsFor(move({ lacks: [learning, 'CHALLENGE_NEEDS_RECEIVER'] }))).toEqual(['CHALLENGE_NEEDS_RECEIVER'])
  })

  it('is stopped by nothing that may be passed over', () => {
    expect(stopsFor(move({ lacks: ['CHALLENGE_NEEDS_PERSPECTIVES_FROM_TWO_FIELDS'], mayOverride: true }))).toEqual([])
  })
})

it('puts the way on apart from the ways back and out', () => {
  const moves = [move({ kind: 'BACK' }), move({}), move({ kind: 'PAUSE' })]
  expect(inOrder(moves).on.map(({ kind }) => kind)).toEqual(['FORWARD'])
  expect(inOrder(moves).other.map(({ kind }) => kind)).toEqual(['BACK', 'PAUSE'])
})

it('makes a path of what happened, whichever end it is told from', () => {
  const told = { text: null, cycle: 1, kind: 'MOVED_FORWARD' as const }
  const path = movesFrom([
    { ...told, at: '2026-03-02T09:00:00Z', fromStage: 'UNDERSTANDING', toStage: 'FRAMED' },
    { ...told, at: '2026-03-01T12:00:00Z', kind: 'ASSESSED', fromStage: null, toStage: null },
    { ...told, at: '2026-03-01T09:00:00Z', fromStage: 'IDENTIFIED', toStage: 'UNDERSTANDING' },
  ])
  expect(path.map(({ to }) => to)).toEqual(['UNDERSTANDING', 'FRAMED'])
})

it.each([
  ['IDENTIFIED', 'LOOP', true],
  ['TEAMING', 'SHORT', true],
  ['TEAMING', 'LOOP', false],
  ['CLOSED', 'SHORT', false],
])('in the stage %s on the track %s, another may be chosen: %s', (stage, track, may) => {
  expect(mayChooseTrack({ stage, track })).toBe(may)
})
