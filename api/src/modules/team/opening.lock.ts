import { LockMode } from '@mikro-orm/postgresql'
import type { Ctx } from '../../base/ctx.js'
import { readOne, sql } from '../../base/read.js'
import { notFound } from '../../base/refusal.js'
import { Challenge, Opening } from '../challenge/index.js'
import { tellNews } from './asking-news.read.js'

export interface AtOpening {
  ctx: Ctx
  opening: Opening
  challenge: Challenge
}

/** One transaction in which the locks, the reads, the letters and the changes all share a connection. */
export const together = <Answer>(ctx: Ctx, work: (inside: Ctx) => Promise<Answer>): Promise<Answer> =>
  ctx.em.transactional((em) => work({ ...ctx, em: em as Ctx['em'] }))

/**
 * What several people do to one opening at once is done one after the other: the last place is given away once, a
 * second click finds what the first one made.
 */
export function atOpening<Answer>(ctx: Ctx, id: string, work: (at: AtOpening) => Promise<Answer>): Promise<Answer> {
  return together(ctx, async (inside) => {
    const opening = await inside.em.findOne(Opening, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const challenge =
      opening && (await inside.em.findOne(Challenge, opening.challenge.id, { populate: ['organizations'] }))
    if (!opening || !challenge) throw notFound('opening')
    const answer = await work({ ctx: inside, opening, challenge })
    await tellNews(inside)
    return answer
  })
}

/** What the rules ask of an opening before somebody more comes in. */
export async function fullnessOf({ ctx, opening, challenge }: AtOpening, coworker: string) {
  const seen = await readOne<{ filled: number; isInTeam: boolean }>(
    ctx,
    sql`
    select places_filled(${opening.id}, ${ctx.now}::date) as filled, exists (
      select 1 from commitment where challenge_id = ${challenge.id} and coworker_id = ${coworker} and state <> 'ENDED') as is_in_team`,
  )
  return { isOpen: opening.isOpen, places: opening.places, ...seen! }
}

/** What the predicates of a challenge ask of it; whether a role is open, the role answers itself. */
export const factsOfChallenge = ({ publication, stage, isRecruiting, organizations }: Challenge) => ({
  publication,
  stage,
  isRecruiting,
  hasOpening: true,
  organizations: organizations.getItems().map(({ organization, role }) => ({ organizationId: organization.id, role })),
})
