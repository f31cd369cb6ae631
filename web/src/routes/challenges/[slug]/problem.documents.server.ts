import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const ChallengeProblem = graphql(
  `
    query ChallengeProblem($slug: String!) {
      challenge(slug: $slug) {
        id
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
        leveragePoints {
          id
          text {
            ...Words
          }
        }
        assessments {
          id
          cycle
          isFinal
          isMine
          knowledge
          actors
          answers {
            question
            answer
            note
          }
        }
        complexity {
          assessors
          agreement
          advice
          proposedTrack
          cells {
            knowledge
            actors
            count
          }
          questions {
            question
            no
            partly
            yes
            dontKnow
          }
        }
      }
    }
  `,
  [Words],
)

export const AssessChallenge = graphql(`
  mutation AssessChallenge($input: AssessChallengeInput!) {
    assessChallenge(input: $input) {
      id
    }
  }
`)

export const FrameChallenge = graphql(`
  mutation FrameChallenge($input: FrameChallengeInput!) {
    frameChallenge(input: $input) {
      id
    }
  }
`)

export type Problem = NonNullable<ResultOf<typeof ChallengeProblem>['challenge']>
export type Picture = NonNullable<Problem['complexity']>
export type Assessment = Problem['assessments'][number]
