import { describe, expect, it } from 'vitest'
import {
  hoursLeft,
  latestOfEach,
  mayWithdraw,
  nextQuestion,
  noesFrom,
  stillOpen,
  waitingFirst,
  withNo,
} from './standing.ts'

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`

describe('my page', () => {
  it('tells what is left of this month and never less than nothing', () => {
    expect(hoursLeft({ hours: 8, contributedThisMonth: 3 })).toBe(5)
    expect(hoursLeft({ hours: 8, contributedThisMonth: 11 })).toBe(0)
    expect(hoursLeft({ hours: 8, contributedThisMonth: null })).toBe(8)
  })

  it('puts what waits for an answer first and keeps the order otherwise', () => {
    const all = [{ state: 'DECLINED' }, { state: 'IN_REVIEW' }, { state: 'LAPSED' }, { state: 'SUBMITTED' }]
    expect(waitingFirst(all).map(({ state }) => state)).toEqual(['IN_REVIEW', 'SUBMITTED', 'DECLINED', 'LAPSED'])
  })

  it.each([
    ['SUBMITTED', true],
    ['IN_REVIEW', true],
    ['ACCEPTED', false],
    ['WITHDRAWN', false],
  ])('lets an application that is %s be taken back: %s', (state, may) => {
    expect(mayWithdraw({ state })).toBe(may)
  })

  it('tells of the latest application to each role', () => {
    const all = [
      { id: 1, opening: { id: 'a' } },
      { id: 2, opening: { id: 'b' } },
      { id: 3, opening: { id: 'a' } },
    ]
    expect(latestOfEach(all).map((one) => one.id)).toEqual([1, 2])
  })

  it('shows at most five roles, and none that is answered already', () => {
    const open = { hasApplied: false, isInvited: false }
    expect(stillOpen([{ ...open, hasApplied: true }, open, { ...open, isInvited: true }])).toEqual([open])
    expect(stillOpen(Array.from({ length: 9 }, () => open))).toHaveLength(5)
  })
})

describe('the question', () => {
  const helpful = [1, 2, 3].map((digit) => ({ skill: { id: id(digit) } }))

  it('is the most useful one that is neither refused nor to be learnt', () => {
    expect(nextQuestion(helpful, [], [])).toBe(helpful[0])
    expect(nextQuestion(helpful, [id(1)], [{ id: id(2) }])).toBe(helpful[2])
    expect(nextQuestion(helpful, [id(1), id(2), id(3)], [])).toBeUndefined()
  })

  it('remembers noes in the address, and nothing that is not an id', () => {
    expect(noesFrom(null)).toEqual([])
    expect(noesFrom(`${id(1)},<script>,${id(2)}`)).toEqual([id(1), id(2)])
    expect(noesFrom(withNo([id(1)], id(2)))).toEqual([id(1), id(2)])
  })
})
