import { describe, expect, it } from 'vitest'
import { isRefused, Refusal, refuse, unlessRefused } from './refusal.js'

describe('a refusal', () => {
  it('is a value in a rule and a throw in an action, with the same code, field and facts', () => {
    const no = refuse('CHALLENGE_NEEDS_TEAM_LEAD', { field: 'lead', facts: { cycle: 2 } })
    expect(isRefused(no)).toBe(true)
    try {
      unlessRefused(no)
      expect.unreachable()
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(Refusal)
      expect(thrown).toMatchObject({ code: 'CHALLENGE_NEEDS_TEAM_LEAD', field: 'lead', facts: { cycle: 2 } })
    }
  })

  it.each([null, undefined, 0, 'refused', {}, { ok: true }])('lets %j through', (answer) => {
    expect(unlessRefused(answer)).toBe(answer)
  })
})
