import type { Ctx } from '../../base/ctx.js'
import { limitOf } from '../../base/page.js'
import { noLongerThan } from '../../base/text.js'
import { wordIndex } from './catalogue.queries.js'
import { findIn } from './rules/find.js'
import { fold } from './rules/fold.js'
import type { SkillWord } from './rules/word-index.js'
import { skillById } from './skill.queries.js'

export type HitRow = Pick<SkillWord, 'skillId' | 'language'> & { matched: string }

const LONGEST = 100

/** Skills by any of their words: as the rule finds them. */
export async function findSkills(ctx: Ctx, text: string, first: number): Promise<HitRow[]> {
  noLongerThan(LONGEST, text.trim(), 'text')
  const limit = limitOf(first)
  if (!text.trim()) return []
  const hits = findIn(await wordIndex.soon(ctx), text, ctx.viewer.language, limit)
  return hits.map(({ skillId, label, language }) => ({ skillId, language, matched: label }))
}

/** The skill that already has this very word, if any. */
export async function skillWithWord(ctx: Ctx, word: string) {
  const { folded, words } = await wordIndex(ctx)
  return skillById(ctx, words[folded.indexOf(fold(word))]?.skillId)
}
