import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

const Called = graphql(`
  fragment CalledOnTeam on Coworker {
    id
    name
    municipality {
      name
    }
  }
`)

export const Owned = graphql(
  `
    query OwnedChallenges {
      mine: challenges(first: 20, filter: { mine: true, publication: PUBLISHED }) {
        totalCount
        edges {
          node {
            id
            slug
            title {
              ...Words
            }
            stage
            pausedFrom
            track
            cycle
            nextMoves {
              to
              kind
              isReady
              lacks
            }
            applications {
              id
              coworker {
                ...CalledOnTeam
              }
              mandate {
                id
                state
                hoursAsked
              }
            }
          }
        }
      }
      drafts: challenges(first: 10, filter: { mine: true, publication: DRAFT }) {
        edges {
          node {
            id
            title {
              ...Words
            }
            createdAt
          }
        }
      }
    }
  `,
  [Words, Called],
)

export const ToAnswer = graphql(
  `
    query ApplicationsToAnswer {
      applicationsToAnswer {
        id
        appliedAt
        answerBy
        coworker {
          ...CalledOnTeam
        }
        opening {
          title {
            ...Words
          }
        }
        challenge {
          slug
          title {
            ...Words
          }
        }
      }
    }
  `,
  [Words, Called],
)

export const ToStaff = graphql(
  `
    query ChallengesToStaff {
      challengesToStaff {
        id
        slug
        title {
          ...Words
        }
        stage
        pausedFrom
        track
        cycle
        team {
          size
          hasLead
          hasRuralHub
          sectors
          coverage {
            state
            importance
            skill {
              id
              label {
                ...Words
              }
            }
          }
          commitments {
            role
          }
        }
        applications {
          state
        }
        invitations {
          id
          state
          sentAt
          answerBy
          coworker {
            ...CalledOnTeam
          }
          opening {
            title {
              ...Words
            }
          }
        }
      }
    }
  `,
  [Words, Called],
)

type OwnedNow = ResultOf<typeof Owned>
export type Ours = OwnedNow['mine']['edges'][number]['node']
export type Asking = ResultOf<typeof ToAnswer>['applicationsToAnswer'][number]
export type ToBeStaffed = ResultOf<typeof ToStaff>['challengesToStaff'][number]
