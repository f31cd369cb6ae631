import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as swedish } from '@orama/stemmers/swedish'

export type Tongue = 'sv' | 'nb' | 'en'

const stemmers: Readonly<Record<Tongue, (word: string) => string>> = { sv: swedish, nb: norwegian, en: english }

/** What is left of a word when its endings are gone, in one language's way (Snowball). Pure, so that rules may use it. */
export const stemIn = (tongue: Tongue, word: string): string => stemmers[tongue](word.toLowerCase())
