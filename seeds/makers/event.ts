import { Challenge, ChallengeEvent, Event, EventLink, Hub, Language, localized, type Ctx } from '@mellanrum/api'

type With = { id: string }

export interface EventWish extends Partial<Omit<Event, 'id' | 'hub'>> {
  hub?: With
  challenges?: readonly { challenge: With; how?: EventLink }[]
}

/** Makers of events and of what they are to challenges. */
export function eventMakers(open: () => Ctx['em'], now: Date) {
  let count = 0

  async function event({ hub, challenges = [], ...wish }: EventWish = {}) {
    const em = open()
    const slug = wish.slug ?? `evenemang-${++count}`
    const startsAt = wish.startsAt ?? now
    const when = { startsAt, endsAt: new Date(startsAt.getTime() + 3 * 3600_000) }
    const facts = { slug, title: localized(slug, Language.sv), place: slug, ...when, ...wish }
    const made = em.create(Event, { ...facts, hub: hub ? em.getReference(Hub, hub.id) : null })
    for (const { challenge, how = EventLink.WORKSHOP } of challenges) {
      em.create(ChallengeEvent, { event: made, challenge: em.getReference(Challenge, challenge.id), how })
    }
    await em.flush()
    return made
  }

  return { event }
}
