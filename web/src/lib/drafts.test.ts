import { describe, expect, it } from 'vitest'
import { freshDraft, isIn, isTypedKind, sealDraft } from './drafts.ts'

const now = Date.parse('2026-03-14T10:00:00Z')
const hour = 3_600_000
const draft = { title: ['Koldioxidbantning'], themes: ['CLIMATE', 'HEALTH'] }

describe('a draft', () => {
  it('comes back as it was typed', () => {
    expect(freshDraft(sealDraft(draft, now), now + hour)).toEqual(draft)
  })

  it('is gone after a day', () => {
    expect(freshDraft(sealDraft(draft, now), now + 25 * hour)).toEqual({})
  })

  it('is not taken from a clock that ran ahead', () => {
    expect(freshDraft(sealDraft(draft, now + hour), now)).toEqual({})
  })

  it.each([null, '', 'x', '[]', '{"at":1}', '{"at":"1","draft":{}}'])('is empty when %s was kept', (kept) => {
    expect(freshDraft(kept, now)).toEqual({})
  })

  it('is known again in what was sent', () => {
    const sent = [
      ['title', 'Koldioxidbantning'],
      ['themes', 'CLIMATE'],
      ['themes', 'HEALTH'],
      ['form', 'x'],
    ] as const
    expect(isIn(sent, draft)).toBe(true)
    expect(isIn(sent.slice(1), draft)).toBe(false)
    expect(isIn(sent, { ...draft, title: ['Koldioxid'] })).toBe(false)
  })

  it.each(['hidden', 'password', 'file'])('never keeps a field of kind %s', (kind) => {
    expect(isTypedKind(kind)).toBe(false)
  })
})
