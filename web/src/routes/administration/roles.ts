import type { roleLabel } from '#lib/labels.ts'

export type Role = keyof typeof roleLabel

/** What a role is held for; one for the whole region is held for nothing in particular. */
const heldFor: Record<Role, 'organization' | 'hub' | null> = {
  AGENCY_EDITOR: 'organization',
  EMPLOYER_REPRESENTATIVE: 'organization',
  COMMUNITY_MANAGER: 'hub',
  SYSTEM_ENTREPRENEUR: null,
  REGION_ADMINISTRATOR: null,
}

type Wish = { role: Role; organization: string; hub: string }

/** Only what the role is held for goes along: the form shows both lists, since it works without scripts. */
export const placeOf = ({ role, organization, hub }: Wish): { organization: string | null; hub: string | null } => ({
  organization: heldFor[role] === 'organization' ? organization || null : null,
  hub: heldFor[role] === 'hub' ? hub || null : null,
})
