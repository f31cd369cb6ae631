import { MunicipalityOnMap, Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const ChallengeCard = graphql(
  `
    fragment ChallengeCard on Challenge {
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
      publication
      isRecruiting
      stage
      pausedFrom
      closedAs
      track
      cycle
      openings {
        isOpen
        places
        filled
      }
      soughtSkills {
        id
        label {
          ...Words
        }
      }
    }
  `,
  [Words],
)

export const ChallengeList = graphql(
  `
    query ChallengeList(
      $first: Int!
      $after: String
      $filter: ChallengeFilter!
      $order: ChallengeOrder!
      $recruiting: ChallengeFilter!
      $mySkills: ChallengeFilter!
      $fits: ChallengeFilter!
      $isSignedIn: Boolean!
    ) {
      challenges(first: $first, after: $after, filter: $filter, order: $order) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ChallengeCard
          }
        }
      }
      challengeFacets(filter: $filter) {
        total
        themes {
          value
          count
        }
        stages {
          value
          count
        }
        municipalities {
          value
          count
        }
      }
      recruiting: challenges(first: 1, filter: $recruiting) {
        totalCount
      }
      mySkills: challenges(first: 1, filter: $mySkills) @include(if: $isSignedIn) {
        totalCount
      }
      fits: challenges(first: 1, filter: $fits) @include(if: $isSignedIn) {
        totalCount
      }
      regions {
        municipalities {
          code
          name
        }
      }
    }
  `,
  [ChallengeCard],
)

export const ChallengesOnMap = graphql(
  `
    query ChallengesOnMap($filter: ChallengeFilter!) {
      challenges(first: 100, filter: $filter) {
        totalCount
        edges {
          node {
            id
            slug
            title {
              ...Words
            }
            municipality {
              ...MunicipalityOnMap
            }
            hub {
              latitude
              longitude
            }
          }
        }
      }
    }
  `,
  [Words, MunicipalityOnMap],
)

export const WhyMe = graphql(
  `
    query WhyMe {
      openingsForMe(first: 50) {
        edges {
          node {
            opening {
              challenge {
                id
              }
            }
            needs {
              skill {
                label {
                  ...Words
                }
              }
              outcome
              via {
                label {
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

export const Loosened = graphql(`
  query Loosened($filter: ChallengeFilter!) {
    challenges(first: 1, filter: $filter) {
      totalCount
    }
  }
`)

export const SaveSearch = graphql(`
  mutation SaveSearch($filter: ChallengeFilter!) {
    saveSearch(filter: $filter) {
      id
    }
  }
`)

export type Card = ResultOf<typeof ChallengeCard>
export type Listed = ResultOf<typeof ChallengeList>
export type OnMap = ResultOf<typeof ChallengesOnMap>['challenges']['edges'][number]['node']
export type Match = ResultOf<typeof WhyMe>['openingsForMe']['edges'][number]['node']
