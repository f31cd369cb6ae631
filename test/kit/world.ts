import { randomUUID } from 'node:crypto'
import {
  anonymous,
  contextFor,
  DemoMail,
  doJobs,
  hourly,
  Language,
  makeAuth,
  authPool,
  makeLog,
  makeServer,
  openDatabase,
  openDemo,
  readEnv,
  signInMails,
  type Ctx,
  type Role,
  type Viewer,
  viewerOf,
} from '@mellanrum/api'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { challengeMakers } from '../../seeds/makers/challenge.js'
import { makersFor } from '../../seeds/makers/index.js'
import { peopleMakers } from '../../seeds/makers/people.js'
import { teamMakers } from '../../seeds/makers/team.js'

/** What a person may be given: everything optional. */
export interface PersonWish {
  email?: string
  language?: Language
  roles?: { role: Role; organization?: { id: string }; hub?: { id: string } }[]
}

interface Refused {
  code: string
  field?: string
  facts?: Record<string, unknown>
  [more: string]: unknown
}

export class Answer {
  constructor(
    readonly data: Record<string, unknown> | null,
    readonly errors: readonly { message: string; extensions?: Refused }[],
  ) {}

  get refusal(): Refused | undefined {
    return this.errors[0]?.extensions
  }
}

const signIn = { magicLink: true, demo: true, providers: [] }

/** A world of its own: an empty database with the app in front of it. Time stands still at `now` until a story moves it. */
export async function makeWorld(settings: Record<string, string> = {}, log = makeLog('silent')) {
  const urls = await copyDatabase()
  const env = readEnv({ DATABASE_URL: urls.owner, APP_DATABASE_URL: urls.app, DEMO: '1', ...settings })
  const orm = await openDatabase(urls.app)
  const pool = authPool(urls.app)
  const auth = makeAuth({ env, pool, sendMail: signInMails(() => contextOf(anonymous(Language.sv))) })
  const served = await makeServer({ env, orm, auth, log })
  const clock = { now: new Date('2026-03-02T09:00:00Z') }
  const contextOf = (viewer: Viewer) => contextFor(orm, viewer, signIn, clock.now)
  const system = () => asSystemOf(contextOf(anonymous(Language.sv)))

  const jobs = { env, log, context: () => contextOf(anonymous(Language.sv)) }
  openDemo(served.app, { ...jobs, pool })

  /** Does the work left for later, and answers with the letters there are by then, newest first. */
  async function mails() {
    await doJobs(jobs)
    return system().em.find(DemoMail, {}, { orderBy: { at: 'desc' } })
  }

  async function askAs(viewer: Viewer, query: string, variables: Record<string, unknown> = {}, gone?: AbortSignal) {
    const asked = { contextValue: { ...contextOf(viewer), gone } }
    const { body } = await served.apollo.executeOperation({ query, variables }, asked)
    if (body.kind !== 'single') throw new Error('a single answer was expected')
    const { data, errors } = body.singleResult
    return new Answer((data ?? null) as Record<string, unknown> | null, (errors ?? []) as Answer['errors'])
  }

  /** Asks and expects an answer; a refusal fails the story with its code. */
  async function get<Data>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Data> {
    const answer = await askAs(viewer, query, variables)
    if (answer.errors.length > 0) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`)
    return JSON.parse(JSON.stringify(answer.data)) as Data
  }

  /** Somebody to ask as. */
  const speaker = (viewer: () => Promise<Viewer>) => ({
    get: async <Data>(query: string, variables?: Record<string, unknown>) =>
      get<Data>(await viewer(), query, variables),
    ask: async (query: string, variables?: Record<string, unknown>, gone?: AbortSignal) =>
      askAs(await viewer(), query, variables, gone),
    viewer,
  })

  const things = makersFor(() => system().em, clock.now)
  const makers = {
    ...things,
    ...peopleMakers(() => system().em, clock.now, things),
    ...challengeMakers(() => system().em, clock.now),
    ...teamMakers(() => system().em, clock.now),
  }

  /** An account; roles are read anew at every question, as in a real request. */
  async function person(wish: PersonWish = {}) {
    const email = wish.email ?? `${randomUUID()}@example.org`
    const account = await makers.account({ email, language: wish.language })
    for (const { role, organization, hub } of wish.roles ?? []) await makers.grant({ account, role, organization, hub })
    const user = { id: account.authUserId!, email }
    const viewer = () => viewerOf(contextOf(anonymous(Language.sv)), user, wish.language ?? Language.sv)
    return { id: account.id, email, ...speaker(viewer) }
  }

  /** Past all locks, for looking at what is really stored. */
  async function owner<Row = unknown>(sql: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: urls.admin })
    await client.connect()
    const { rows } = await client.query(sql).finally(() => client.end())
    return rows as Row[]
  }

  const world = {
    ...served,
    mails,
    hourly: () => hourly(jobs),
    orm,
    clock,
    env,
    urls,
    make: makers,
    person,
    owner,
    system,
    contextOf,
    stranger: speaker(async () => anonymous(Language.sv)),
  }
  afterAll(async () => {
    await served.apollo.stop()
    await orm.close(true)
    await pool.end()
  })
  return world
}

export type World = Awaited<ReturnType<typeof makeWorld>>
export type Person = Awaited<ReturnType<World['person']>>

function asSystemOf(ctx: Ctx): Ctx {
  const em = ctx.em.fork({ session: { role: 'mellanrum_worker' } })
  em.setFilterParams('visible', { viewer: ctx.viewer, system: true })
  return { ...ctx, em, loaders: new Map() }
}

async function copyDatabase() {
  const name = `world_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`create database ${name} template mellanrum`)
  await admin.end()
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`)
  return { owner: at(inject('ownerUrl')), app: at(inject('appUrl')), admin: at(inject('adminUrl')) }
}
