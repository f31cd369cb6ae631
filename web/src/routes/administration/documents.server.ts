import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const AdministrationPage = graphql(
  `
    query AdministrationPage {
      challenges(first: 50, filter: { publication: SUBMITTED }) {
        totalCount
        edges {
          node {
            id
            slug
            title {
              ...Words
            }
            question {
              ...Words
            }
            organizations {
              id
              role
              organization {
                id
                isVerified
                name {
                  ...Words
                }
              }
            }
          }
        }
      }
      organizations(first: 100) {
        edges {
          node {
            id
            isVerified
            kind
            name {
              ...Words
            }
            municipality {
              name
            }
          }
        }
      }
      hubs(first: 100) {
        edges {
          node {
            id
            name
            place
          }
        }
      }
    }
  `,
  [Words],
)

export const VerifyOrganization = graphql(`
  mutation VerifyOrganization($organization: ID!) {
    verifyOrganization(organization: $organization) {
      id
    }
  }
`)

export const PublishSubmitted = graphql(`
  mutation PublishSubmitted($challenge: ID!) {
    publishChallenge(challenge: $challenge) {
      id
    }
  }
`)

export const ReturnSubmitted = graphql(`
  mutation ReturnSubmitted($challenge: ID!, $comment: String!) {
    returnChallenge(challenge: $challenge, comment: $comment) {
      id
    }
  }
`)

export const GrantRole = graphql(`
  mutation GrantRole($email: String!, $role: Role!, $organization: ID, $hub: ID) {
    grantRole(email: $email, role: $role, organization: $organization, hub: $hub) {
      id
    }
  }
`)

export type Submitted = ResultOf<typeof AdministrationPage>['challenges']['edges'][number]['node']
