import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const HoursPage = graphql(
  `
    query HoursPage {
      viewer {
        coworker {
          kind
        }
      }
      myCommitments {
        id
        hours
        state
        contributedHours
        contributedThisMonth
        challenge {
          slug
          title {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

export const Contribute = graphql(`
  mutation Contribute($commitment: ID!, $hours: Int!, $on: LocalDate!, $what: String!) {
    contribute(commitment: $commitment, hours: $hours, on: $on, what: $what) {
      id
    }
  }
`)

export const LeaveTeam = graphql(`
  mutation LeaveTeam($commitment: ID!) {
    leaveTeam(commitment: $commitment) {
      id
    }
  }
`)
