import { read, sql } from '../../../base/read.js'
import type { SourceKey, Staged } from '../rules/staged.js'
import type { Run } from './journal.js'

/** What a row said, and where it stood. `file` is its place in the list of files. */
export interface StagedRow {
  source: SourceKey
  file: number
  line: number
  staged: Staged
}

const place = 'source text, file int, line int'
const tables = {
  concept: `${place}, concept text, language text, label text, description text, synonyms jsonb, "isGroup" bool, reuse text, "isRetired" bool, "replacedBy" text, rank int`,
  link: `${place}, "from" text, link text, "to" text, "isWhole" bool`,
  same: `${place}, one text, other text`,
  occupation: `${place}, occupation text, language text, "iscoGroup" text, label text`,
  need: `${place}, occupation text, skill text, need text`,
  alias: `${place}, id text, concept text`,
}
type Kind = keyof typeof tables

const AT_ONCE = 4000

/** Where rows wait until all are read: tables that are gone with the transaction. */
export async function makeStage({ ctx }: Run) {
  for (const [kind, columns] of Object.entries(tables))
    await read(ctx, sql.raw(`create temp table staged_${kind} (${columns}) on commit drop`))
  await read(
    ctx,
    sql`create temp table identity (source text, concept text, skill_id uuid, how text, primary key (source, concept)) on commit drop`,
  )
  await read(ctx, sql`create temp table reference (ref text primary key, skill_id uuid) on commit drop`)

  await read(
    ctx,
    sql`create temp table wish (source text, file int, line int, from_id uuid, kind text, to_id uuid, is_whole bool) on commit drop`,
  )
}

/** Gathers rows and lays them down in heaps: one statement for thousands. */
export function stager(run: Run) {
  const heaps = new Map<Kind, object[]>()
  async function lay(kind: Kind) {
    const heap = heaps.get(kind) ?? []
    heaps.set(kind, [])
    if (heap.length) await lift(run, kind, heap)
  }
  return {
    async put({ staged, ...where }: StagedRow) {
      if (staged.kind === 'left' || staged.kind === 'fault') return
      const heap = heaps.get(staged.kind) ?? []
      heaps.set(staged.kind, heap)
      heap.push({ ...where, ...staged })
      if (heap.length >= AT_ONCE) await lay(staged.kind)
    },
    async end() {
      for (const kind of Object.keys(tables) as Kind[]) {
        await lay(kind)
        await read(run.ctx, sql.raw(`analyze staged_${kind}`))
      }
    },
  }
}

const lift = ({ ctx }: Run, kind: Kind, heap: object[]) =>
  read(
    ctx,
    sql`insert into ${sql.table(`staged_${kind}`)}
    select * from json_to_recordset(${JSON.stringify(heap)}::json) as told(${sql.raw(tables[kind])})`,
  )
