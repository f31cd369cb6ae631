import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const ChallengePerspectives = graphql(
  `
    query ChallengePerspectives($slug: String!) {
      challenge(slug: $slug) {
        perspectives {
          id
          fieldOfPractice
          who
          text {
            ...Words
          }
          createdAt
        }
      }
    }
  `,
  [Words],
)

export const AddPerspective = graphql(`
  mutation AddPerspective($input: AddPerspectiveInput!) {
    addPerspective(input: $input) {
      id
    }
  }
`)
