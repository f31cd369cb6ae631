import type { Ctx } from '../../base/ctx.js'
import type { Following } from '../../base/module.js'
import { read, readOne, sql } from '../../base/read.js'
import { inSlices } from '../../base/slices.js'
import { readTaxonomy } from './skill.queries.js'
import { layOut, type SkillWord, type WordIndex } from './rules/word-index.js'

type Place = Parameters<NonNullable<Following['isReady']>>[0]

interface Kept<Thing> {
  version: string
  thing: Promise<Thing>
  isMade: boolean
}

/**
 * What is made of the catalogue stays in memory, once for each database that this process speaks with. Each asking makes
 * sure that nothing has changed since, in whichever process: the version is read first, so it is never older than it says.
 */
function kept<Thing>(make: (ctx: Ctx) => Promise<Thing>) {
  const keptFor = new WeakMap<object, Kept<Thing>>()
  const has = ({ em }: Place) => keptFor.get(em.getMetadata())?.isMade === true
  const now = async (ctx: Ctx): Promise<Thing> => {
    const place = ctx.em.getMetadata()
    const version = await readVersion(ctx)
    const known = keptFor.get(place)
    if (known?.version === version) return known.thing
    const made: Kept<Thing> = { version, thing: make(ctx), isMade: false }
    keptFor.set(place, made)
    made.thing.then(
      () => (made.isMade = true),
      () => keptFor.get(place) === made && keptFor.delete(place),
    )
    return made.thing
  }
  return Object.assign(now, { has })
}

/** The words of the catalogue, laid out for finding. */
export const wordIndex = kept(async (ctx): Promise<WordIndex> => inSlices(layOut(await readWords(ctx))))

/** The whole tree, as the rule wants it. */
export const taxonomyOf = kept(readTaxonomy)

export const followsCatalogue: Following = {
  channel: 'catalogue_change',
  catchUp: async (ctx) => void (await Promise.all([wordIndex(ctx), taxonomyOf(ctx)])),
  isReady: wordIndex.has,
}

/** Which transactions have changed it, as one number; a count would not tell one that was taken back from the next. */
async function readVersion(ctx: Ctx): Promise<string> {
  const row = await readOne<{ version: string | null }>(
    ctx,
    sql`select sum(hashtextextended(transaction, 0))::text as version from catalogue_change`,
  )
  return row?.version ?? ''
}

/** What was merged away is found as what it was merged into, by the words it had. In the order they will be kept in. */
const readWords = (ctx: Ctx) =>
  read<SkillWord>(
    ctx,
    sql`
    with offered as (select coalesce(s.replaced_by_id, s.id) as skill_id, s.id, s.label, s.replaced_by_id is not null as is_merged
      from skill s left join skill into_it on into_it.id = s.replaced_by_id
      where not s.is_group and coalesce(into_it.retired_at, case when into_it.id is null then s.retired_at end) is null)
    select * from (select skill_id, word.key as language, word.value as label, is_merged as is_synonym
    from offered, jsonb_each_text(label) word where word.key in ('sv', 'nb', 'en') and word.value is not null
    union all select o.skill_id, w.language, w.label, true from skill_synonym w join offered o on o.id = w.skill_id) word
    order by length(label), is_synonym, label collate "C", skill_id`,
  )
