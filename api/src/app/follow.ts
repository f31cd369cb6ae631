import { Client } from 'pg'
import type { Ctx } from '../base/ctx.js'
import type { Following } from '../base/module.js'
import type { Env } from './env.js'
import type { Log } from './log.js'
import { modules } from './modules.js'

interface FollowParts {
  env: Env
  log: Log
  context: () => Ctx
}

export const followers = modules.flatMap(({ name, follows }) => (follows ? [{ name, follows }] : []))

/** So long after a connection was lost another is tried. */
const AGAIN_MS = 1000

/** Listens for each module that keeps something in memory, on a connection of its own, for as long as the server runs. */
export function startFollowing(parts: FollowParts): { stop(): Promise<void> } {
  const stops = followers.map(({ name, follows }) => listen(parts, name, follows))
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

function listen({ env, log, context }: FollowParts, name: string, { channel, catchUp, isReady }: Following) {
  let client: Client | null = null
  let again: NodeJS.Timeout | undefined
  let isStopped = false
  const hear = oneAtATime(async () => {
    const isIn = () => isReady?.(context()) ?? true
    const wasReady = isIn()
    await catchUp(context()).catch((error: unknown) =>
      log.warn({ module: name, error: String(error) }, 'not caught up'),
    )
    if (!wasReady && isIn()) log.info({ module: name }, 'in memory')
  })

  async function connect() {
    client = new Client({ connectionString: env.appDatabaseUrl, keepAlive: true })
    client.on('error', () => undefined)
    client.once('end', retry)
    client.on('notification', hear)
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      hear()
    } catch {
      await client.end().catch(() => undefined)
    }
  }

  /** Nothing said meanwhile is lost: what is new is read from where one was, not from what was heard. */
  function retry() {
    clearTimeout(again)
    if (!isStopped) again = setTimeout(connect, AGAIN_MS)
  }

  void connect()
  return async () => {
    isStopped = true
    clearTimeout(again)
    await client?.end().catch(() => undefined)
  }
}

/** However often it is asked for meanwhile, it is done once more and no more. */
function oneAtATime(work: () => Promise<void>): () => void {
  let [isBusy, isAsked] = [false, false]
  const run = async () => {
    isBusy = true
    while (isAsked) {
      isAsked = false
      await work()
    }
    isBusy = false
  }
  return () => {
    isAsked = true
    if (!isBusy) void run()
  }
}
