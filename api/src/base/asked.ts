import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The fields asked for below the one being resolved, by name, each with those below it. */
export interface Asked {
  [field: string]: Asked
}

type Operation = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

/** Looks ahead, so that one statement can bring what would otherwise be loaded field by field. */
export function askedIn(info: GraphQLResolveInfo): Asked {
  const asked: Asked = {}
  for (const node of info.fieldNodes) gather(node.selectionSet, asked, info)
  return asked
}

function gather(set: SelectionSetNode | undefined, into: Asked, operation: Operation) {
  for (const node of set?.selections ?? []) {
    if (!isIncluded(node, operation)) continue
    if (node.kind === Kind.FIELD) gather(node.selectionSet, (into[node.name.value] ??= {}), operation)
    else
      gather(
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragment(node.name.value, operation),
        into,
        operation,
      )
  }
}

const fragment = (name: string, { fragments }: Operation) => fragments[name]?.selectionSet

function isIncluded(node: SelectionNode, { variableValues }: Operation): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false
}
