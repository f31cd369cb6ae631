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
} from '@mellanrum/api'
import { graphql } from 'graphql'
import { idOf } from '../ids.js'
import type { Invented } from './people.js'

const signIn = { magicLink: true, demo: true, providers: [] }
const emailOf = (key: string) => `${key}@example.org`

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

  async function contextOf(key: string, days: number): Promise<Ctx> {
    const viewer = await viewerOf(contextAt(days), { id: idOf('auth', key), email: emailOf(key) }, Language.sv)
    return contextFor(orm, viewer, signIn, dayOf(days))
  }

  /** Somebody does something on a day. A refusal stops the play: the demonstration breaks no rule. */
  async function act<Data>(key: string, days: number, source: string, variableValues: object = {}): Promise<Data> {
    const contextValue = await contextOf(key, days)
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { ...variableValues } })
    if (errors)
      throw new Error(`${key} on day ${days}: ${errors.map((error) => error.message).join(', ')} in ${source}`)
    return data as Data
  }

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
  return { act, seat, system, isoDay, dayOf, close: () => orm.close(true) }
}

export type Scene = Awaited<ReturnType<typeof openScene>>
