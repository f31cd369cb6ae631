import type { EntityManager, EntityName } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import type { Asked } from './asked.js'
import type { Sql } from './read.js'

export type Columns = readonly { key: string; column: string; isPointer: boolean }[]
const known = new Map<unknown, Columns>()

/** What of an entity stands in columns: its own values, and the ids of what it points at (`hub` as `hubId`). */
function columnsOf(em: EntityManager, entity: EntityName<object>): Columns {
  const columns = known.get(entity) ?? readColumns(em, entity)
  known.set(entity, columns)
  return columns
}

function readColumns(em: EntityManager, entity: EntityName<object>): Columns {
  return em
    .getMetadata(entity)
    .props.filter((prop) => prop.fieldNames?.length === 1 && !prop.lazy)
    .map(({ name, kind, fieldNames }) => {
      const isPointer = kind === 'm:1'
      return { key: isPointer ? `${name}Id` : name, column: fieldNames[0]!, isPointer }
    })
}

/**
 * Which columns answer what was asked for: those themselves, the id, and what it points at. A field that is none of these
 * is answered by somebody who may look at any column, so then all of them come; `brought` are answered already.
 */
export function columnsFor(em: EntityManager, entity: EntityName<object>, asked: Asked, brought: object = {}): Columns {
  const columns = columnsOf(em, entity)
  const isKnown = (field: string) =>
    field === '__typename' ||
    field in brought ||
    columns.some(({ key, isPointer }) => key === (isPointer ? `${field}Id` : field))
  if (!Object.keys(asked).every(isKnown)) return columns
  return columns.filter(({ key, isPointer }) => isPointer || key === 'id' || key in asked)
}

/** These columns of `alias` as JSON, with the same keys as a row that was read, and more beside them. */
export function jsonOf(alias: string, columns: Columns, more: readonly Sql[] = []): Sql {
  const pairs = columns.map(({ key, column }) => sql.raw(`'${key}', ${alias}."${column}"`))
  return sql`json_build_object(${sql.join([...pairs, ...more])})`
}
