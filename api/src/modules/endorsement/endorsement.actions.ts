import { LockMode } from '@mikro-orm/postgresql'
import { asSystemAtOnce, me, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { letClaimBeEndorsed, letClaimRestAsBefore } from '../coworker/index.js'
import { Account } from '../identity/index.js'
import { skillsMeant } from '../skill/index.js'
import { Commitment, hoursGivenTo, tell } from '../team/index.js'
import { Endorsement, EndorsementState } from './endorsement.entity.js'
import type { AnswerEndorsementInput, EndorseInput } from './endorsement.inputs.js'
import { endorsementById, isSoughtIn, ledByViewer } from './endorsement.queries.js'
import { decideEndorse } from './rules/endorse.js'

/** Giving the same again is one endorsement; a no of the person stands, and one letter is enough. */
export async function endorse(ctx: Ctx, { commitment: id, skill: named, words }: EndorseInput) {
  const commitment = await ctx.em.findOne(Commitment, id, { populate: ['challenge'] })
  const skill = (await skillsMeant(ctx, [named])).get(named)
  if (!commitment?.coworker) throw notFound('commitment')
  if (!skill) throw notFound('skill')
  const { coworker, challenge } = commitment
  unlessRefused(
    decideEndorse({
      isThePerson: coworker.id === me(ctx),
      leads: (await ledByViewer(ctx, challenge.id)) !== null,
      hoursGiven: (await hoursGivenTo(ctx, id))?.hours ?? 0,
      isSought: await isSoughtIn(ctx, challenge.id, skill.id),
    }),
  )
  const what = { coworker, skill, challenge, endorsedBy: ctx.em.getReference(Account, me(ctx)) }
  const said = { words: words?.trim() || null, state: EndorsementState.OFFERED, givenAt: ctx.now }
  const kept = await ctx.em.transactional(async (em) => {
    const before = await em.findOne(Endorsement, what)
    if (before && before.state !== EndorsementState.WITHDRAWN) return before
    const endorsement = before ? em.assign(before, said) : em.create(Endorsement, { ...what, ...said })
    await em.flush()
    if (!before) await tell({ ...ctx, em: em as Ctx['em'] }, 'endorsed', [coworker.id], { challenge })
    return endorsement
  })
  return endorsementById(ctx, kept.id)
}

/** A yes lets the claim rest on it, or makes the claim; a no, also a later one, lets it rest on what it did before. */
export async function answerEndorsement(ctx: Ctx, { endorsement: id, accept, level }: AnswerEndorsementInput) {
  await ctx.em.transactional(async (em) => {
    const inside = { ...ctx, em: em as Ctx['em'] }
    const { endorsement, others } = await beside(inside, await em.findOne(Endorsement, { id, coworker: me(ctx) }))
    if (endorsement.state === EndorsementState.WITHDRAWN) throw new Refusal('ENDORSEMENT_WITHDRAWN')
    endorsement.state = accept ? EndorsementState.ACCEPTED : EndorsementState.DECLINED
    await em.flush()
    if (accept) await letClaimBeEndorsed(inside, endorsement, level ?? 2)
    else await withoutIt(inside, endorsement, others)
  })
  return endorsementById(ctx, id)
}

/**
 * Done by the system, since it may change what the person's claim rests on; the giver sees nothing of that. What the
 * person has said no to stays so: taken back, it could be offered anew.
 */
export async function withdrawEndorsement(ctx: Ctx, id: string) {
  if (!(await ctx.em.findOne(Endorsement, { id, endorsedBy: me(ctx) }))) throw notFound('endorsement')
  await asSystemAtOnce(ctx, async (system) => {
    const { endorsement, others } = await beside(system, await system.em.findOne(Endorsement, id))
    if (endorsement.state === EndorsementState.DECLINED) return
    endorsement.state = EndorsementState.WITHDRAWN
    await system.em.flush()
    await withoutIt(system, endorsement, others)
  })
  return endorsementById(ctx, id)
}

/** All that is vouched for of the skill, one after the other: a yes and a taking back, or two of those, know of each other. */
async function beside({ em }: Ctx, found: Endorsement | null) {
  if (!found) throw notFound('endorsement')
  const { id, coworker, skill } = found
  const ways = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const
  const all = await em.find(Endorsement, { coworker, skill }, ways)
  const endorsement = all.find((one) => one.id === id)
  if (!endorsement) throw notFound('endorsement')
  return { endorsement, others: all.filter((one) => one !== endorsement) }
}

/** What one fewer vouches for still rests on the others', else on what it did before any of them. */
async function withoutIt(ctx: Ctx, { coworker, skill }: Endorsement, others: readonly Endorsement[]) {
  if (others.every(({ state }) => state !== EndorsementState.ACCEPTED))
    await letClaimRestAsBefore(ctx, { coworker, skill })
}
