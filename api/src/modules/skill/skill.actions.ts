import type { Ctx } from '../../base/ctx.js'
import type { Language } from '../../base/localized.js'
import { Refusal } from '../../base/refusal.js'
import { skillWithWord } from './find-skills.queries.js'
import { SkillProposal } from './skill.entity.js'

const [SHORTEST, LONGEST] = [2, 100]

export async function proposeSkill(ctx: Ctx, wish: string, language: Language) {
  const label = wish.trim().replace(/\s+/g, ' ')
  if (label.length < SHORTEST) throw new Refusal('TEXT_TOO_SHORT', { field: 'label', facts: { min: SHORTEST } })
  if (label.length > LONGEST) throw new Refusal('TEXT_TOO_LONG', { field: 'label', facts: { max: LONGEST } })
  const known = await skillWithWord(ctx, label)
  if (known) throw new Refusal('SKILL_EXISTS', { field: 'label', facts: { key: known.key } })
  const before = await ctx.em.findOne(SkillProposal, { label, language })
  if (!before) await ctx.em.persist(ctx.em.create(SkillProposal, { label, language, proposedAt: ctx.now })).flush()
  return true
}
