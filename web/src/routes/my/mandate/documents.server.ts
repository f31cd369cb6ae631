import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

const Named = graphql(
  `
    fragment ChallengeToAskFor on Challenge {
      id
      title {
        ...Words
      }
    }
  `,
  [Words],
)

export const MandatePage = graphql(
  `
    query MandatePage {
      viewer {
        coworker {
          kind
          homeOrganization {
            id
            name {
              ...Words
            }
          }
        }
      }
      myApplications {
        challenge {
          ...ChallengeToAskFor
        }
      }
      myInvitations {
        challenge {
          ...ChallengeToAskFor
        }
      }
      myCommitments {
        challenge {
          ...ChallengeToAskFor
        }
      }
      openingsForMe(first: 10) {
        edges {
          node {
            opening {
              challenge {
                ...ChallengeToAskFor
              }
            }
          }
        }
      }
    }
  `,
  [Words, Named],
)

export const AskForMandate = graphql(`
  mutation AskForMandate($input: AskForMandateInput!) {
    askForMandate(input: $input) {
      id
    }
  }
`)

export const SelfGrantMandate = graphql(`
  mutation SelfGrantMandate($input: SelfGrantMandateInput!) {
    selfGrantMandate(input: $input) {
      id
    }
  }
`)
