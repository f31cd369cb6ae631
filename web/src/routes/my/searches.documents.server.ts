import { graphql } from '#lib/graphql.ts'

export const KeptSearches = graphql(`
  query KeptSearches {
    mySavedSearches {
      id
      sought {
        text
        themes
        stages
        municipality
        isRecruiting
        needsMySkills
      }
    }
  }
`)

export const KeepSearchAgain = graphql(`
  mutation KeepSearchAgain($filter: ChallengeFilter!) {
    saveSearch(filter: $filter) {
      id
    }
  }
`)
