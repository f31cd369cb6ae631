import { randomBytes } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { OptimisticLockError, RowLevelSecurityViolationException, UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ArgumentValidationError } from 'type-graphql'
import { notFound, Refusal } from '../base/refusal.js'
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
    const id = randomBytes(3).toString('hex').toUpperCase()
    log.error({ err: cause, id, path: formatted.path }, 'unexpected')
    return { message: 'INTERNAL', path: formatted.path, extensions: { code: 'INTERNAL', id } }
  }
}

function asRefusal(cause: unknown): Refusal | null {
  if (cause instanceof Refusal) return cause
  if (cause instanceof OptimisticLockError) return new Refusal('CHANGED_MEANWHILE')
  if (cause instanceof UniqueConstraintViolationException) return new Refusal('ALREADY_DONE')
  if (cause instanceof RowLevelSecurityViolationException) return new Refusal('NOT_ALLOWED')
  if (isMalformedId(cause)) return notFound()
  if (cause instanceof ArgumentValidationError) return firstInvalid(cause)
  return null
}

/** An id that cannot be one names nothing, and is answered like one that names nothing. */
const isMalformedId = (cause: unknown) => cause instanceof Error && (cause as { code?: string }).code === '22P02'

function firstInvalid({ extensions }: ArgumentValidationError): Refusal {
  const first = extensions.validationErrors[0]
  const rule = Object.keys(first?.constraints ?? {})[0] ?? 'unknown'
  const code = { maxLength: 'TEXT_TOO_LONG', minLength: 'TEXT_TOO_SHORT', isUuid: 'NOT_FOUND' }[rule] ?? 'VALUE_OUT_OF_RANGE'
  return new Refusal(code, { field: first?.property, facts: { rule } })
}

const callersCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
])

function isTheCallersFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false
  return callersCodes.has(String(error.extensions.code)) || error.originalError === undefined
}

function withoutTraces({ message, path, locations, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, path, locations, extensions: { code: extensions?.code ?? 'BAD_USER_INPUT' } }
}
