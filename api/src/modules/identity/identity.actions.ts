import { asSystem, me, type Ctx } from '../../base/ctx.js'
import type { Language } from '../../base/localized.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { Hub, Organization } from '../hub/index.js'
import { Account, Grant } from './account.entity.js'
import { Role } from './identity.enums.js'

export async function chooseLanguage(ctx: Ctx, language: Language) {
  const account = await ctx.em.findOneOrFail(Account, me(ctx))
  account.language = language
  await ctx.em.flush()
}

export interface GrantWish {
  email: string
  role: Role
  organization?: string
  hub?: string
}

const needsOrganization = new Set([Role.AGENCY_EDITOR, Role.EMPLOYER_REPRESENTATIVE])

/** Somebody may be given a role before the first visit: the address is what we know the person by. */
export async function grantRole(ctx: Ctx, wish: GrantWish) {
  if (needsOrganization.has(wish.role) && !wish.organization)
    throw new Refusal('ROLE_NEEDS_ORGANIZATION', { field: 'organization' })
  if (wish.role === Role.COMMUNITY_MANAGER && !wish.hub) throw new Refusal('ROLE_NEEDS_HUB', { field: 'hub' })
  const { em } = asSystem(ctx)
  const email = wish.email.trim().toLowerCase()
  const organization = wish.organization ? await em.findOne(Organization, wish.organization) : null
  const hub = wish.hub ? await em.findOne(Hub, wish.hub) : null
  if (wish.organization && !organization) throw notFound('organization')
  if (wish.hub && !hub) throw notFound('hub')
  const account =
    (await em.findOne(Account, { email })) ??
    em.create(Account, { email, language: ctx.viewer.language, createdAt: ctx.now })
  const grant = em.create(Grant, { account, role: wish.role, organization, hub, createdAt: ctx.now })
  await em.flush()
  return { id: grant.id, role: grant.role, organizationId: organization?.id ?? null, hubId: hub?.id ?? null }
}
