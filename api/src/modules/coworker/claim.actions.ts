import { me, type Ctx } from '../../base/ctx.js'
import { readOne, sql } from '../../base/read.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { livedThrough, skillsMeant } from '../skill/index.js'
import { ClaimNote, SkillClaim, WantedSkill } from './claim.entity.js'
import { claimById } from './claim.queries.js'
import { Coworker } from './coworker.entity.js'
import { Evidence } from './coworker.enums.js'
import type { ClaimSkillInput } from './coworker.inputs.js'
import { coworkerById } from './coworker.queries.js'
import { isShownUnlessSaid } from './rules/shown.js'
import { yearsOf } from './rules/years.js'

async function myself(ctx: Ctx) {
  const coworker = await ctx.em.findOne(Coworker, me(ctx))
  if (!coworker) throw new Refusal('DESCRIBE_YOURSELF_FIRST')
  return coworker
}

async function skillOf(ctx: Ctx, id: string) {
  const skill = (await skillsMeant(ctx, [id])).get(id)
  if (!skill) throw notFound('skill')
  return skill
}

/** More than anyone reads, and less than would make a page or a match slow. */
const MOST_CLAIMS = 500

function unlessTooMany(claims: number) {
  if (claims > MOST_CLAIMS) throw new Refusal('TOO_MANY_CLAIMS', { field: 'skill', facts: { max: MOST_CLAIMS } })
}

export const claimSkill = async (ctx: Ctx, input: ClaimSkillInput) => (await claimSkills(ctx, [input]))[0]!

/** All of them or none. */
export async function claimSkills(ctx: Ctx, inputs: readonly ClaimSkillInput[]) {
  inputs.forEach((input) => unlessRefused(yearsOf(input, ctx.now.getUTCFullYear())))
  const coworker = await myself(ctx)
  const meant = await skillsMeant(
    ctx,
    inputs.map(({ skill }) => skill),
  )
  const ids = await ctx.em.transactional((em) => putClaims({ ...ctx, em: em as Ctx['em'] }, coworker, meant, inputs))
  return Promise.all(inputs.map(({ skill }) => claimById(ctx, ids.get(meant.get(skill)!.id)!)))
}

type Meant = Awaited<ReturnType<typeof skillsMeant>>

async function putClaims(ctx: Ctx, coworker: Coworker, meant: Meant, inputs: readonly ClaimSkillInput[]) {
  const lived = await livedThrough(ctx, [...meant.values()])
  const claims = new Map((await ctx.em.find(SkillClaim, { coworker })).map((claim) => [claim.skill.id, claim]))
  for (const { skill: id, evidenceNote, ...said } of inputs) {
    const skill = meant.get(id)
    if (!skill) throw notFound('skill')
    if (said.evidence === Evidence.ENDORSED) await unlessEndorsed(ctx, coworker, skill)
    const before = claims.get(skill.id)
    const unlessSaid = isShownUnlessSaid({
      evidence: said.evidence,
      isLived: lived.has(skill.id),
      isHidden: before?.isShown === false,
    })
    const isShown = said.isShown ?? unlessSaid
    const restedOn = said.evidence === Evidence.ENDORSED ? beforeEndorsed(before) : null
    const facts = { ...said, restedOn, since: said.since ?? null, lastUsed: said.lastUsed ?? null, isShown }
    const claim = before ? ctx.em.assign(before, facts) : ctx.em.create(SkillClaim, { coworker, skill, ...facts })
    claims.set(skill.id, claim)
    await note(ctx, claim, evidenceNote?.trim() ?? '')
  }
  unlessTooMany(claims.size)
  await ctx.em.flush()
  return new Map([...claims].map(([skill, { id }]) => [skill, id]))
}

const beforeEndorsed = (claim?: SkillClaim | null) =>
  (claim?.evidence === Evidence.ENDORSED ? claim.restedOn : claim?.evidence) ?? null

/** Nobody vouches for themselves. */
async function unlessEndorsed(ctx: Ctx, coworker: Coworker, skill: { id: string }) {
  const seen = await readOne<{ is: boolean }>(ctx, sql`select is_endorsed(${coworker.id}, ${skill.id}) as "is"`)
  if (!seen?.is) throw new Refusal('ENDORSED_BY_NOBODY', { field: 'evidence' })
}

type Claimed = Pick<SkillClaim, 'coworker' | 'skill'>

/** Somebody else vouches for it now, whatever else is said of it; a claim that is not there yet is made. */
export async function letClaimBeEndorsed(ctx: Ctx, { coworker, skill }: Claimed, level: number) {
  const { em } = ctx
  const claim = await em.findOne(SkillClaim, { coworker, skill })
  const evidence = Evidence.ENDORSED
  if (claim) em.assign(claim, { evidence, restedOn: beforeEndorsed(claim) })
  else {
    unlessTooMany(1 + (await em.count(SkillClaim, { coworker })))
    const isLived = (await livedThrough(ctx, [skill])).size > 0
    const isShown = isShownUnlessSaid({ evidence, isLived, isHidden: false })
    em.create(SkillClaim, { coworker, skill, level, evidence, wantsToLearn: false, isShown })
  }
  await em.flush()
}

/** Nobody vouches for it any longer: it rests on what it did before, else on the work that was done. */
export async function letClaimRestAsBefore({ em }: Ctx, { coworker, skill }: Claimed) {
  const claim = await em.findOne(SkillClaim, { coworker, skill, evidence: Evidence.ENDORSED })
  if (claim) em.assign(claim, { evidence: claim.restedOn ?? Evidence.WORK, restedOn: null })
  await em.flush()
}

async function note({ em }: Ctx, claim: SkillClaim, text: string) {
  const before = await em.findOne(ClaimNote, { claim })
  if (!text) return void (before && em.remove(before))
  if (before) before.note = text
  else em.persist(em.create(ClaimNote, { claim, coworker: claim.coworker, note: text }))
}

/** For those who may see my skills, or for me alone. */
export async function showClaim(ctx: Ctx, id: string, isShown: boolean) {
  const claim = await ctx.em.findOne(SkillClaim, { id, coworker: me(ctx) })
  if (!claim) throw notFound('claim')
  claim.isShown = isShown
  await ctx.em.flush()
  return claimById(ctx, id)
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
