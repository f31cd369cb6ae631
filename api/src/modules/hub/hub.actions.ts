import type { Ctx } from '../../base/ctx.js'
import { localized, localizedOr } from '../../base/localized.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { mayEditHub } from './hub.access.js'
import { Hub } from './hub.entity.js'
import type { EditHubInput } from './hub.inputs.js'
import { hubById } from './hub.queries.js'
import { Organization } from './organization.entity.js'

export async function editHub(ctx: Ctx, input: EditHubInput) {
  const hub = await ctx.em.findOne(Hub, input.hub)
  if (!hub) throw notFound('hub')
  if (!mayEditHub(ctx.viewer, hub.id)) throw new Refusal('NOT_ALLOWED')
  if (input.description?.trim()) hub.description = localized(input.description.trim(), input.language, hub.description)
  hub.goodAt = localizedOr(input.goodAt, input.language, hub.goodAt)
  if (input.services) hub.services = [...new Set(input.services)]
  await ctx.em.flush()
  return hubById(ctx, hub.id)
}

export async function verifyOrganization(ctx: Ctx, id: string) {
  const organization = await ctx.em.findOne(Organization, id)
  if (!organization) throw notFound('organization')
  organization.isVerified = true
  await ctx.em.flush()
  return organization
}
