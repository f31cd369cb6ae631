import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const SkillProposals = graphql(`
  query SkillProposals($after: String) {
    waiting: skillProposals(state: PROPOSED, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          label
          language
          proposedAt
        }
      }
    }
  }
`)

export const AcceptSkillProposal = graphql(
  `
    mutation AcceptSkillProposal($input: AcceptSkillProposalInput!) {
      acceptSkillProposal(input: $input) {
        skill {
          label {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

export const MergeSkillProposal = graphql(
  `
    mutation MergeSkillProposal($input: MergeSkillProposalInput!) {
      mergeSkillProposal(input: $input) {
        skill {
          label {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

export const DeclineSkillProposal = graphql(`
  mutation DeclineSkillProposal($proposal: ID!, $answer: String!, $language: Language!) {
    declineSkillProposal(proposal: $proposal, answer: $answer, language: $language) {
      label
    }
  }
`)

export const MergeSkills = graphql(
  `
    mutation MergeSkills($skill: ID!, $into: ID!) {
      mergeSkills(skill: $skill, into: $into) {
        label {
          ...Words
        }
      }
    }
  `,
  [Words],
)

export type Waiting = ResultOf<typeof SkillProposals>['waiting']['edges'][number]['node']
