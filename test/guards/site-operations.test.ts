import { limits, limitOptions, pointsOf } from '@mellanrum/api'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  specifiedRules,
  typeFromAST,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLType,
  type TypeNode,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sources } from './sources.js'

const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))

const documents = sources('web/src/**/*.ts')
  .flatMap(({ text }) => [...text.matchAll(/\bgraphql\(\s*`([^`]*)`/g)])
  .map(([, text]) => parse(text!, limitOptions.parseOptions))

const fragments = new Map(
  documents
    .flatMap(({ definitions }) => definitions)
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
)

/** An operation with all the fragments it leans on, as it is sent. */
function whole(document: DocumentNode): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>()
  const gather = (text: string) => {
    for (const [, name] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const fragment = fragments.get(name!)
      if (!fragment || needed.has(name!)) continue
      needed.set(name!, fragment)
      gather(print(fragment))
    }
  }
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  operations.forEach((one) => gather(print(one)))
  return { ...document, definitions: [...operations, ...needed.values()] }
}

const operations = documents
  .map(whole)
  .filter(({ definitions }) => definitions[0]?.kind === Kind.OPERATION_DEFINITION)
  .map((document) => ({ document, name: (document.definitions[0] as { name?: { value: string } }).name?.value ?? '?' }))

/** Int: the largest page that the site asks for by a variable. */
const scalars: Record<string, unknown> = { Int: 50, Float: 1.5, Boolean: true }

test('every operation of the site is within the limits, and cheap enough to be asked all day', () => {
  expect(operations.length).toBeGreaterThan(10)
  const rules = [...specifiedRules, ...limitOptions.validationRules]
  const refused = operations.flatMap(({ document, name }) =>
    validate(schema, document, rules).map(({ message }) => `${name}: ${message}`),
  )
  expect(refused).toEqual([])
  const points = operations.map(({ document, name }) => ({ name, points: priceOf(document) }))
  console.log(
    JSON.stringify({
      name: 'dearest operations of the site',
      value: points.sort((a, b) => b.points - a.points).slice(0, 5),
      unit: 'points',
    }),
  )
  expect(points.filter((one) => one.points > limits.pointsPerHour / 50)).toEqual([])
})

function priceOf(document: DocumentNode): number {
  return pointsOf({ schema, document, operationName: null, variables: variablesFor(document) })
}

/** Only numbers change the price; of everything else anything of the right kind will do. */
function variablesFor(document: DocumentNode): Record<string, unknown> {
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return {}
  const variables = operation.variableDefinitions ?? []
  return Object.fromEntries(
    variables.map((one) => [one.variable.name.value, sampleOf(typeFromAST(schema, one.type as TypeNode))]),
  )
}

function sampleOf(type: GraphQLType | undefined): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return scalars[String(type)] ?? 'x'
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  return Object.fromEntries(needed.map((field) => [field.name, sampleOf(field.type)]))
}
