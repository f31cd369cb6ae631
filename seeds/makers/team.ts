import {
  Account,
  answerWindow,
  Application,
  Challenge,
  Commitment,
  Contribution,
  Coworker,
  Invitation,
  Mandate,
  MandateScope,
  MandateState,
  Opening,
  Organization,
  type Ctx,
} from '@mellanrum/api'

type With = { id: string }
type Asking = { opening: With; coworker: With }

/** What a maker takes: everything of the thing but its relations, which are given as whoever stands at the other end. */
type Wish<Thing, Relations extends string> = Partial<Omit<Thing, 'id' | 'version' | Relations>>

/** Makers of what happens around a team, as if it had been asked, answered and promised through the front door. */
export function teamMakers(open: () => Ctx['em'], now: Date) {
  async function asking({ opening: of, coworker: by }: Asking) {
    const em = open()
    const opening = await em.findOneOrFail(Opening, of.id, { populate: ['challenge'] })
    return { em, opening, challenge: opening.challenge, coworker: em.getReference(Coworker, by.id) }
  }

  async function application(wish: Asking & Wish<Application, keyof Asking | 'challenge'>) {
    const { opening: _, coworker: __, ...rest } = wish
    const { em, ...ends } = await asking(wish)
    const appliedAt = rest.appliedAt ?? now
    const answerBy = answerWindow(appliedAt, ends.opening.answerWithinDays)
    const made = em.create(Application, { ...ends, appliedAt, answerBy, ...rest })
    await em.flush()
    return made
  }

  async function invitation(
    wish: Asking & { invitedBy?: With } & Wish<Invitation, keyof Asking | 'challenge' | 'invitedBy'>,
  ) {
    const { opening: _, coworker: __, invitedBy, ...rest } = wish
    const { em, ...ends } = await asking(wish)
    const sentAt = rest.sentAt ?? now
    const by = invitedBy ? em.getReference(Account, invitedBy.id) : null
    const made = em.create(Invitation, { ...ends, invitedBy: by, sentAt, answerBy: answerWindow(sentAt, 14), ...rest })
    await em.flush()
    return made
  }

  async function commitment(
    wish: { challenge: With; coworker: With; opening?: With } & Wish<Commitment, 'challenge' | 'coworker' | 'opening'>,
  ) {
    const { challenge, coworker, opening, ...rest } = wish
    const em = open()
    const made = em.create(Commitment, {
      hours: 8,
      joinedAt: now,
      ...rest,
      challenge: em.getReference(Challenge, challenge.id),
      coworker: em.getReference(Coworker, coworker.id),
      opening: opening ? em.getReference(Opening, opening.id) : null,
    })
    await em.flush()
    return made
  }

  async function contribution(wish: { commitment: With } & Wish<Contribution, 'commitment' | 'coworker'>) {
    const { commitment: of, ...rest } = wish
    const em = open()
    const kept = await em.findOneOrFail(Commitment, of.id)
    const facts = { hours: 4, on: now.toISOString().slice(0, 10), what: 'Ett möte', ...rest }
    const made = em.create(Contribution, { ...facts, commitment: kept, coworker: kept.coworker })
    await em.flush()
    return made
  }

  async function mandate(
    wish: { coworker: With; organization?: With; challenge?: With } & Wish<
      Mandate,
      'coworker' | 'organization' | 'challenge'
    >,
  ) {
    const { coworker, organization, challenge, ...rest } = wish
    const em = open()
    const scope = challenge ? MandateScope.CHALLENGE : rest.theme ? MandateScope.THEME : MandateScope.ALL
    const isAnswered = rest.state !== undefined && rest.state !== MandateState.REQUESTED
    const made = em.create(Mandate, {
      scope,
      hoursAsked: rest.hoursGranted ?? 40,
      askedAt: now,
      answeredAt: isAnswered ? now : null,
      ...rest,
      coworker: em.getReference(Coworker, coworker.id),
      organization: organization ? em.getReference(Organization, organization.id) : null,
      challenge: challenge ? em.getReference(Challenge, challenge.id) : null,
    })
    await em.flush()
    return made
  }

  return { application, invitation, commitment, contribution, mandate }
}
