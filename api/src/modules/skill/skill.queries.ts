import type { Ctx } from '../../base/ctx.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import type { Taxonomy } from './rules/taxonomy.js'
import type { Skill } from './skill.entity.js'

export const skillById = loadOne<Skill>((ctx, ids) => read(ctx, sql`select * from skill where id = ${anyOf(ids)}`), (row) => row.id)

interface LinksRow {
  kind: 'BROADER' | 'RELATED'
  id: string
  others: string[]
}

/** The whole tree, as the rule wants it: a few thousand ids, in one statement. */
export async function taxonomyOf(ctx: Ctx): Promise<Taxonomy> {
  const rows = await read<LinksRow>(
    ctx,
    sql`select kind, from_id as id, to_json(array_agg(to_id order by to_id)) as others from skill_link group by 1, 2`,
  )
  const linksOf = (wanted: LinksRow['kind']) =>
    new Map(rows.filter(({ kind }) => kind === wanted).map(({ id, others }) => [id, others]))
  return { broader: linksOf('BROADER'), related: linksOf('RELATED') }
}
