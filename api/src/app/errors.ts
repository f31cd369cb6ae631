import { randomBytes } from 'node:crypto'
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  OptimisticLockError,
  RowLevelSecurityViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ArgumentValidationError } from 'type-graphql'
import type { Ctx } from '../base/ctx.js'
import { notFound, Refusal } from '../base/refusal.js'
import { codeOf, isDatabaseAway, isOutOfTime } from './database-faults.js'
import type { Log } from './log.js'

/** What people may be told. Everything unexpected is kept in the log under an id, and only the id goes out. */
export function formatErrors(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const refusal = asRefusal(cause)
    if (refusal) {
      const { code, field, facts } = refusal
      return { message: code, path: formatted.path, extensions: { code, field, facts } }
    }
    if (isTheCallersFault(error)) return withoutTraces(formatted)
    const id = logFault(log, cause, formatted.path)
    return { message: 'INTERNAL', path: formatted.path, extensions: { code: 'INTERNAL', id } }
  }
}

export function logFault(log: Log, err: unknown, path?: readonly (string | number)[]): string {
  const id = randomBytes(3).toString('hex').toUpperCase()
  log.error({ err, id, path: path?.join('.') }, 'unexpected')
  return id
}

/** A refusal of the whole request, with the HTTP status that says so. */
export function turnedAway(status: number, code: string, facts?: object, retryAfter?: number): GraphQLError {
  const headers = new HeaderMap(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]])
  return new GraphQLError(code, { extensions: { code, facts, http: { status, headers } } })
}

function asRefusal(cause: unknown): Refusal | null {
  if (cause instanceof Refusal) return cause
  if (cause instanceof OptimisticLockError) return new Refusal('CHANGED_MEANWHILE')
  if (cause instanceof UniqueConstraintViolationException) return new Refusal('ALREADY_DONE')
  if (cause instanceof RowLevelSecurityViolationException) return new Refusal('NOT_ALLOWED')
  if (cause instanceof ArgumentValidationError) return firstInvalid(cause)
  if (isDatabaseAway(cause)) return new Refusal('DATABASE_AWAY')
  if (isOutOfTime(cause)) return new Refusal('TOOK_TOO_LONG')
  return ofSqlState(codeOf(cause))
}

function ofSqlState(code: string | undefined): Refusal | null {
  // An id that cannot be one names nothing, and is answered like one that names nothing.
  if (code === '22P02') return notFound()
  // Text that holds what PostgreSQL keeps in no text (the character 0), numbers and dates beyond its own.
  if (code === '22021' || code === '22P05' || code === '22003' || code === '22008')
    return new Refusal('VALUE_OUT_OF_RANGE')
  if (code === '40001' || code === '40P01') return new Refusal('CHANGED_MEANWHILE')
  return null
}

type Invalid = ArgumentValidationError['extensions']['validationErrors'][number]

/** What is wrong inside a list is wrong with the list, as far as a form has a place to say so. */
function firstInvalid({ extensions }: ArgumentValidationError): Refusal {
  const first = extensions.validationErrors[0]
  const rule = (first && brokenRule(first)) ?? 'unknown'
  const code =
    { maxLength: 'TEXT_TOO_LONG', minLength: 'TEXT_TOO_SHORT', isUuid: 'NOT_FOUND' }[rule] ?? 'VALUE_OUT_OF_RANGE'
  return new Refusal(code, { field: first?.property, facts: { rule } })
}

const brokenRule = ({ constraints, children }: Invalid): string | undefined =>
  Object.keys(constraints ?? {})[0] ?? (children?.[0] && brokenRule(children[0]))

function isTheCallersFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false
  return callersCodes.has(String(error.extensions.code)) || error.originalError === undefined
}

const callersCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
])

function withoutTraces({ message, path, locations, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const { code = 'BAD_USER_INPUT', facts } = extensions ?? {}
  // Suggestions would spell out the schema, and enum values of inputs, to whoever guesses.
  return { message: message.replace(/\s*Did you mean .*$/s, ''), path, locations, extensions: { code, facts } }
}

const awayCodes = new Set(['DATABASE_AWAY', 'TOOK_TOO_LONG'])
const unreadable = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/** HTTP's own words for what the errors say, so that proxies and clients know without reading them. */
export const settleStatus: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        const has = (codes: Set<string>) => errors.some(({ extensions }) => codes.has(String(extensions?.code)))
        if (has(awayCodes)) {
          http.status = 503
          http.headers.set('retry-after', '1')
        }
        if (has(unreadable) && http.status === 400 && wantsOldJson(request.http?.headers.get('accept')))
          http.status = 200
      },
    }
  },
}

/** GraphQL over HTTP: whoever asks for `application/json` and no other gets 200 also with an operation that cannot be run. */
const wantsOldJson = (accept = '') =>
  accept.includes('application/json') && !accept.includes('application/graphql-response+json')
