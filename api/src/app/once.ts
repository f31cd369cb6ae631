import { createHash } from 'node:crypto'
import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Ctx } from '../base/ctx.js'
import { isSignedIn } from '../base/viewer.js'
import { claimKey, forgetKey, keepAnswer, type Claim } from '../modules/request/index.js'
import { isDatabaseAway } from './database-faults.js'
import { logFault, turnedAway } from './errors.js'
import type { Log } from './log.js'

type Asked = GraphQLRequestContext<Ctx>

/** After these nobody knows what took effect, so the key stays taken. */
const unsure = new Set(['INTERNAL', 'DATABASE_AWAY', 'TOOK_TOO_LONG'])

/** A mutation sent twice with one `Idempotency-Key` is done once, and answered twice. */
export function doOnce(log: Log): ApolloServerPlugin<Ctx> {
  return {
    async requestDidStart() {
      let ours: string | undefined
      return {
        async responseForOperation(asked) {
          const key = keyOf(asked)
          if (key === undefined) return null
          try {
            const claim = await claimKey(asked.contextValue, checked(key), digestOf(asked))
            if (claim.is === 'ours') ours = claim.id
            return answerTo(claim)
          } catch (error) {
            return refusedWith(isDatabaseAway(error) ? turnedAway(503, 'DATABASE_AWAY', undefined, 1) : error, log)
          }
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (!ours || body.kind !== 'single') return
          await settle(contextValue, ours, body.singleResult).catch((error: unknown) => logFault(log, error))
        },
      }
    },
  }
}

function keyOf({ operation, contextValue, request }: Asked): string | undefined {
  if (operation?.operation !== 'mutation' || !isSignedIn(contextValue.viewer)) return undefined
  return request.http?.headers.get('idempotency-key')
}

function checked(key: string): string {
  if (!/^[\w-]{8,100}$/.test(key)) throw turnedAway(400, 'IDEMPOTENCY_KEY_MALFORMED')
  return key
}

const digestOf = ({ request: { query, operationName, variables } }: Asked) =>
  createHash('sha256')
    .update(JSON.stringify([query, operationName, variables]))
    .digest('hex')

function answerTo(claim: Claim): GraphQLResponse | null {
  switch (claim.is) {
    case 'ours':
      return null
    case 'answered':
      return answerOf({ data: claim.answer as Record<string, unknown> }, undefined, ['idempotency-replayed', 'true'])
    case 'in flight':
      throw turnedAway(409, 'IDEMPOTENCY_IN_FLIGHT', undefined, 1)
    case 'never answered':
      throw turnedAway(409, 'IDEMPOTENCY_OUTCOME_UNKNOWN')
    case 'used for another':
      throw turnedAway(422, 'IDEMPOTENCY_KEY_REUSED')
  }
}

type Single = { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }

function answerOf(singleResult: Single, status?: number, ...headers: [string, string][]): GraphQLResponse {
  return { http: { status, headers: new HeaderMap(headers) }, body: { kind: 'single', singleResult } }
}

function refusedWith(error: unknown, log: Log): GraphQLResponse {
  if (!(error instanceof GraphQLError)) {
    return answerOf({ errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL', id: logFault(log, error) } }] })
  }
  const { code, http } = error.extensions as { code: string; http: { status: number; headers: HeaderMap } }
  return answerOf({ errors: [{ message: code, extensions: { code } }] }, http.status, ...http.headers)
}

async function settle(
  ctx: Ctx,
  id: string,
  { data, errors = [] }: { data?: unknown; errors?: readonly GraphQLFormattedError[] },
) {
  if (errors.some(({ extensions }) => unsure.has(String(extensions?.code)))) return
  await (errors.length > 0 ? forgetKey(ctx, id) : keepAnswer(ctx, id, data))
}
