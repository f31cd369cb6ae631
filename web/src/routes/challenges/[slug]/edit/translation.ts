import { languages, type Language } from '#lib/address.ts'

/** Nobody translates into the language a text was written in. */
export const otherLanguages = (written: Language): Language[] => languages.filter((one) => one !== written)

export const languageToWrite = (written: Language, wish: string): Language =>
  otherLanguages(written).find((one) => one === wish) ?? otherLanguages(written)[0]!
