import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const ChallengeResults = graphql(
  `
    query ChallengeResults($slug: String!) {
      challenge(slug: $slug) {
        dimensions
        goals {
          id
          source
          title {
            ...Words
          }
          indicators {
            id
            unit
            baseline
            baselinePeriod
            target
            targetPeriod
            name {
              ...Words
            }
            reports {
              id
              period
              value
              source
              isMadeUp
            }
          }
        }
        outcomes {
          id
          text {
            ...Words
          }
          capital
          dimensions
          level
          noticedOn
          evidence
          isMadeUp
        }
        solutions {
          id
          title {
            ...Words
          }
          implementations {
            id
            inUseSince
            hub {
              slug
              name
            }
            organization {
              name {
                ...Words
              }
            }
            checks {
              id
              checkedOn
              result
              nextOn
              note {
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

export type Results = NonNullable<ResultOf<typeof ChallengeResults>['challenge']>
export type Goal = Results['goals'][number]
export type Indicator = Goal['indicators'][number]
export type Outcome = Results['outcomes'][number]
