import { MunicipalityOnMap, Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const StartPage = graphql(
  `
    query StartPage {
      regionPicture {
        challenges
        hubs
        organizations
        openings
        inUse
        stages {
          value
          count
        }
        themes {
          value
          count
        }
      }
      onMap: challenges(first: 60) {
        edges {
          node {
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
              place
            }
          }
        }
      }
      hubs(first: 60) {
        edges {
          node {
            slug
            name
            place
            latitude
            longitude
            municipality {
              isRural
            }
          }
        }
      }
      seeking: challenges(first: 3, filter: { isRecruiting: true }) {
        edges {
          node {
            slug
            title {
              ...Words
            }
            question {
              ...Words
            }
            themes
            stage
            track
            cycle
            municipality {
              name
            }
            region {
              name {
                ...Words
              }
            }
            soughtSkills {
              key
              label {
                ...Words
              }
            }
          }
        }
      }
      inUse: challenges(first: 3, filter: { stages: [IN_USE] }) {
        edges {
          node {
            slug
            title {
              ...Words
            }
            stageSince
            solutions {
              title {
                ...Words
              }
              implementations {
                hub {
                  slug
                  name
                  place
                }
                organization {
                  name {
                    ...Words
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [Words, MunicipalityOnMap],
)
