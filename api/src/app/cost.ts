import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity'
import { objectsAsked } from '../base/price.js'

/**
 * One point is a hundred objects that an answer may hold. Counted so, a list of 20 challenges with hub, organisations and
 * needed skills is some 15 points and any page of the site less than 50: a person may turn several hundred pages an hour,
 * and a single operation may at most take a fifth of the hour. What takes long to find, however little it brings, says so
 * itself, as `complexity` beside what it answers.
 */
const objectsPerPoint = 100

/** Lists without `first` are short by nature (the organisations of a challenge, the skills of a need). */
const usualLength = 5

const objects: ComplexityEstimator = ({ field, args, type, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0
  if (typeof args.first === 'number') return objectsAsked(args, childComplexity)
  // The `first` of the connection has multiplied its edges already.
  if (type.name.endsWith('Connection')) return childComplexity
  return (1 + childComplexity) * (isListType(getNullableType(field.type)) ? usualLength : 1)
}

export interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | null
  variables: Record<string, unknown> | undefined
}

/** How many objects an operation may at most bring, as far as its text tells. */
export function objectsOf({ schema, document, operationName, variables }: Asked): number {
  const operation = operationName ?? undefined
  const estimators = [fieldExtensionsEstimator(), objects]
  return getComplexity({ schema, query: document, operationName: operation, variables, estimators })
}

export const pointsOf = (asked: Asked) => Math.max(1, Math.ceil(objectsOf(asked) / objectsPerPoint))
