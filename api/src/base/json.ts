import type { EntityManager, EntityName } from '@mikro-orm/postgresql'
import { sql } from 'kysely'
import type { Asked } from './asked.js'
import type { Sql } from './read.js'

type Columns = readonly { key: string; column: string; isPointer: boolean }[]
const known = new Map<unknown, Columns>()

/** What of an entity stands in columns: its own values, and the ids of what it points at (`hub` as `hubId`). */
export function columnsOf(em: EntityManager, entity: EntityName<object>): Columns {
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

/** A row of `alias` as JSON, with the same keys as a row that was read: what was asked for, its id, and what it points at. */
export function jsonOf(
  em: EntityManager,
  entity: EntityName<object>,
  alias: string,
  asked: Asked,
  more: readonly Sql[] = [],
): Sql {
  const wanted = columnsOf(em, entity).filter(({ key, isPointer }) => isPointer || key === 'id' || key in asked)
  const pairs = wanted.map(({ key, column }) => sql.raw(`'${key}', ${alias}."${column}"`))
  return sql`json_build_object(${sql.join([...pairs, ...more])})`
}
