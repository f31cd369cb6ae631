import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'
import { answerSeconds } from './env.js'

const answerMs = 1000 * answerSeconds(process.env)

/** What a single request may ask of us. Every figure is promised in SECURITY.md and tested at the figure and one above. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  aliases: 30,
  rootFields: 20,
  mutationsAtOnce: 1,
  directives: 20,
  depth: 12,
  recursiveSelections: 10_000,
  points: 1_000,
  pointsPerHour: 5_000,
  pointsPerHourOfStrangers: 500,
  answerMs,
  statementMs: 0.8 * answerMs,
  lockMs: 0.4 * answerMs,
}

const { aliases, depth, directives } = limits

/** Thrown, as these rules do by themselves, it would be answered as a fault of ours. */
const asOneOfTheErrors = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
}

export const limitOptions = {
  parseOptions: { maxTokens: limits.tokens },
  // `true` lets a fragment bomb of 1,222 bytes through; the number does not.
  maxRecursiveSelections: limits.recursiveSelections,
  validationRules: [
    maxAliasesRule({ n: aliases, ...asOneOfTheErrors }),
    maxDepthRule({ n: depth, flattenFragments: true, ...asOneOfTheErrors }),
    maxDirectivesRule({ n: directives, ...asOneOfTheErrors }),
    fewRootFields,
  ] as ValidationRule[],
}

function fewRootFields(context: ValidationContext) {
  return {
    OperationDefinition(operation: { operation: string; selectionSet: SelectionSetNode }) {
      const most = operation.operation === 'mutation' ? limits.mutationsAtOnce : limits.rootFields
      const found = fieldsIn(operation.selectionSet, context)
      if (found > most) context.reportError(new GraphQLError(`At most ${most} at once, found ${found}.`))
    },
  }
}

/** Fragments at the root hold root fields too. Cycles among them have been refused before this rule runs. */
function fieldsIn(set: SelectionSetNode | undefined, context: ValidationContext): number {
  const counts = set?.selections.map((one) => {
    if (one.kind === 'Field') return 1
    return fieldsIn(
      one.kind === 'InlineFragment' ? one.selectionSet : context.getFragment(one.name.value)?.selectionSet,
      context,
    )
  })
  return counts?.reduce((sum, count) => sum + count, 0) ?? 0
}
