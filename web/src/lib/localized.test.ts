import { describe, expect, it } from 'vitest'
import { inLanguage, plainText } from './localized.ts'

const written = { language: 'sv', sv: 'Koldioxidbantning', nb: null, en: 'Carbon diet' } as const

describe('a text people wrote', () => {
  it('shows in the language of the reader when translated', () => {
    expect(inLanguage(written, 'en')).toEqual({ words: 'Carbon diet', language: 'en' })
  })

  it('shows as written, and says in which language, when not', () => {
    expect(inLanguage(written, 'nb')).toEqual({ words: 'Koldioxidbantning', language: 'sv' })
  })

  it('shows what there is when the original is missing', () => {
    expect(inLanguage({ language: 'sv', sv: null, nb: 'Hei', en: null }, 'en')).toEqual({
      words: 'Hei',
      language: 'nb',
    })
  })

  it('is empty when there is no text', () => {
    expect(plainText(null, 'sv')).toBe('')
  })
})
