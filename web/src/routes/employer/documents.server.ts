import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

const AskedMandate = graphql(
  `
    fragment AskedMandate on Mandate {
      id
      coworkerName
      organization {
        name {
          ...Words
        }
      }
      scope
      challenge {
        slug
        title {
          ...Words
        }
      }
      theme
      hoursAsked
      hoursGranted
      until
      state
      message
      reason
      askedAt
      answeredAt
      isMine
    }
  `,
  [Words],
)

export const EmployerPage = graphql(
  `
    query EmployerPage($organization: ID!) {
      employerView(organization: $organization) {
        requests {
          ...AskedMandate
        }
        granted {
          ...AskedMandate
        }
        hoursAsked
        hoursGranted
        hoursContributed
        people
        skillsGained {
          id
          label {
            ...Words
          }
        }
        challenges {
          id
          slug
          title {
            ...Words
          }
          stage
          track
          cycle
        }
      }
    }
  `,
  [Words, AskedMandate],
)

export const GrantMandate = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      id
    }
  }
`)

export const DeclineMandate = graphql(`
  mutation DeclineMandate($mandate: ID!, $reason: String!) {
    declineMandate(mandate: $mandate, reason: $reason) {
      id
    }
  }
`)

export const SuspendMandate = graphql(`
  mutation SuspendMandate($mandate: ID!) {
    suspendMandate(mandate: $mandate) {
      id
    }
  }
`)

export const ResumeMandate = graphql(`
  mutation ResumeMandate($mandate: ID!) {
    resumeMandate(mandate: $mandate) {
      id
    }
  }
`)

export const RenewMandate = graphql(`
  mutation RenewMandate($input: RenewMandateInput!) {
    renewMandate(input: $input) {
      id
    }
  }
`)

export const RevokeMandate = graphql(`
  mutation RevokeMandate($mandate: ID!, $reason: String!) {
    revokeMandate(mandate: $mandate, reason: $reason) {
      id
    }
  }
`)

export type Mandate = ResultOf<typeof AskedMandate>
