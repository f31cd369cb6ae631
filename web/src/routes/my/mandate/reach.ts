import { themeLabel } from '#lib/labels.ts'

export type Theme = keyof typeof themeLabel
export type Reach =
  | { scope: 'ALL'; challenge: null; theme: null }
  | { scope: 'THEME'; challenge: null; theme: Theme }
  | { scope: 'CHALLENGE'; challenge: string; theme: null }

/** What a mandate is to reach travels as one value of one list: ALL, a theme, or the id of a challenge. */
export function reachFrom(value: string): Reach {
  if (value in themeLabel) return { scope: 'THEME', challenge: null, theme: value as Theme }
  if (/^[0-9a-f-]{36}$/i.test(value)) return { scope: 'CHALLENGE', challenge: value, theme: null }
  return { scope: 'ALL', challenge: null, theme: null }
}

/** Each challenge once, in the order met. */
export const onceEach = <One extends { id: string }>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]
