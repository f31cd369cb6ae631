import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import { allowCatalogue, unlocked } from '../base/allow.js'
import { Moment } from '../base/time.js'
import { modules, resolvers } from './modules.js'

export function buildApiSchema(): GraphQLSchema {
  for (const { permissions } of modules) allowCatalogue(permissions)
  readPlainFieldsPlainly()
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: Moment }],
  })
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  )
  const open = unlocked(operations)
  if (open.length > 0) throw new Error(`Operations without a known @Allow: ${open.join(', ')}`)
  return schema
}

/** A field that only reads a property needs nothing around it: a list has thousands of them. */
function readPlainFieldsPlainly() {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true
}

/** The classes behind the output types, for those who check what is said of their fields. */
export function outputClasses() {
  const { objectTypes, fieldResolvers } = getMetadataStorage()
  return {
    types: new Map<string, Function>(objectTypes.map(({ name, target }) => [name, target])),
    resolvers: (type: Function, field: string): Function[] =>
      fieldResolvers
        .filter((one) => one.schemaName === field && one.getObjectType?.() === type)
        .map((one) => one.target),
  }
}
