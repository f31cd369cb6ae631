import { Words } from './fragments.server.ts'
import { graphql } from './graphql.ts'

/** What `<MatchReasons>` needs to tell why an opening and a person fit each other. */
export const MatchReasonsParts = graphql(
  `
    fragment MatchReasonsParts on OpeningMatch {
      score
      known
      parts {
        kind
        points
        most
      }
      needs {
        skill {
          label {
            ...Words
          }
        }
        importance
        outcome
        via {
          label {
            ...Words
          }
        }
        near {
          skill {
            label {
              ...Words
            }
          }
        }
        evidence
        points
      }
      alike {
        label {
          ...Words
        }
      }
      adds {
        kind
        sector
        fieldOfPractice
        hub {
          name
        }
        skill {
          label {
            ...Words
          }
        }
      }
      learns {
        label {
          ...Words
        }
      }
      mandate
      mandateHours
      kilometres
      distance
      hoursPerMonth
      opening {
        queue
      }
    }
  `,
  [Words],
)
