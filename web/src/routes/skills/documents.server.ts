import { MunicipalityOnMap, Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

export const SkillsPage = graphql(
  `
    query SkillsPage($first: Int!, $municipality: String) {
      skillsSought(first: $first, municipality: $municipality) {
        totalCount
        skills {
          skill {
            key
            label {
              ...Words
            }
          }
          sought
          people
          peopleInAll
          gap
        }
        places {
          municipality {
            ...MunicipalityOnMap
          }
          openings
          people
        }
      }
    }
  `,
  [MunicipalityOnMap, Words],
)
