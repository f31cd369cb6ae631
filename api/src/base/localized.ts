import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { NotPersonal } from './personal.js'

export enum Language {
  sv = 'sv',
  nb = 'nb',
  en = 'en',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the site: Swedish, Norwegian bokmål, English.',
})

@NotPersonal('texts written to be read by others; who wrote them is not kept here')
@ObjectType({
  description: "A text people wrote. Shown in the reader's language when it is there, else as written (`language`).",
})
export class LocalizedText {
  @Field(() => Language, { description: 'The language it was first written in.' })
  language!: Language

  @Field(() => String, { nullable: true, description: 'The Swedish text.' })
  sv?: string | null

  @Field(() => String, { nullable: true, description: 'The text in Norwegian bokmål.' })
  nb?: string | null

  @Field(() => String, { nullable: true, description: 'The English text.' })
  en?: string | null
}

/** A text as first written, or with one more language added to what was there. */
export function localized(text: string, language: Language, before?: LocalizedText | null): LocalizedText {
  return before ? { ...before, [language]: text } : { language, [language]: text }
}

/** Same, for a text that may be left out: an emptied text goes away, an absent one stays as it was. */
export function localizedOr(
  text: string | null | undefined,
  language: Language,
  before: LocalizedText | null | undefined,
): LocalizedText | null {
  if (text === undefined) return before ?? null
  return text?.trim() ? localized(text.trim(), language, before) : null
}
