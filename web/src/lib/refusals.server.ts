import type { CombinedError } from '@urql/core'
import * as words from './paraglide/messages.js'

export type Facts = Record<string, string | number>
export type Refusal = { code: string; words: string; status: number; field?: string; facts: Facts; id?: string }

export const signInCodes = new Set(['SIGN_IN_FIRST'])

const statuses: Record<string, number> = {
  SIGN_IN_FIRST: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  DATABASE_AWAY: 503,
  TOOK_TOO_LONG: 503,
  POINTS_USED_UP: 429,
}

type Word = (facts: Facts) => string
const catalogue = words as unknown as Record<string, Word | undefined>

export const hasWordsFor = (code: string): boolean => `refusal_${code}` in catalogue

/** One refusal code in the reader's language. Made on the server, so that no page carries the whole list. */
export const refusalWords = (code: string, facts: Facts = {}): string =>
  (catalogue[`refusal_${code}`] ?? catalogue.refusal_OTHER!)({ code, ...facts })

/** The reasons of a `may` field, as words by action. */
export const reasonsByAction = (reasons: readonly { action: string; code: string }[]): Record<string, string> =>
  Object.fromEntries(reasons.map(({ action, code }) => [action, refusalWords(code)]))

/** The first thing that went wrong, in words. A fault that is ours is told by its id alone. */
export function refusalFrom(failure: CombinedError): Refusal {
  const extensions = failure.graphQLErrors[0]?.extensions
  if (!extensions) return unreachable()
  const facts = factsFrom(extensions.facts)
  const id = text(extensions.id)
  const code = text(extensions.code) ?? 'INTERNAL'
  if (id || !hasWordsFor(code)) return fault(code, id)
  return { code, words: refusalWords(code, facts), status: statuses[code] ?? 422, field: text(extensions.field), facts }
}

const unreachable = (): Refusal => ({
  code: 'UNAVAILABLE',
  words: refusalWords('UNAVAILABLE'),
  status: 503,
  facts: {},
})

const fault = (code: string, id: string | undefined): Refusal => ({
  code,
  words: id ? refusalWords('INTERNAL', { id }) : refusalWords('OTHER', { code }),
  status: statuses[code] ?? 500,
  facts: {},
  id,
})

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function factsFrom(value: unknown): Facts {
  if (typeof value !== 'object' || value === null) return {}
  const plain = Object.entries(value).filter(([, fact]) => typeof fact === 'string' || typeof fact === 'number')
  return Object.fromEntries(plain) as Facts
}
