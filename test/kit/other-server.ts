import {
  anonymous,
  authPool,
  contextFor,
  Language,
  makeAuth,
  makeLog,
  makeServer,
  modules,
  openDatabase,
  startFollowing,
  type Viewer,
} from '@mellanrum/api'
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { Answer, type World } from './world.js'

/** A server more on the world's database, as another process would be, that follows what changes. */
export async function otherServer({ env, urls, clock }: World) {
  const log = makeLog('silent')
  const orm = await openDatabase(urls.app)
  const pool = authPool(urls.app)
  const served = await makeServer({
    env,
    orm,
    auth: makeAuth({ env, pool, sendMail: async () => undefined }),
    log,
  })
  const contextOf = (viewer: Viewer) =>
    contextFor(orm, viewer, { magicLink: true, demo: true, providers: [] }, clock.now)
  const following = startFollowing({ env, log, context: () => contextOf(anonymous(Language.sv)) })
  afterAll(async () => {
    await following.stop()
    await served.apollo.stop()
    await orm.close(true)
    await pool.end()
  })

  async function get<Data>(who: { viewer(): Promise<Viewer> }, query: string, variables = {}): Promise<Data> {
    const asked = { contextValue: contextOf(await who.viewer()) }
    const { body } = await served.apollo.executeOperation({ query, variables }, asked)
    if (body.kind !== 'single') throw new Error('a single answer was expected')
    const { data, errors } = body.singleResult
    const answer = new Answer((data ?? null) as Answer['data'], (errors ?? []) as Answer['errors'])
    if (answer.errors.length > 0) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`)
    return JSON.parse(JSON.stringify(answer.data)) as Data
  }

  const isReady = () => modules.every(({ follows }) => follows?.isReady?.(orm) ?? true)
  while (!isReady()) await rest(10)
  return { get, /** Hears of nothing any more. */ deafen: () => following.stop() }
}
