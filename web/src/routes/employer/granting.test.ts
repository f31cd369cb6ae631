import { describe, expect, it } from 'vitest'
import { askedFirst, laterEnd, representedBy, scopesOf, suggestedEnd, type Scope } from './granting.ts'

const asked = (over: object) => ({ id: 'a', scope: 'ALL' as Scope, challenge: null, theme: null, until: null, ...over })

describe('granting', () => {
  it('puts the request of the mail first', () => {
    const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(askedFirst(all, 'b').map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(askedFirst(all, null)).toEqual(all)
  })

  it.each([
    [{ challenge: {} }, ['CHALLENGE', 'ALL']],
    [{ theme: 'CLIMATE' }, ['THEME', 'ALL']],
    [{}, ['ALL']],
  ])('of %j can be for %j', (over, scopes) => {
    expect(scopesOf(asked(over))).toEqual(scopes)
  })

  it.each([
    [null, '2026-01-15', '2026-07-31'],
    [null, '2026-08-31', '2027-02-28'],
    ['2026-05-01', '2026-01-15', '2026-05-01'],
  ])('asked until %s on %s is suggested until %s', (until, now, end) => {
    expect(suggestedEnd({ until }, new Date(`${now}T12:00:00Z`))).toBe(end)
  })

  it.each([
    ['2026-06-30', '2026-12-31'],
    [null, '2026-07-31'],
  ])('that holds until %s goes on until %s', (until, end) => {
    expect(laterEnd({ until }, new Date('2026-01-15T12:00:00Z'))).toBe(end)
  })

  it('is for those who represent an employer, each employer once', () => {
    const organization = { id: '1', slug: 'tillvaxtverket' }
    const grants = [
      { role: 'EMPLOYER_REPRESENTATIVE', organization },
      { role: 'EMPLOYER_REPRESENTATIVE', organization },
      { role: 'AGENCY_EDITOR', organization: { id: '2', slug: 'b' } },
    ]
    expect(representedBy(grants)).toEqual([organization])
  })
})
