import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

/** What a challenge says of itself, for seeing what it takes. */
export const ChallengeWords = graphql(
  `
    query ChallengeWords($slug: String!) {
      challenge(slug: $slug) {
        title {
          ...Words
        }
        question {
          ...Words
        }
        background {
          ...Words
        }
        statement {
          ...Words
        }
      }
    }
  `,
  [Words],
)
