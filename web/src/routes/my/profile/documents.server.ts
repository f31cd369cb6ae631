import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const ProfilePage = graphql(
  `
    query ProfilePage {
      viewer {
        name
        coworker {
          name
          kind
          fieldOfPractice
          municipality {
            id
          }
          hub {
            id
          }
          homeOrganization {
            id
          }
          languages
          hoursPerMonth
          isRemote
          about {
            ...Words
          }
        }
      }
      regions {
        name {
          ...Words
        }
        municipalities {
          id
          name
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

export const ChooseLanguage = graphql(`
  mutation ChooseLanguage($language: Language!) {
    chooseLanguage(language: $language) {
      name
    }
  }
`)

export const DescribeMe = graphql(`
  mutation DescribeMe($input: DescribeMeInput!) {
    describeMe(input: $input) {
      id
    }
  }
`)
