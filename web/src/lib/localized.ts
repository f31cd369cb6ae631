import type { Language } from './address.ts'
import type { Words } from './fragments.server.ts'
import type { ResultOf } from './graphql.ts'

export type LocalizedText = ResultOf<typeof Words>

/** The text in the reader's language when someone has translated it, else as it was written. */
export function inLanguage(text: LocalizedText, language: Language): { words: string; language: Language } {
  const wish = text[language]
  if (wish) return { words: wish, language }
  const asWritten = text[text.language]
  if (asWritten) return { words: asWritten, language: text.language }
  return { words: text.sv ?? text.nb ?? text.en ?? '', language: text.sv ? 'sv' : text.nb ? 'nb' : 'en' }
}

export const plainText = (text: LocalizedText | null | undefined, language: Language): string =>
  text ? inLanguage(text, language).words : ''
