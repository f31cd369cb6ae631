import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const HubPage = graphql(
  `
    query HubPage($slug: String!) {
      hub(slug: $slug) {
        id
        slug
        name
        place
        services
        source
        sourceYear
        peopleCount
        description {
          ...Words
        }
        goodAt {
          ...Words
        }
        municipality {
          name
          isRural
          region {
            name {
              ...Words
            }
          }
        }
        challenges(first: 20) {
          totalCount
          edges {
            node {
              slug
              stage
              track
              cycle
              title {
                ...Words
              }
            }
          }
        }
        implementations {
          id
          startedOn
          inUseSince
          solution {
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
          checks {
            checkedOn
            result
            note {
              ...Words
            }
          }
        }
        events {
          slug
          title {
            ...Words
          }
          startsAt
          isMadeUp
        }
        may {
          editHub
        }
      }
    }
  `,
  [Words],
)

export const EditHub = graphql(`
  mutation EditHub($input: EditHubInput!) {
    editHub(input: $input) {
      id
    }
  }
`)
