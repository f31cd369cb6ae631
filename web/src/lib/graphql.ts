import { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../../../schema/graphql-env.d.ts'

export const graphql = initGraphQLTada<{
  introspection: introspection
  // A route folder owns its page and its documents, so nothing needs to be masked from it.
  disableMasking: true
  scalars: { DateTime: string; LocalDate: string }
}>()

export type { ResultOf } from 'gql.tada'
