import { GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { noteOf, outputClasses, type Database, type Note } from '@mellanrum/api'

export interface Column {
  table: string
  column: string
}

/** Columns of the real database, raw SQL's included, for which no entity says whether they are about a person. */
export function unannotatedColumns(orm: Database, columns: readonly Column[]): string[] {
  const noted = new Set(notedColumns(orm).map(({ table, column }) => `${table}.${column}`))
  return columns.map(({ table, column }) => `${table}.${column}`).filter((name) => !noted.has(name))
}

export function notedColumns(orm: Database): (Column & { note: Note })[] {
  return [...orm.getMetadata().getAll().values()].flatMap((meta) =>
    meta.props.flatMap((prop) => {
      const note = noteOf(meta.class, prop.name)
      return note ? (prop.fieldNames ?? []).map((column) => ({ table: meta.tableName, column, note })) : []
    }),
  )
}

/** Output fields of which neither the field, nor its resolver, nor its type says whether it is about a person. */
export function unannotatedFields(schema: GraphQLSchema): string[] {
  const { types, resolvers } = outputClasses()
  const operations = [schema.getQueryType(), schema.getMutationType()]
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__') || operations.includes(type)) return []
    const target = types.get(type.name)
    const isNoted = (field: string) =>
      target && (noteOf(target, field) ?? resolvers(target, field).some((resolver) => noteOf(resolver, field)))
    return Object.keys(type.getFields())
      .filter((field) => !isNoted(field))
      .map((field) => `${type.name}.${field}`)
  })
}
