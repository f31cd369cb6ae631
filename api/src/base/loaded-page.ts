import type { Ctx } from './ctx.js'
import { loadMany } from './loader.js'
import { limitOf, offsetOf, pageOf, type Page } from './page.js'
import { read, sql, type Sql } from './read.js'

/** A list that belongs to something: `from` says so by `asked.id`. */
interface OwnedList {
  columns: Sql
  from: Sql
  order: Sql
}

type Placed<Row> = Row & { askedAs: string; askedTotal: number; id: string | null }

/** A page of such a list for everyone who asks within one tick, by one statement a page size. */
export function loadPages<Row extends { id: string }>(list: (ctx: Ctx) => OwnedList) {
  const load = loadMany<Placed<Row>>(
    async (ctx, keys) => {
      const pages = Map.groupBy(keys, (key) => key.slice(key.indexOf('/')))
      const found = [...pages].map(([place, asked]) => readPages<Row>(ctx, list(ctx), place, asked))
      return (await Promise.all(found)).flat()
    },
    (row) => row.askedAs,
  )
  return async (
    ctx: Ctx,
    id: string,
    { first, after }: { first: number; after?: string | null },
  ): Promise<Page<Row>> => {
    const offset = offsetOf(after)
    const rows = await load(ctx, `${id}/${limitOf(first)}/${offset}`)
    return pageOf<Row>(
      rows.filter((row) => row.id !== null),
      offset,
      rows[0]?.askedTotal ?? 0,
    )
  }
}

function readPages<Row>(ctx: Ctx, { columns, from, order }: OwnedList, place: string, asked: readonly string[]) {
  const [limit, offset] = place.split('/').slice(1).map(Number)
  const ids = asked.map((key) => key.slice(0, -place.length))
  return read<Placed<Row>>(
    ctx,
    sql`
    select asked.id || ${place} as asked_as, (select count(*)::int from ${from}) as asked_total, page.*
    from unnest(${ids}::uuid[]) asked(id)
    left join lateral (select ${columns} from ${from} order by ${order} limit ${limit} offset ${offset}) page on true`,
  )
}
