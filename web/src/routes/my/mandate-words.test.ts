import { describe, expect, it } from 'vitest'
import { mandateWords, reachWords, type MandateToTell } from './mandate-words.ts'

const mandate = (over: Partial<MandateToTell>): MandateToTell => ({
  organization: { name: { language: 'sv', sv: 'Tillväxtverket', nb: null, en: null } },
  scope: 'ALL',
  challenge: null,
  theme: null,
  hoursAsked: 40,
  hoursGranted: 24,
  until: '2026-12-31',
  state: 'GRANTED',
  ...over,
})

describe('a mandate', () => {
  it('is told with what was granted, not with what was asked for', () => {
    expect(mandateWords(mandate({}), 'sv')).toBe('Tillväxtverket ger dig 24 timmar i månaden till 31 december 2026.')
    expect(mandateWords(mandate({ state: 'REQUESTED', hoursGranted: null }), 'sv')).toContain('40 timmar')
  })

  it.each(['REQUESTED', 'GRANTED', 'DECLINED', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SELF_GRANTED'] as const)(
    'that is %s has words, also without an end',
    (state) => {
      expect(mandateWords(mandate({ state }), 'sv')).toMatch(/\.$/)
      expect(mandateWords(mandate({ state, until: null }), 'sv')).toMatch(/\.$/)
    },
  )

  it('taken back is told by who took it', () => {
    const revoked = { state: 'REVOKED' } as const
    expect(mandateWords(mandate(revoked), 'sv')).toBe('Tillväxtverket har tagit tillbaka mandatet.')
    expect(mandateWords(mandate({ ...revoked, hoursGranted: null }), 'sv')).toBe(
      'Du tog tillbaka din begäran till Tillväxtverket.',
    )
    expect(mandateWords(mandate({ ...revoked, organization: null }), 'sv')).toBe('Du har tagit tillbaka mandatet.')
  })

  it('says what it reaches', () => {
    const title = { language: 'sv' as const, sv: 'Koldioxidbantning', nb: null, en: null }
    expect(reachWords(mandate({ scope: 'CHALLENGE', challenge: { title } }), 'sv')).toContain('Koldioxidbantning')
    expect(reachWords(mandate({ scope: 'CHALLENGE' }), 'sv')).toBe('Gäller en utmaning.')
    expect(reachWords(mandate({ scope: 'THEME', theme: 'CLIMATE' }), 'sv')).toContain('Klimat')
    expect(reachWords(mandate({}), 'sv')).toBe('Gäller alla utmaningar.')
  })
})
