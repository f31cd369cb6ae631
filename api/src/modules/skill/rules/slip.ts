/** Each letter as one bit of thirty-two: words that differ in many letters need not be compared. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bitsIn(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** Every letter that is lacking takes at least one slip. */
export const mayBeSlip = (asked: number, letters: number, most: number) => bitsIn(asked & ~letters) <= most

const WIDEST = 128
const rows = [new Uint8Array(WIDEST), new Uint8Array(WIDEST), new Uint8Array(WIDEST)] as const

/**
 * How many slips of the finger (a letter wrong, left out, doubled or changed places with its neighbour) lie between what
 * was typed and the beginning of `word`, or, when `isInside`, any stretch of it. More than `most` is just more.
 */
export function slipsBetween(typed: string, word: string, most: number, isInside: boolean): number {
  const width = Math.min(word.length, WIDEST - 1, isInside ? WIDEST : typed.length + most)
  let [before, last, next] = rows as readonly [Uint8Array, Uint8Array, Uint8Array]
  for (let at = 0; at <= width; at++) last[at] = isInside ? 0 : at
  for (let line = 1; line <= typed.length; line++) {
    if (fillLine(typed, word, line, width, { before, last, next }) > most) return most + 1
    ;[before, last, next] = [last, next, before]
  }
  return least(last, width)
}

interface Lines {
  before: Uint8Array
  last: Uint8Array
  next: Uint8Array
}

function fillLine(typed: string, word: string, line: number, width: number, { before, last, next }: Lines): number {
  const letter = typed.charCodeAt(line - 1)
  const previous = typed.charCodeAt(line - 2)
  let fewest = (next[0] = line)
  for (let at = 1; at <= width; at++) {
    const there = word.charCodeAt(at - 1)
    let slips = Math.min(last[at - 1]! + (letter === there ? 0 : 1), last[at]! + 1, next[at - 1]! + 1)
    const haveSwapped = line > 1 && at > 1 && letter === word.charCodeAt(at - 2) && previous === there
    if (haveSwapped) slips = Math.min(slips, before[at - 2]! + 1)
    next[at] = slips
    if (slips < fewest) fewest = slips
  }
  return fewest
}

function least(line: Uint8Array, width: number): number {
  let fewest = line[0]!
  for (let at = 1; at <= width; at++) if (line[at]! < fewest) fewest = line[at]!
  return fewest
}
