import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const HubList = graphql(
  `
    query HubList($first: Int!, $after: String, $text: String) {
      hubs(first: $first, after: $after, text: $text) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            slug
            name
            place
            latitude
            longitude
            goodAt {
              ...Words
            }
            municipality {
              name
              isRural
            }
          }
        }
      }
    }
  `,
  [Words],
)
export type HubInList = ResultOf<typeof HubList>['hubs']['edges'][number]['node']
