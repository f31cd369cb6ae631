import type { Ctx } from '../../base/ctx.js'
import type { Following } from '../../base/module.js'
import { read, readOne, sql } from '../../base/read.js'
import { orInstead } from '../../base/patience.js'
import { inSlices } from '../../base/slices.js'
import { readTaxonomy } from './skill.queries.js'
import { layOut, type SkillWord, type WordIndex } from './rules/word-index.js'

type Place = Parameters<NonNullable<Following['isReady']>>[0]

interface Kept<Thing> {
  version: string
  thing: Promise<Thing>
  began: number
  made?: Thing
  /** What there was before. */
  last: Thing | undefined
}

/** A large import takes seconds to lay out; whoever types meanwhile is answered by what there was. */
const PATIENCE_MS = 500

/**
 * What is made of the catalogue stays in memory, once for each database that this process speaks with. Each asking makes
 * sure that nothing has changed since, in whichever process: the version is read first, so it is never older than it says.
 */
function kept<Thing>(make: (ctx: Ctx) => Promise<Thing>) {
  const keptFor = new WeakMap<object, Kept<Thing>>()
  const has = ({ em }: Place) => keptFor.get(em.getMetadata())?.made !== undefined
  const current = async (ctx: Ctx): Promise<Kept<Thing>> => {
    const place = ctx.em.getMetadata()
    const version = await readVersion(ctx)
    const known = keptFor.get(place)
    if (known?.version === version) return known
    const last = known?.made ?? known?.last
    const fresh: Kept<Thing> = { version, thing: make(ctx), began: performance.now(), last }
    keptFor.set(place, fresh)
    fresh.thing.then(
      (made) => Object.assign(fresh, { made, last: undefined }),
      () => keptFor.get(place) === fresh && keptFor.delete(place),
    )
    return fresh
  }
  const now = async (ctx: Ctx) => (await current(ctx)).thing
  const soon = async (ctx: Ctx) => {
    const { thing, began, last } = await current(ctx)
    return last === undefined ? thing : orInstead(thing, last, began + PATIENCE_MS - performance.now())
  }
  return Object.assign(now, { has, soon })
}

/** The words of the catalogue, laid out for finding. */
export const wordIndex = kept(async (ctx): Promise<WordIndex> => inSlices(layOut(await readWords(ctx))))

/** The whole tree, as the rule wants it. */
export const taxonomyOf = kept(readTaxonomy)

export const followsCatalogue: Following = {
  channel: 'catalogue_change',
  catchUp: async (ctx) => void (await Promise.all([wordIndex(ctx), taxonomyOf(ctx)])),
  isReady: (place) => wordIndex.has(place) && taxonomyOf.has(place),
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
