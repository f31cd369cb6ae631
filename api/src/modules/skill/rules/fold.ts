export const sameSound: Readonly<Record<string, string>> = {
  a: 'åäáàâãæ',
  o: 'öøóòôõœ',
  e: 'éèëê',
  u: 'üúùû',
  i: 'íìïî',
  n: 'ñ',
  c: 'ç',
  d: 'ð',
}

const plain = new Map(Object.entries(sameSound).flatMap(([to, marked]) => [...marked].map((letter) => [letter, to])))

/** Words as they are compared: å, ä and æ count as a, ö and ø as o, so that Swedish, Norwegian and a bare keyboard meet. */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/[^\0-\x7f]/g, (letter) => plain.get(letter) ?? letter)

const WORD = /[\p{L}\p{N}+#]+/gu

/** The words of a text, as written. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? []

export interface PlacedWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a text, and where they stand. */
export const placedWordsIn = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))
