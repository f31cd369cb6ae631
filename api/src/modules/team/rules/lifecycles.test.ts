import { describe, expect, it } from 'vitest'
import { decide, flawsOf, nextStates, type Lifecycle } from '../../../base/lifecycle.js'
import { isRefused } from '../../../base/refusal.js'
import { applications } from './application.js'
import { commitments } from './commitment.js'
import { invitations } from './invitation.js'
import { mandates } from './mandate.js'

function expectSound<S extends string, A extends string, C extends string>(life: Lifecycle<S, A, C>) {
  expect(flawsOf(life)).toEqual({ unreachable: [], dead: [], leaking: [], doubled: [] })
}

/** Every state to every state by everyone: only what a row says goes through, and each no has its own name. */
function expectOnlyRows<S extends string, A extends string, C extends string>(life: Lifecycle<S, A, C>) {
  const actors = [...new Set(life.moves.flatMap((move) => move.by))]
  const everything = life.states.flatMap((from) => life.states.flatMap((to) => actors.map((by) => ({ from, to, by }))))
  for (const { from, to, by } of everything) {
    const answer = decide(life, from, { to, by, reason: 'därför' })
    const row = life.moves.find((move) => move.from === from && move.to === to)
    const mayPass = row?.by.includes(by) ?? false
    const otherwise = row ? 'notTheirs' : from === to ? 'alreadyThere' : 'notInTable'
    expect(isRefused(answer) ? answer.refused : 'yes').toBe(mayPass ? 'yes' : life.refusals[otherwise])
    expect(nextStates(life, from, by).includes(to)).toBe(mayPass)
  }
}

describe('the lives of applications, invitations, commitments and mandates', () => {
  it('have no state that is dead, unreachable or leaking, and no row twice', () => {
    expectSound(applications)
    expectSound(invitations)
    expectSound(commitments)
    expectSound(mandates)
  })

  it('let through what a row says and nothing else', () => {
    expectOnlyRows(applications)
    expectOnlyRows(invitations)
    expectOnlyRows(commitments)
    expectOnlyRows(mandates)
  })
})
