export type Part = { kind: 'text' | 'link'; words: string }

/** Splits the plain text of a mail so that its addresses can be followed. The HTML is left alone: it is not ours to run. */
export const partsOf = (text: string): Part[] =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,)])/)
    .filter((words) => words !== '')
    .map((words) => ({ kind: /^https?:\/\//.test(words) ? 'link' : 'text', words }))
