export type Likeness = 'high' | 'middle' | 'low'

/** A share of words in common, said as one would say it: nobody can use the number. */
export function likenessOf(share: number): Likeness {
  if (share >= 0.6) return 'high'
  return share >= 0.35 ? 'middle' : 'low'
}

/** Below this, words in common are chance. */
const least = 0.15

export const alike = <Found extends { likeness: number }>(found: readonly Found[]): Found[] =>
  found.filter(({ likeness }) => likeness >= least)
