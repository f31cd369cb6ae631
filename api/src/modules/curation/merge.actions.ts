import { asSystem, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { needsFollow } from '../challenge/index.js'
import { claimsFollow } from '../coworker/index.js'
import { endorsementsFollow } from '../endorsement/index.js'
import { moveConcept, Skill, skillById } from '../skill/index.js'

/**
 * Two concepts turn out to be one, and all that was said of the one is said of the other. Done by the system, since it
 * touches what people have said of themselves; whoever merges sees nothing of that.
 */
export async function mergeSkills(ctx: Ctx, from: string, into: string) {
  const [gone, kept] = await Promise.all([one(ctx, from, 'skill'), one(ctx, into, 'into')])
  if (gone.replacedBy?.id === kept.id) return skillById(ctx, kept.id)
  if (gone.id === kept.id) throw new Refusal('SKILL_INTO_ITSELF', { field: 'into' })
  if (gone.replacedBy) throw new Refusal('SKILL_MERGED_ALREADY', { field: 'skill' })
  if (kept.replacedBy) throw new Refusal('SKILL_MERGED_ALREADY', { field: 'into' })
  const system = asSystem(ctx)
  await system.em.transactional(async (em) => {
    const within = { ...system, em: em as Ctx['em'] }
    await claimsFollow(within, gone.id, kept.id)
    await endorsementsFollow(within, gone.id, kept.id)
    await needsFollow(within, gone.id, kept.id)
    await moveConcept(within, gone.id, kept.id)
  })
  return skillById({ ...ctx, loaders: new Map() }, kept.id)
}

async function one(ctx: Ctx, id: string, field: string) {
  const skill = await ctx.em.findOne(Skill, id)
  if (!skill) throw notFound(field)
  return skill
}
