import type { Ctx } from '../../base/ctx.js'
import type { Language } from '../../base/localized.js'
import { limitOf } from '../../base/page.js'
import { allOf, read, readOne, sql, type Sql } from '../../base/read.js'
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

/** How a word answers what was asked: 0 the very word, 1 begins so, 2 a word in it begins so, 3 has all the parts. */
function rankOf(whole: string): Sql {
  const asked = sql`(select fold(${literally(whole)}))`
  const hasAllParts = allOf(
    whole.split(/\s+/).map((part) => sql`folded like '%' || (select fold(${literally(part)})) || '%'`),
  )
  return sql`case
    when folded = (select fold(${whole})) then 0
    when folded like ${asked} || '%' then 1
    when folded like '% ' || ${asked} || '%' then 2
    when ${hasAllParts} then 3 end`
}

/**
 * Skills by any of their words: the very word, then words that begin so, then words with such a part (as in compounds);
 * and where there is none, words that differ by a slip. Among equals the asker's language and the shorter word come first.
 */
export async function findSkills(ctx: Ctx, text: string, first: number): Promise<HitRow[]> {
  const asked = text.trim()
  if (asked.length > LONGEST) throw new Refusal('TEXT_TOO_LONG', { field: 'text', facts: { max: LONGEST } })
  const limit = limitOf(first)
  if (!asked) return []
  const likeness = sql`word_similarity((select fold(${asked})), folded)`
  const isForeign = sql`language <> ${ctx.viewer.language}`
  const mayHaveSlipped = asked.length >= SHORTEST_WITH_SLIPS
  return read<HitRow>(
    ctx,
    sql`
    with word as materialized (${words}),
    sure as materialized (select * from (select *, ${rankOf(asked)}::real as rank from word) ranked where rank is not null),
    slip as (select * from (select *, 5 - ${likeness} as rank from word where ${mayHaveSlipped} and not exists (select 1 from sure)) alike
      where rank <= 5 - ${LIKE_ENOUGH}::real),
    best as (select distinct on (skill_id) * from (select * from sure union all select * from slip) hit
      order by skill_id, rank, ${isForeign}, is_synonym, length(label), label)
    select skill_id, label as matched, language from best
    order by rank, ${isForeign}, is_synonym, length(label), label, skill_id limit ${limit}`,
  )
}

/** The key of the skill that already has this very word, if any. */
export const skillWithWord = (ctx: Ctx, word: string) =>
  readOne<{ key: string }>(
    ctx,
    sql`
    select s.key from (${words}) word join skill s on s.id = word.skill_id where folded = fold(${word}) order by s.key limit 1`,
  )
