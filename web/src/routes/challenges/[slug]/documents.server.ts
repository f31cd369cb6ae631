import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

/** The first screen, the same above every tab. */
export const ChallengeHead = graphql(
  `
    query ChallengeHead($slug: String!) {
      challenge(slug: $slug) {
        id
        slug
        title {
          ...Words
        }
        question {
          ...Words
        }
        themes
        municipality {
          code
          name
        }
        region {
          name {
            ...Words
          }
        }
        hub {
          slug
          name
        }
        publication
        isRecruiting
        stage
        pausedFrom
        closedAs
        track
        cycle
        stageSince
        version
        caseReference
        returnedComment
        organizations {
          role
          organization {
            id
            name {
              ...Words
            }
          }
        }
        openings {
          id
          isOpen
          places
          filled
          myApplication {
            state
          }
        }
        applications {
          id
          state
        }
        nextMoves {
          to
          kind
          isReady
          lacks
          needsReason
          opensCycle
          mayOverride
        }
        isFollowed
        isInTeam
        may {
          edit
          publish
          assess
          addPerspective
          frame
          openForPeople
          advance
          work
          seeApplicants
          invite
          apply
          follow
          reasons {
            action
            code
          }
        }
      }
    }
  `,
  [Words],
)

export const FollowChallenge = graphql(`
  mutation FollowChallenge($challenge: ID!) {
    followChallenge(challenge: $challenge) {
      id
    }
  }
`)

export const UnfollowChallenge = graphql(`
  mutation UnfollowChallenge($challenge: ID!) {
    unfollowChallenge(challenge: $challenge) {
      id
    }
  }
`)

export const PublishChallenge = graphql(`
  mutation PublishChallenge($challenge: ID!) {
    publishChallenge(challenge: $challenge) {
      id
    }
  }
`)

export type Head = NonNullable<ResultOf<typeof ChallengeHead>['challenge']>
export type NextMove = Head['nextMoves'][number]
