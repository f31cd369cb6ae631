import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const ChallengeTexts = graphql(
  `
    query ChallengeTexts($slug: String!) {
      challenge(slug: $slug) {
        id
        title {
          ...Words
        }
        question {
          ...Words
        }
        background {
          ...Words
        }
        causes {
          ...Words
        }
        statement {
          ...Words
        }
        approach {
          ...Words
        }
        may {
          edit
          publish
        }
      }
    }
  `,
  [Words],
)

export const TranslateChallenge = graphql(`
  mutation TranslateChallenge($input: TranslateChallengeInput!) {
    translateChallenge(input: $input) {
      id
    }
  }
`)

export const UnlistChallenge = graphql(`
  mutation UnlistChallenge($challenge: ID!) {
    unlistChallenge(challenge: $challenge) {
      id
    }
  }
`)

export const ArchiveChallenge = graphql(`
  mutation ArchiveChallenge($challenge: ID!) {
    archiveChallenge(challenge: $challenge) {
      id
    }
  }
`)

export const ReturnChallenge = graphql(`
  mutation ReturnChallenge($challenge: ID!, $comment: String!) {
    returnChallenge(challenge: $challenge, comment: $comment) {
      id
    }
  }
`)

export type Texts = NonNullable<ResultOf<typeof ChallengeTexts>['challenge']>
