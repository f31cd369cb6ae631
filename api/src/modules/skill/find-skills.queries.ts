import type { Ctx } from '../../base/ctx.js'
import type { Language } from '../../base/localized.js'
import { limitOf } from '../../base/page.js'
import { allOf, read, readOne, sql } from '../../base/read.js'
import { Refusal } from '../../base/refusal.js'

export interface HitRow {
  skillId: string
  matched: string
  language: Language
}

const LONGEST = 100
/** Below this a slip of the finger is told from another word by chance only. */
const SHORTEST_WITH_SLIPS = 4
const LIKE_ENOUGH = 0.5

const literally = (text: string) => text.replace(/[%_\\]/g, '\\$&')

/** Every word there is, label or synonym, in every language. */
const words = sql`
  select id as skill_id, word.key as language, word.value as label, fold(word.value) as folded, false as is_synonym
  from skill, jsonb_each_text(skill.label) word where word.key in ('sv', 'nb', 'en') and word.value is not null
  union all select skill_id, language, label, fold(label), true from skill_synonym`

/**
 * Skills by any of their words: the very word, then words that begin so, then words with such a part (as in compounds),
 * then words that differ by a slip. Among equals the asker's language and the shorter word come first.
 */
export async function findSkills(ctx: Ctx, text: string, first: number): Promise<HitRow[]> {
  const asked = text.trim()
  if (asked.length > LONGEST) throw new Refusal('TEXT_TOO_LONG', { field: 'text', facts: { max: LONGEST } })
  const limit = limitOf(first)
  if (!asked) return []
  const whole = literally(asked)
  const hasAllParts = allOf(whole.split(/\s+/).map((part) => sql`folded like '%' || fold(${part}) || '%'`))
  const isAlike = asked.length < SHORTEST_WITH_SLIPS ? sql`false` : sql`likeness >= ${LIKE_ENOUGH}`
  return read<HitRow>(ctx, sql`
    with word as (select *, word_similarity(fold(${asked}), folded) as likeness from (${words}) every_word),
    ranked as (select *, case
        when folded = fold(${asked}) then 0
        when folded like fold(${whole}) || '%' then 1
        when folded like '% ' || fold(${whole}) || '%' then 2
        when ${hasAllParts} then 3
        when ${isAlike} then 4 end as rank
      from word),
    best as (select distinct on (skill_id) * from ranked where rank is not null
      order by skill_id, rank, language <> ${ctx.viewer.language}, is_synonym, likeness desc, length(label), label)
    select skill_id, label as matched, language from best
    order by rank, case when rank = 4 then -likeness else 0 end, language <> ${ctx.viewer.language}, is_synonym, length(label), label, skill_id
    limit ${limit}`)
}

/** The key of the skill that already has this very word, if any. */
export const skillWithWord = (ctx: Ctx, word: string) =>
  readOne<{ key: string }>(ctx, sql`
    select s.key from (${words}) word join skill s on s.id = word.skill_id where folded = fold(${word}) order by s.key limit 1`)
