import { graphql } from '#lib/graphql.ts'

export const ApplyTo = graphql(`
  mutation ApplyTo($input: ApplyInput!) {
    applyTo(input: $input) {
      id
    }
  }
`)

export const WithdrawApplication = graphql(`
  mutation WithdrawApplication($application: ID!) {
    withdrawApplication(application: $application) {
      id
    }
  }
`)

export const AnswerApplication = graphql(`
  mutation AnswerApplication($input: AnswerApplicationInput!) {
    answerApplication(input: $input) {
      id
    }
  }
`)

export const Invite = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      id
    }
  }
`)

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($invitation: ID!) {
    revokeInvitation(invitation: $invitation) {
      id
    }
  }
`)

export const NameLead = graphql(`
  mutation NameLead($commitment: ID!) {
    nameLead(commitment: $commitment) {
      id
    }
  }
`)

export const NameReceiver = graphql(`
  mutation NameReceiver($challenge: ID!, $organization: ID!) {
    nameReceiver(challenge: $challenge, organization: $organization) {
      id
    }
  }
`)

export const OpenForPeople = graphql(`
  mutation OpenForPeople($input: OpenForPeopleInput!) {
    openForPeople(input: $input) {
      id
    }
  }
`)

export const CloseOpening = graphql(`
  mutation CloseOpening($opening: ID!) {
    closeOpening(opening: $opening) {
      id
    }
  }
`)

export const Endorse = graphql(`
  mutation Endorse($input: EndorseInput!) {
    endorse(input: $input) {
      id
    }
  }
`)

export const WithdrawEndorsement = graphql(`
  mutation WithdrawEndorsement($endorsement: ID!) {
    withdrawEndorsement(endorsement: $endorsement) {
      id
    }
  }
`)
