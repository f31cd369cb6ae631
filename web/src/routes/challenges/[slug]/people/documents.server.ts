import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'
import { MatchReasonsParts } from '#lib/match.server.ts'

const PersonSeen = graphql(`
  fragment PersonSeen on Coworker {
    id
    name
    fieldOfPractice
    municipality {
      name
    }
    hub {
      slug
      name
    }
  }
`)

const TeamSeen = graphql(
  `
    fragment TeamSeen on Team {
      size
      commitments {
        id
        role
        hours
        until
        state
        isMine
        mayEndorse
        myEndorsementsOfIt {
          id
          state
          skill {
            id
            label {
              ...Words
            }
          }
        }
        coworker {
          ...PersonSeen
        }
        opening {
          title {
            ...Words
          }
        }
      }
      lead {
        id
      }
      hasLead
      receivers {
        id
        name {
          ...Words
        }
      }
      coverage {
        skill {
          id
          label {
            ...Words
          }
        }
        importance
        state
        people
      }
      sectors
      fieldsOfPractice
      hubs {
        slug
        name
      }
      hasRuralHub
      hoursPromised
      hoursContributed
    }
  `,
  [Words, PersonSeen],
)

const OpeningSeen = graphql(
  `
    fragment OpeningSeen on Opening {
      id
      title {
        ...Words
      }
      description {
        ...Words
      }
      skills {
        skill {
          id
          label {
            ...Words
          }
        }
        importance
        level
      }
      hoursPerMonth
      places
      filled
      isOpen
      isRemotePossible
      answerWithinDays
      queue
      myApplication {
        id
        state
        answer
        answerBy
      }
      myMatch {
        ...MatchReasonsParts
      }
    }
  `,
  [Words, MatchReasonsParts],
)

export const ChallengePeople = graphql(
  `
    query ChallengePeople($slug: String!) {
      challenge(slug: $slug) {
        id
        may {
          invite
          apply
          advance
        }
        openings {
          ...OpeningSeen
        }
        team {
          ...TeamSeen
        }
        applications {
          id
          state
          message
          answer
          appliedAt
          answerBy
          opening {
            id
            hoursPerMonth
            title {
              ...Words
            }
          }
          coworker {
            ...PersonSeen
          }
          match {
            ...MatchReasonsParts
          }
        }
        invitations {
          id
          state
          answer
          sentAt
          answerBy
          opening {
            title {
              ...Words
            }
          }
          coworker {
            ...PersonSeen
          }
        }
      }
    }
  `,
  [Words, OpeningSeen, TeamSeen, PersonSeen, MatchReasonsParts],
)

export const PeopleForOpening = graphql(
  `
    query PeopleForOpening($opening: ID!, $first: Int!, $after: String, $among: PeopleAmong) {
      peopleForOpening(opening: $opening, first: $first, after: $after, among: $among) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...MatchReasonsParts
            isInvited
            hasApplied
            coworker {
              ...PersonSeen
            }
          }
        }
      }
    }
  `,
  [MatchReasonsParts, PersonSeen],
)

export const HowManyAmong = graphql(`
  query HowManyAmong($opening: ID!, $among: PeopleAmong) {
    peopleForOpening(opening: $opening, first: 1, among: $among) {
      totalCount
    }
  }
`)

export const EveryOrganization = graphql(
  `
    query EveryOrganization {
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

type Seen = NonNullable<ResultOf<typeof ChallengePeople>['challenge']>
export type Opening = Seen['openings'][number]
export type Team = Seen['team']
export type Application = Seen['applications'][number]
export type Invitation = Seen['invitations'][number]
export type Suggestion = ResultOf<typeof PeopleForOpening>['peopleForOpening']
export type Organization = ResultOf<typeof EveryOrganization>['organizations']['edges'][number]['node']
