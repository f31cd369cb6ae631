import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

const Seen = graphql(
  `
    fragment Seen on Coworker {
      name
      kind
      fieldOfPractice
      municipality {
        name
      }
      hub {
        name
      }
      homeOrganization {
        name {
          ...Words
        }
      }
      hoursPerMonth
      claims {
        id
      }
    }
  `,
  [Words],
)

export const MyPrivacyPage = graphql(
  `
    query MyPrivacyPage($language: Language!) {
      viewer {
        coworker {
          id
        }
        account {
          email
        }
      }
      myConsents {
        purpose
        isGiven
        givenAt
      }
      STRANGER: howOthersSeeMe(onlooker: STRANGER) {
        ...Seen
      }
      COWORKER: howOthersSeeMe(onlooker: COWORKER) {
        ...Seen
      }
      CHALLENGE_OWNER: howOthersSeeMe(onlooker: CHALLENGE_OWNER) {
        ...Seen
      }
      MANAGER: howOthersSeeMe(onlooker: MANAGER) {
        ...Seen
      }
      personalFields(language: $language) {
        record
        field
        retention
        visibility
      }
    }
  `,
  [Seen],
)

export const GiveConsent = graphql(`
  mutation GiveConsent($purpose: Purpose!) {
    giveConsent(purpose: $purpose) {
      isGiven
    }
  }
`)

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($purpose: Purpose!) {
    withdrawConsent(purpose: $purpose) {
      isGiven
    }
  }
`)

export const MyData = graphql(`
  query MyData {
    myData
  }
`)

export const EraseMe = graphql(`
  mutation EraseMe($confirmation: String!) {
    eraseMe(confirmation: $confirmation)
  }
`)

export type SeenPerson = ResultOf<typeof Seen>
export type MyConsent = ResultOf<typeof MyPrivacyPage>['myConsents'][number]
