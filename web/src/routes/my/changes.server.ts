import { graphql } from '#lib/graphql.ts'

export const ApplyFromMyPage = graphql(`
  mutation ApplyFromMyPage($input: ApplyInput!) {
    applyTo(input: $input) {
      id
    }
  }
`)

export const TakeBackMandate = graphql(`
  mutation TakeBackMandate($mandate: ID!, $reason: String!) {
    revokeMandate(mandate: $mandate, reason: $reason) {
      id
      hoursGranted
    }
  }
`)

export const WithdrawApplication = graphql(`
  mutation WithdrawApplication($application: ID!) {
    withdrawApplication(application: $application) {
      id
      message
      opening {
        id
      }
    }
  }
`)

export const SetOpeningAside = graphql(`
  mutation SetOpeningAside($opening: ID!) {
    setOpeningAside(opening: $opening)
  }
`)

export const TakeOpeningBack = graphql(`
  mutation TakeOpeningBack($opening: ID!) {
    takeOpeningBack(opening: $opening)
  }
`)

export const RemoveSavedSearch = graphql(`
  mutation RemoveSavedSearch($search: ID!) {
    removeSavedSearch(search: $search)
  }
`)

export const AnswerInvitation = graphql(`
  mutation AnswerInvitation($invitation: ID!, $accept: Boolean!, $reason: String) {
    answerInvitation(invitation: $invitation, accept: $accept, reason: $reason) {
      id
      state
    }
  }
`)
