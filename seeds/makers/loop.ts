import {
  Challenge,
  ChallengeOrganization,
  ChallengeRole,
  Commitment,
  Coworker,
  Language,
  localized,
  Organization,
  Publication,
  Stage,
  type Ctx,
} from '@mellanrum/api'

type With = { id: string }

export interface ChallengeAtWish extends Partial<
  Omit<Challenge, 'id' | 'municipality' | 'region' | 'hub' | 'organizations'>
> {
  lead?: With
  coOwners?: readonly With[]
  receivers?: readonly With[]
}

/** Makers of challenges that stand somewhere on the loop, with the organisations that take part. */
export function loopMakers(open: () => Ctx['em'], now: Date) {
  let count = 0

  async function challengeAt(stage: Stage, wish: ChallengeAtWish = {}) {
    const { lead, coOwners = [], receivers = [], ...rest } = wish
    const em = open()
    const slug = wish.slug ?? `utmaning-i-loopen-${++count}`
    const when = { stageSince: now, createdAt: now, publishedAt: now }
    const made = em.create(Challenge, {
      slug,
      title: localized(slug, Language.sv),
      publication: Publication.PUBLISHED,
      stage,
      ...when,
      ...rest,
    })
    const parts = (role: ChallengeRole, organizations: readonly With[]) =>
      organizations.map(({ id }) =>
        em.create(ChallengeOrganization, { challenge: made, role, organization: em.getReference(Organization, id) }),
      )
    parts(ChallengeRole.LEAD, lead ? [lead] : [])
    parts(ChallengeRole.CO_OWNER, coOwners)
    parts(ChallengeRole.RECEIVER, receivers)
    await em.flush()
    return made
  }

  /** Somebody in the team, its lead unless told otherwise. */
  async function teamLead({
    challenge,
    coworker,
    isLead = true,
  }: {
    challenge: With
    coworker: With
    isLead?: boolean
  }) {
    const em = open()
    const who = {
      challenge: em.getReference(Challenge, challenge.id),
      coworker: em.getReference(Coworker, coworker.id),
    }
    const made = em.create(Commitment, { ...who, isLead, hours: 8, joinedAt: now })
    await em.flush()
    return made
  }

  return { challengeAt, teamLead }
}
