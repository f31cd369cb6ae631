import { LockMode } from '@mikro-orm/postgresql'
import { me, type Ctx } from '../../base/ctx.js'
import { read, sql } from '../../base/read.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { Challenge, challengeFor } from '../challenge/index.js'
import { Coworker } from '../coworker/index.js'
import { Account } from '../identity/index.js'
import { TeamDraft, TeamDraftMember } from './draft.entity.js'
import type { SaveTeamDraftInput } from './draft.inputs.js'
import { draftById } from './draft.queries.js'

/** A new one, or the one that was, as it now is: the people given are all who are in it. */
export async function saveTeamDraft(ctx: Ctx, input: SaveTeamDraftInput) {
  await challengeFor(ctx, input.challenge, 'seeApplicants')
  const id = await ctx.em.transactional(async (em) => {
    const inside = { ...ctx, em: em as Ctx['em'] }
    const draft = input.draft ? await keptDraft(inside, input) : await newDraft(inside, input)
    Object.assign(draft, { title: input.title.trim(), size: input.size, changedAt: ctx.now })
    await putPeople(inside, draft, input)
    await em.flush()
    return draft.id
  })
  return draftById(ctx, id)
}

/** More than anyone compares. */
const MOST_DRAFTS = 100

/** One's own are begun one after the other, so that they stay as many as allowed. */
async function newDraft(ctx: Ctx, { challenge, title, size }: SaveTeamDraftInput) {
  const { em } = ctx
  const madeBy = em.getReference(Account, me(ctx))
  await read(ctx, sql`select pg_advisory_xact_lock(hashtextextended(${`team drafts of ${me(ctx)}`}, 0))`)
  if ((await em.count(TeamDraft, { madeBy })) >= MOST_DRAFTS)
    throw new Refusal('TOO_MANY_TEAM_DRAFTS', { field: 'title', facts: { most: MOST_DRAFTS } })
  return em.create(TeamDraft, {
    challenge: em.getReference(Challenge, challenge),
    ...{ madeBy, title, size, changedAt: ctx.now },
  })
}

async function keptDraft({ em }: Ctx, { draft: id, challenge, expectedVersion }: SaveTeamDraftInput) {
  const draft = await em.findOne(TeamDraft, id!, { populate: ['members'], lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!draft || draft.challenge.id !== challenge) throw notFound('draft')
  if (expectedVersion != null && draft.version !== expectedVersion) throw new Refusal('CHANGED_MEANWHILE')
  return draft
}

/** Only people the maker may see can be thought of; everybody else is not there, as in a link to somebody who has withdrawn. */
async function putPeople({ em }: Ctx, draft: TeamDraft, { people }: SaveTeamDraftInput) {
  const wanted = new Map(people.map((one) => [one.coworker, one]))
  const found = await em.find(Coworker, { id: { $in: [...wanted.keys()] } })
  const kept = draft.members.getItems()
  for (const member of kept) if (!found.some(({ id }) => id === member.coworker.id)) em.remove(member)
  for (const coworker of found) {
    const { mark, message } = wanted.get(coworker.id)!
    const facts = { mark, message: message?.trim() || null }
    const member = kept.find((one) => one.coworker.id === coworker.id)
    if (member) em.assign(member, facts)
    else em.create(TeamDraftMember, { draft, coworker, ...facts })
  }
}

/** Removing what is gone already is no fault. */
export async function removeTeamDraft(ctx: Ctx, id: string) {
  const draft = await ctx.em.findOne(TeamDraft, id)
  if (draft) await ctx.em.remove(draft).flush()
  return true
}
