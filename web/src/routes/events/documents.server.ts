import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const EventList = graphql(
  `
    query EventList($first: Int!, $after: String, $includePast: Boolean) {
      events(first: $first, after: $after, includePast: $includePast) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            slug
            title {
              ...Words
            }
            description {
              ...Words
            }
            startsAt
            endsAt
            place
            isMadeUp
            participants
            hub {
              slug
              name
            }
            challenges {
              how
              challenge {
                slug
                title {
                  ...Words
                }
              }
            }
          }
        }
      }
    }
  `,
  [Words],
)
