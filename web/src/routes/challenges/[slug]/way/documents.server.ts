import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

const CycleSeen = graphql(
  `
    fragment CycleSeen on Cycle {
      id
      number
      startedAt
      endedAt
      startedBecause {
        ...Words
      }
      learnt {
        ...Words
      }
      dialogues {
        id
        heldOn
        about {
          ...Words
        }
        outcome {
          ...Words
        }
        participants
        hub {
          slug
          name
        }
      }
      experiments {
        id
        title {
          ...Words
        }
        hypothesis {
          ...Words
        }
        state
        verdict
        learnt {
          ...Words
        }
        startedOn
        reviewedOn
        hub {
          slug
          name
        }
      }
    }
  `,
  [Words],
)

const ImplementationSeen = graphql(
  `
    fragment ImplementationSeen on Implementation {
      id
      startedOn
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
  `,
  [Words],
)

const HappeningSeen = graphql(
  `
    fragment HappeningSeen on TimelineEntry {
      id
      at
      kind
      cycle
      fromStage
      toStage
      text {
        ...Words
      }
      organization {
        name {
          ...Words
        }
      }
      hub {
        slug
        name
      }
    }
  `,
  [Words],
)

export const ChallengeWay = graphql(
  `
    query ChallengeWay($slug: String!, $first: Int!, $after: String) {
      challenge(slug: $slug) {
        id
        cycles {
          ...CycleSeen
        }
        solutions {
          id
          title {
            ...Words
          }
          description {
            ...Words
          }
          implementations {
            ...ImplementationSeen
          }
        }
        timeline(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...HappeningSeen
            }
          }
        }
        everything: timeline(first: 100) {
          edges {
            node {
              at
              kind
              cycle
              fromStage
              toStage
              text {
                ...Words
              }
            }
          }
        }
      }
    }
  `,
  [Words, CycleSeen, ImplementationSeen, HappeningSeen],
)

export const Places = graphql(
  `
    query Places {
      hubs(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
      organizations(first: 100) {
        edges {
          node {
            id
            name {
              ...Words
            }
          }
        }
      }
    }
  `,
  [Words],
)

export type Way = NonNullable<ResultOf<typeof ChallengeWay>['challenge']>
export type Cycle = Way['cycles'][number]
export type Experiment = Cycle['experiments'][number]
export type Solution = Way['solutions'][number]
export type Happening = Way['timeline']['edges'][number]['node']
export type Happened = Way['everything']['edges'][number]['node']
export type SomePlaces = ResultOf<typeof Places>
