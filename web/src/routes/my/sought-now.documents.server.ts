import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

/** Before anything is known of somebody: what seeks people now, the latest first. */
export const SoughtNow = graphql(
  `
    query SoughtNow {
      challenges(first: 3, filter: { isRecruiting: true }, order: NEWEST) {
        edges {
          node {
            id
            slug
            title {
              ...Words
            }
            municipality {
              name
            }
            soughtSkills {
              label {
                ...Words
              }
            }
          }
        }
      }
    }
  `,
  [Words],
)

export type SoughtChallenge = ResultOf<typeof SoughtNow>['challenges']['edges'][number]['node']
