import { graphql } from '#lib/graphql.ts'

export const KeptSearches = graphql(`
  query KeptSearches {
    mySavedSearches {
      id
      pace
      sought {
        text
        themes
        stages
        municipality
        isRecruiting
        needsMySkills
        fitsMe
        hoursPerMonth
        kilometres
        orRemote
        sectors
        languages
      }
    }
  }
`)

export const KeepSearchAgain = graphql(`
  mutation KeepSearchAgain($filter: ChallengeFilter!, $pace: AlertPace) {
    saveSearch(filter: $filter, pace: $pace) {
      id
    }
  }
`)

export const WantAlerts = graphql(`
  mutation WantAlerts {
    giveConsent(purpose: EMAIL_ALERTS) {
      isGiven
    }
  }
`)

export const WantNoAlerts = graphql(`
  mutation WantNoAlerts {
    withdrawConsent(purpose: EMAIL_ALERTS) {
      isGiven
    }
  }
`)
