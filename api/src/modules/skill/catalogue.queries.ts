import type { Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'
import { indexWords, type SkillWord, type WordIndex } from './rules/word-index.js'

interface Kept {
  version: string
  index: Promise<WordIndex>
}

/** One index for each database that this process speaks with. */
const keptFor = new WeakMap<object, Kept>()

/**
 * The words of the catalogue, laid out for finding. They stay in memory, and each asking makes sure that nothing has
 * changed since, in whichever process: the version is read before the words, so they are never older than it says.
 */
export async function wordIndex(ctx: Ctx): Promise<WordIndex> {
  const place = ctx.em.getMetadata()
  const version = await readVersion(ctx)
  const kept = keptFor.get(place)
  if (kept?.version === version) return kept.index
  const index = readWords(ctx).then(indexWords)
  keptFor.set(place, { version, index })
  index.catch(() => keptFor.delete(place))
  return index
}

/** Which transactions have changed it, as one number; a count would not tell one that was taken back from the next. */
async function readVersion(ctx: Ctx): Promise<string> {
  const row = await readOne<{ version: string | null }>(
    ctx,
    sql`select sum(hashtextextended(transaction, 0))::text as version from catalogue_change`,
  )
  return row?.version ?? ''
}

/** What was merged away is found as what it was merged into, by the words it had. */
const readWords = (ctx: Ctx) =>
  read<SkillWord>(
    ctx,
    sql`
    with offered as (select coalesce(s.replaced_by_id, s.id) as skill_id, s.id, s.label, s.replaced_by_id is not null as is_merged
      from skill s left join skill into_it on into_it.id = s.replaced_by_id
      where not s.is_group and coalesce(into_it.retired_at, case when into_it.id is null then s.retired_at end) is null)
    select skill_id, word.key as language, word.value as label, is_merged as is_synonym
    from offered, jsonb_each_text(label) word where word.key in ('sv', 'nb', 'en') and word.value is not null
    union all select o.skill_id, w.language, w.label, true from skill_synonym w join offered o on o.id = w.skill_id`,
  )
