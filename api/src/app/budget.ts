import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { timingSafeEqual } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Ctx } from '../base/ctx.js'
import type { Viewer } from '../base/viewer.js'
import { pointsOf } from './cost.js'
import type { Env } from './env.js'
import { limits } from './limits.js'
import { turnedAway } from './errors.js'

/**
 * Whose hour an operation is charged to: the account, else the address (of IPv6 the network, since anyone has 2⁶⁴ of those).
 * What the site asks for a visitor who is not signed in is not charged: many sit behind one address, the site's operations
 * are ours and bounded each, and pages are no worse asked for here than there.
 */
export function payerOf(viewer: Viewer, request: { address?: string; siteKey?: string }, env: Env): string | undefined {
  if (viewer.accountId) return `account ${viewer.accountId}`
  if (isSame(request.siteKey ?? '', env.siteKey)) return undefined
  return `address ${networkOf(request.address ?? '')}`
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

export function networkOf(address: string): string {
  if (address.includes('.') || !address.includes(':')) return address.replace(/^.*:/, '')
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':').length : 0
  if (tail !== undefined) groups.push(...Array<string>(8 - groups.length - after).fill('0'))
  return groups.slice(0, 4).concat(Array<string>(4).fill('0')).slice(0, 4).join(':')
}

interface Cost {
  points: number
  left?: number
  resetsInSeconds?: number
}

/** Counts in memory: one process serves a region; several would each grant their own hour. */
export function chargePoints(env: Env): ApolloServerPlugin<Ctx> {
  const hour = (points: number) => new RateLimiterMemory({ points: points * env.pointsFactor, duration: 3600 })
  const [accounts, addresses] = [hour(limits.pointsPerHour), hour(limits.pointsPerHourOfStrangers)]
  return {
    async requestDidStart() {
      let cost: Cost | undefined
      return {
        async didResolveOperation(asked) {
          const { payer } = asked.contextValue
          cost = { points: priced(asked) }
          if (payer)
            Object.assign(cost, await charge(payer.startsWith('account') ? accounts : addresses, payer, cost.points))
        },
        async willSendResponse({ response }) {
          if (cost && response.body.kind === 'single') response.body.singleResult.extensions = { cost }
        },
      }
    },
  }
}

function priced({ schema, document, operation, operationName, request }: GraphQLRequestContext<Ctx>): number {
  if (!document || !operation) return 1
  const points = refusingWhatCannotBeRead(() =>
    pointsOf({ schema, document, operationName: operationName ?? null, variables: request.variables }),
  )
  if (points > limits.points) throw turnedAway(400, 'OPERATION_TOO_COSTLY', { points, most: limits.points })
  return points
}

/** What cannot be priced (a variable of the wrong kind) must not run for nothing. */
function refusingWhatCannotBeRead(price: () => number): number {
  try {
    return price()
  } catch (error) {
    throw new GraphQLError(error instanceof Error ? error.message : '', {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    })
  }
}

async function charge(hour: RateLimiterMemory, payer: string, points: number) {
  const spent = await hour.consume(payer, points).catch((refused: unknown) => refused)
  if (!(spent instanceof RateLimiterRes)) throw spent
  const resetsInSeconds = Math.ceil(spent.msBeforeNext / 1000)
  if (spent.consumedPoints > hour.points)
    throw turnedAway(429, 'POINTS_USED_UP', { points, resetsInSeconds }, resetsInSeconds)
  return { left: spent.remainingPoints, resetsInSeconds }
}
