import DataLoader from 'dataloader'
import type { Ctx } from './ctx.js'

/**
 * A relation, loaded for all who ask within one tick by one statement. `key` says which asked-for id a row answers.
 */
function perRequest<Value>(batch: (ctx: Ctx, ids: readonly string[]) => Promise<Value[]>) {
  const mark = {}
  return (ctx: Ctx): DataLoader<string, Value> => {
    if (!ctx.loaders.has(mark)) ctx.loaders.set(mark, new DataLoader<string, Value>((ids) => batch(ctx, ids)))
    return ctx.loaders.get(mark) as DataLoader<string, Value>
  }
}

/** One row for an id, or null. */
export function loadOne<Row>(rows: (ctx: Ctx, ids: readonly string[]) => Promise<Row[]>, key: (row: Row) => string) {
  const loader = perRequest<Row | null>(async (ctx, ids) => {
    const found = new Map((await rows(ctx, ids)).map((row) => [key(row), row]))
    return ids.map((id) => found.get(id) ?? null)
  })
  return async (ctx: Ctx, id: string | null | undefined): Promise<Row | null> => (id ? loader(ctx).load(id) : null)
}

/** All rows that belong to an id. */
export function loadMany<Row>(rows: (ctx: Ctx, ids: readonly string[]) => Promise<Row[]>, key: (row: Row) => string) {
  const loader = perRequest<Row[]>(async (ctx, ids) => {
    const found = Map.groupBy(await rows(ctx, ids), key)
    return ids.map((id) => found.get(id) ?? [])
  })
  return (ctx: Ctx, id: string): Promise<Row[]> => loader(ctx).load(id)
}
