import { graphql } from '#lib/graphql.ts'

export const HeldSkills = graphql(`
  query HeldSkills {
    viewer {
      coworker {
        claims {
          skill {
            id
          }
        }
      }
    }
  }
`)

export const ClaimSkills = graphql(`
  mutation ClaimSkills($claims: [ClaimSkillInput!]!) {
    claimSkills(input: { claims: $claims }) {
      id
    }
  }
`)
