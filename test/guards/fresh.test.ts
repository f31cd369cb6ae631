import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, writtenSchema } from '@mellanrum/api'
import { buildSchema, isInputObjectType, isObjectType, type GraphQLNamedType } from 'graphql'
import { expect, test } from 'vitest'
import { makeWorld } from '../kit/world.js'
import { root } from './sources.js'

const world = await makeWorld()

async function lacking() {
  const orm = await openDatabase(world.urls.owner)
  return orm.schema.getUpdateSchemaSQL().finally(() => orm.close(true))
}

test('has migrations that build exactly what the entities say', async () => {
  expect((await lacking()).trim()).toBe('')
})

test('sees a table that has drifted from its entity', async () => {
  await world.owner('alter table hub drop column source_year')
  expect(await lacking()).toContain('source_year')
})

test('has committed the schema that the API serves (pnpm --filter @mellanrum/api schema)', () => {
  expect(readFileSync(join(root, 'schema/schema.graphql'), 'utf8')).toBe(writtenSchema())
})

const withoutWords = (things: readonly { name: string; description?: string | null }[]) =>
  things.filter((thing) => !thing.description).map((thing) => thing.name)

function undescribed(type: GraphQLNamedType): string[] {
  const own = withoutWords([type])
  if (isInputObjectType(type)) return [...own, ...withoutWords(Object.values(type.getFields()))]
  if (!isObjectType(type)) return own
  const fields = Object.values(type.getFields())
  const args = fields.flatMap((field) => withoutWords(field.args).map((arg) => `${type.name}.${field.name}(${arg})`))
  return [...own, ...withoutWords(fields).map((field) => `${type.name}.${field}`), ...args]
}

test('describes every type, field and argument', () => {
  const isOwn = (name: string) =>
    !name.startsWith('__') && !['Query', 'Mutation', 'Boolean', 'Float', 'ID', 'Int', 'String'].includes(name)
  const types = Object.values(buildSchema(writtenSchema()).getTypeMap())
  const operations = types
    .filter(({ name }) => ['Query', 'Mutation'].includes(name))
    .flatMap(undescribed)
    .filter((name) => name.includes('.'))
  expect([...types.filter(({ name }) => isOwn(name)).flatMap(undescribed), ...operations]).toEqual([])
})
