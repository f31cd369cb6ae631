import {
  Account,
  anonymous,
  asSystem,
  buildApiSchema,
  contextFor,
  Grant,
  Hub,
  Language,
  openDatabase,
  Organization,
  Role,
  viewerOf,
  type Ctx,
  type Env,
  type Viewer,
} from '@mellanrum/api'
import { execute, parse, validate, type DocumentNode } from 'graphql'
import { idOf } from '../ids.js'
import type { Invented } from './people.js'

const signIn = { magicLink: true, demo: true, providers: [] }
const emailOf = (key: string) => `${key}@example.org`

type Act = <Data>(source: string, variables?: object) => Promise<Data>

/**
 * The scene on which the demonstration is played: everybody acts through the same operations as real people do, on the
 * day they did it, so that every history is one the rules have let pass. Days are counted from `today`.
 */
export async function openScene(env: Env, today: Date) {
  const orm = await openDatabase(env.appDatabaseUrl)
  const schema = buildApiSchema()

  const dayOf = (days: number) => new Date(today.getTime() + days * 86_400_000)
  const contextAt = (days: number) => contextFor(orm, anonymous(Language.sv), signIn, dayOf(days))
  const system = (days = 0) => asSystem(contextAt(days))

  const viewers = new Map<string, Viewer>()
  /** Nobody changes roles in the course of the play. */
  async function viewerAs(key: string): Promise<Viewer> {
    const known = viewers.get(key)
    if (known) return known
    const viewer = await viewerOf(contextAt(0), { id: idOf('auth', key), email: emailOf(key) }, Language.sv)
    viewers.set(key, viewer)
    return viewer
  }

  const documents = new Map<string, DocumentNode>()
  function documentOf(source: string): DocumentNode {
    const known = documents.get(source)
    if (known) return known
    const document = parse(source)
    const faults = validate(schema, document)
    if (faults.length > 0) throw new Error(`${faults.map(({ message }) => message).join(', ')} in ${source}`)
    documents.set(source, document)
    return document
  }

  /** Somebody does several things on a day, in one go. A refusal stops the play: the demonstration breaks no rule. */
  async function spend<Answer>(key: string, days: number, work: (act: Act) => Promise<Answer>): Promise<Answer> {
    const ctx = contextFor(orm, await viewerAs(key), signIn, dayOf(days))
    return ctx.em.transactional(async (em) => {
      // Should the machine fail, the demonstration begins anew: no need to wait for the disk at every step.
      await em.execute('set local synchronous_commit = off')
      return work(async (source, variables = {}) => {
        const now = { ...ctx, em: em.fork({ keepTransactionContext: true }) as Ctx['em'], loaders: new Map() }
        const asked = { schema, document: documentOf(source), contextValue: now, variableValues: { ...variables } }
        const { data, errors } = await execute(asked)
        if (errors)
          throw new Error(`${key} on day ${days}: ${errors.map(({ message }) => message).join(', ')} in ${source}`)
        return data as never
      })
    })
  }

  const act = <Data>(key: string, days: number, source: string, variables?: object) =>
    spend(key, days, (on) => on<Data>(source, variables))

  async function seat({ key, language, roles = [] }: Invented) {
    const { em, now } = system(-900)
    const account = em.create(Account, {
      id: idOf('account', key),
      authUserId: idOf('auth', key),
      email: emailOf(key),
      language: Language[language],
      createdAt: now,
    })
    em.persist(account)
    for (const held of roles) {
      em.persist(
        em.create(Grant, {
          account,
          role: Role[held.role],
          organization:
            'organization' in held ? em.getReference(Organization, idOf('organization', held.organization)) : null,
          hub: 'hub' in held ? em.getReference(Hub, idOf('hub', held.hub)) : null,
          createdAt: now,
        }),
      )
    }
    await em.flush()
  }

  const isoDay = (days: number) => dayOf(days).toISOString().slice(0, 10)
  return { act, spend, seat, system, isoDay, dayOf, close: () => orm.close(true) }
}

export type Scene = Awaited<ReturnType<typeof openScene>>
