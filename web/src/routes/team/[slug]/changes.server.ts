import { graphql } from '#lib/graphql.ts'

export const SaveDraft = graphql(`
  mutation SaveTeamDraft($input: SaveTeamDraftInput!) {
    saveTeamDraft(input: $input) {
      id
    }
  }
`)

export const RemoveDraft = graphql(`
  mutation RemoveTeamDraft($draft: ID!) {
    removeTeamDraft(draft: $draft)
  }
`)

export const InviteTeam = graphql(`
  mutation InviteTeam($input: InviteTeamInput!) {
    inviteTeam(input: $input) {
      coworkerId
      refusal
    }
  }
`)
