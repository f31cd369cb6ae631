import type { Ctx } from '../../base/ctx.js'
import { Refusal, unlessRefused } from '../../base/refusal.js'
import { owning, writesFor } from './challenge.access.js'
import { mustBeWhole } from './challenge.actions.js'
import type { Challenge } from './challenge.entity.js'
import { Publication, TimelineKind } from './challenge.enums.js'
import { challengeFor } from './challenge.load.js'
import { rereadChallenge } from './challenge.queries.js'
import { decidePublication, ownerOf, publishingLeadsTo, type Publisher } from './rules/publication.js'
import { record } from './timeline.record.js'

/** As whom the viewer publishes: for an organisation that somebody has checked, for another one, or as a reviewer. */
async function publisherOf({ viewer }: Ctx, challenge: Challenge): Promise<Publisher> {
  const owners = await challenge.organizations.loadItems({ populate: ['organization'] })
  const mine = owners.filter(
    ({ role, organization }) => owning.includes(role) && writesFor(viewer).includes(organization.id),
  )
  if (mine.length === 0) return 'REVIEWER'
  return ownerOf({ isVerified: mine.some(({ organization }) => organization.isVerified) })
}

const kinds = {
  DRAFT: TimelineKind.RETURNED,
  SUBMITTED: TimelineKind.SUBMITTED,
  PUBLISHED: TimelineKind.PUBLISHED,
  UNLISTED: TimelineKind.UNLISTED,
  ARCHIVED: TimelineKind.ARCHIVED,
} satisfies Record<Publication, TimelineKind>

/** Where it already is it stays: a second click changes nothing. */
async function move(ctx: Ctx, challenge: Challenge, to: `${Publication}`, by: Publisher, comment?: string) {
  if (challenge.publication !== to) {
    unlessRefused(decidePublication(challenge.publication, { to, by, comment }))
    challenge.publication = Publication[to]
    challenge.returnedComment = comment ?? null
    if (to === 'PUBLISHED') challenge.publishedAt ??= ctx.now
    record(ctx, challenge, kinds[to])
    await ctx.em.flush()
  }
  return rereadChallenge(ctx, challenge.id)
}

/** Out at once for a verified organisation, to review for the others. */
export async function publishChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeFor(ctx, id, 'publish')
  mustBeWhole(challenge)
  const by = await publisherOf(ctx, challenge)
  const isWaiting = challenge.publication === Publication.SUBMITTED && by === 'OWNER'
  return move(ctx, challenge, isWaiting ? 'SUBMITTED' : publishingLeadsTo(challenge.publication, by), by)
}

const LONGEST_COMMENT = 2000

export async function returnChallenge(ctx: Ctx, id: string, comment: string) {
  if (comment.length > LONGEST_COMMENT)
    throw new Refusal('TEXT_TOO_LONG', { field: 'comment', facts: { max: LONGEST_COMMENT } })
  const challenge = await challengeFor(ctx, id, 'publish')
  return move(ctx, challenge, 'DRAFT', 'REVIEWER', comment.trim())
}

export async function unlistChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeFor(ctx, id, 'publish')
  return move(ctx, challenge, 'UNLISTED', await publisherOf(ctx, challenge))
}

export async function archiveChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeFor(ctx, id, 'publish')
  return move(ctx, challenge, 'ARCHIVED', await publisherOf(ctx, challenge))
}
