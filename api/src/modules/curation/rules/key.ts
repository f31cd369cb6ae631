import { fold } from '../../skill/rules/fold.js'

/** The stable name of a concept from what it is called in English; `taken` are those that begin so already. */
export function keyFor(label: string, taken: readonly string[]): string {
  const plain = fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const key = plain || 'skill'
  if (!taken.includes(key)) return key
  let number = 2
  while (taken.includes(`${key}-${number}`)) number++
  return `${key}-${number}`
}
