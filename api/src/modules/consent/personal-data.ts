import type { EntityMetadata, EntityProperty } from '@mikro-orm/postgresql'
import type { Ctx } from '../../base/ctx.js'
import { noteOf, type PersonalNote } from '../../base/personal.js'

export interface PersonalColumn {
  name: string
  column: string
  isNullable: boolean
  note: PersonalNote
}

/** A column that points at the person a row belongs to, and what of the row is that person's. */
export interface Owner extends PersonalColumn {
  /** What it holds of the person. */
  by: 'id' | 'email'
  /** All of it but who else stands in it; or, when the row is another's, only what is nobody's and this column itself. */
  exported: string[]
  emptied: string[]
}

/** A table with something about people in it. */
export interface PersonalTable {
  record: string
  table: string
  owners: Owner[]
  personal: PersonalColumn[]
  /** Tables that this one points at: its rows go before theirs. */
  pointsAt: string[]
}

const noteOn = ({ class: of }: EntityMetadata, name: string): PersonalNote | null => {
  const note = noteOf(of, name)
  return note && 'personal' in note ? note.personal : null
}

const isPersonRow = (meta?: EntityMetadata) => !!meta && noteOn(meta, 'id')?.of === 'id'

/** Whether a property says whose the row is: it points at a person, and is not another's than the annotation names. */
const isOwner = (meta: EntityMetadata) => (prop: EntityProperty) => {
  const of = noteOn(meta, prop.name)?.of
  return of ? of === prop.name : isPersonRow(prop.targetMeta)
}

function columnOf(meta: EntityMetadata, prop: EntityProperty): PersonalColumn[] {
  const note = noteOn(meta, prop.name)
  return note ? [{ name: prop.name, column: prop.fieldNames[0]!, isNullable: !!prop.nullable, note }] : []
}

function ownerOf(meta: EntityMetadata, stored: readonly EntityProperty[], prop: EntityProperty): Owner[] {
  const [owner] = columnOf(meta, prop)
  if (!owner) return []
  const ofRow = noteOn(meta, '')
  const isWhole = !ofRow || owner.note === ofRow
  const isTheirs = (other: EntityProperty, note: PersonalNote | null) =>
    !note || note === owner.note || (isWhole && !isOwner(meta)(other))
  const theirs = stored
    .map((other) => ({ other, column: other.fieldNames[0]!, note: noteOn(meta, other.name) }))
    .filter(({ other, note }) => isTheirs(other, note))
  const exported = theirs.filter(({ note }) => note?.export !== false).map(({ column }) => column)
  const emptied = theirs
    .filter(({ column, note }) => column === owner.column || note?.erase === 'empty')
    .map(({ column }) => column)
  return [{ ...owner, by: prop.targetMeta || prop.primary ? 'id' : 'email', exported, emptied }]
}

function tableOf(meta: EntityMetadata): PersonalTable {
  const stored = meta.props.filter((prop) => prop.fieldNames?.length === 1 && prop.persist !== false)
  return {
    record: meta.className,
    table: meta.tableName,
    owners: stored.filter(isOwner(meta)).flatMap((prop) => ownerOf(meta, stored, prop)),
    personal: stored.flatMap((prop) => columnOf(meta, prop)),
    pointsAt: stored.flatMap((prop) => (prop.targetMeta ? [prop.targetMeta.tableName] : [])),
  }
}

/** Every table with personal data in it, of all modules: what the annotations on the entities say, and nothing else. */
export const personalTables = (ctx: Ctx): PersonalTable[] =>
  [...ctx.em.getMetadata().getAll().values()].map(tableOf).filter(({ personal }) => personal.length > 0)

/** Those that point before those they point at. */
export function pointersFirst(tables: readonly PersonalTable[]): PersonalTable[] {
  const ordered = new Set<PersonalTable>()
  const place = (table: PersonalTable) => {
    if (ordered.has(table)) return
    for (const other of tables) if (other !== table && other.pointsAt.includes(table.table)) place(other)
    ordered.add(table)
  }
  tables.forEach(place)
  return [...ordered]
}
