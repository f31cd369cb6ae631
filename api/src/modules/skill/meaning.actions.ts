import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'
import { fingerprintOf, matterOfMeaning } from './meaning.read.js'
import type { Matter } from './meaning.worker.js'
import type { Meaning } from './rules/meaning/nearness.js'

const AT_ONCE = 500

/** Reckons anew what skills mean beside each other, if the catalogue has changed since. Whether it had. */
export async function settleMeaning(ctx: Ctx): Promise<boolean> {
  const fingerprint = await fingerprintOf(ctx)
  const known = await readOne(ctx, sql`select id from skill_reckoning where fingerprint = ${fingerprint}`)
  if (known) return false
  const { ids, matter } = await matterOfMeaning(ctx)
  const meaning = await reckon(matter)
  await ctx.em.transactional(async (em) => keep({ ...ctx, em }, ids, meaning, fingerprint))
  return true
}

function reckon(matter: Matter): Promise<Meaning> {
  const worker = new Worker(new URL(`./meaning.worker${extname(import.meta.url)}`, import.meta.url))
  return new Promise<Meaning>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage(matter)
  }).finally(() => worker.terminate())
}

/** The same in one breath for all who read, and never two at a time. */
async function keep(ctx: Ctx, ids: readonly string[], meaning: Meaning, fingerprint: string) {
  await read(ctx, sql`lock table skill_reckoning in exclusive mode`)
  await read(ctx, sql`delete from skill_meaning`)
  for (let from = 0; from < ids.length; from += AT_ONCE) await write(ctx, rowsOf(ids, meaning, from))
  await read(ctx, sql`delete from skill_reckoning`)
  await read(
    ctx,
    sql`insert into skill_reckoning (id, fingerprint, reckoned_at) values (${randomUUID()}, ${fingerprint}, ${ctx.now})`,
  )
}

const listed = (values: Iterable<number | string>) => `{${[...values].join()}}`

function rowsOf(ids: readonly string[], { vectors: { dimensions, values }, near }: Meaning, from: number) {
  return ids.slice(from, from + AT_ONCE).map((skill, step) => {
    const at = from + step
    return {
      skill,
      vector: listed(values.subarray(at * dimensions, (at + 1) * dimensions)),
      others: listed(Array.from(near[at]!.others, (other) => ids[other]!)),
      units: listed(near[at]!.units),
    }
  })
}

/** A skill that went away meanwhile is passed over. */
const write = (ctx: Ctx, rows: ReturnType<typeof rowsOf>) =>
  read(
    ctx,
    sql`
    insert into skill_meaning (skill_id, vector, others, units)
    select row.skill, row.vector::real[], row.others::uuid[], row.units::smallint[]
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (skill uuid, vector text, others text, units text)
      join skill s on s.id = row.skill`,
  )
