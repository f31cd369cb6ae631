import { me, type Ctx } from '../../base/ctx.js'
import { localizedOr } from '../../base/localized.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { Hub, Municipality, Organization } from '../hub/index.js'
import { Coworker, CoworkerName, Employment } from './coworker.entity.js'
import type { DescribeMeInput } from './coworker.inputs.js'
import { coworkerById } from './coworker.queries.js'

type Em = Ctx['em']

export async function describeMe(ctx: Ctx, input: DescribeMeInput) {
  const { em } = ctx
  const name = input.name.trim()
  if (!name) throw new Refusal('NAME_MISSING', { field: 'name' })
  const before = await em.findOne(Coworker, me(ctx))
  const facts = await factsOf(em, input, before)
  const coworker = before ? em.assign(before, facts) : em.create(Coworker, { id: me(ctx), ...facts })
  await nameIt(em, coworker, name)
  await employ(em, coworker, input.homeOrganization)
  await em.persist(coworker).flush()
  return coworkerById(ctx, coworker.id)
}

async function factsOf(em: Em, input: DescribeMeInput, before: Coworker | null) {
  const { kind, fieldOfPractice, isRemote, hoursPerMonth } = input
  const municipality = await em.findOne(Municipality, input.municipality)
  if (!municipality) throw notFound('municipality')
  const hub = input.hub === undefined ? (before?.hub ?? null) : await hubOf(em, input.hub)
  const about = localizedOr(input.about, input.language, before?.about)
  return {
    kind,
    fieldOfPractice,
    isRemote,
    hoursPerMonth,
    municipality,
    hub,
    about,
    languages: [...new Set(input.languages)],
  }
}

async function hubOf(em: Em, id: string | null) {
  if (id === null) return null
  const hub = await em.findOne(Hub, id)
  if (!hub) throw notFound('hub')
  return hub
}

async function nameIt(em: Em, coworker: Coworker, name: string) {
  const named = await em.findOne(CoworkerName, { coworker })
  if (named) named.name = name
  else em.persist(em.create(CoworkerName, { coworker, name }))
}

async function employ(em: Em, coworker: Coworker, id: string | null | undefined) {
  if (id === undefined) return
  const before = await em.findOne(Employment, { coworker })
  if (id === null) return void (before && em.remove(before))
  const organization = await em.findOne(Organization, id)
  if (!organization) throw notFound('homeOrganization')
  if (before) before.organization = organization
  else em.persist(em.create(Employment, { coworker, organization }))
}
