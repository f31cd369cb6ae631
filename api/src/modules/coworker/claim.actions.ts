import { me, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { Skill } from '../skill/index.js'
import { ClaimNote, SkillClaim, WantedSkill } from './claim.entity.js'
import { claimById } from './claim.queries.js'
import { Coworker } from './coworker.entity.js'
import type { ClaimSkillInput } from './coworker.inputs.js'
import { coworkerById } from './coworker.queries.js'

async function myself(ctx: Ctx) {
  const coworker = await ctx.em.findOne(Coworker, me(ctx))
  if (!coworker) throw new Refusal('DESCRIBE_YOURSELF_FIRST')
  return coworker
}

async function skillOf(ctx: Ctx, id: string) {
  const skill = await ctx.em.findOne(Skill, id)
  if (!skill) throw notFound('skill')
  return skill
}

export async function claimSkill(ctx: Ctx, input: ClaimSkillInput) {
  const { level, evidence, wantsToLearn, since } = input
  if (since && since > ctx.now.getUTCFullYear()) throw new Refusal('YEAR_IN_FUTURE', { field: 'since' })
  const [coworker, skill] = [await myself(ctx), await skillOf(ctx, input.skill)]
  const facts = { level, evidence, wantsToLearn, since: since ?? null }
  const before = await ctx.em.findOne(SkillClaim, { coworker, skill })
  const claim = before ? ctx.em.assign(before, facts) : ctx.em.create(SkillClaim, { coworker, skill, ...facts })
  await note(ctx, claim, input.evidenceNote?.trim() ?? '')
  await ctx.em.persist(claim).flush()
  return claimById(ctx, claim.id)
}

async function note({ em }: Ctx, claim: SkillClaim, text: string) {
  const before = await em.findOne(ClaimNote, { claim })
  if (!text) return void (before && em.remove(before))
  if (before) before.note = text
  else em.persist(em.create(ClaimNote, { claim, coworker: claim.coworker, note: text }))
}

/** Taking away what is gone already is no fault: a second click answers the same. */
export async function unclaimSkill(ctx: Ctx, id: string) {
  const claim = await ctx.em.findOne(SkillClaim, { id, coworker: me(ctx) })
  if (claim) await ctx.em.remove(claim).flush()
  return true
}

export async function wantSkill(ctx: Ctx, id: string) {
  const [coworker, skill] = [await myself(ctx), await skillOf(ctx, id)]
  const before = await ctx.em.findOne(WantedSkill, { coworker, skill })
  if (!before) await ctx.em.persist(ctx.em.create(WantedSkill, { coworker, skill })).flush()
  return coworkerById(ctx, coworker.id)
}

export async function unwantSkill(ctx: Ctx, id: string) {
  const coworker = await myself(ctx)
  const wanted = await ctx.em.findOne(WantedSkill, { coworker, skill: id })
  if (wanted) await ctx.em.remove(wanted).flush()
  return coworkerById(ctx, coworker.id)
}
