import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

export const SkillsPage = graphql(
  `
    query SkillsPage {
      viewer {
        coworker {
          claims {
            id
            skill {
              id
              label {
                ...Words
              }
            }
            level
            evidence
            evidenceNote
            wantsToLearn
            since
            lastUsed
            isShown
          }
          wantedSkills {
            id
            label {
              ...Words
            }
          }
        }
      }
      myEndorsements {
        id
        state
        words
        endorsedBy
        givenAt
        skill {
          id
          label {
            ...Words
          }
        }
        challenge {
          slug
          title {
            ...Words
          }
        }
      }
      mySkillProposals {
        id
        label
        language
        state
        answer {
          ...Words
        }
        skill {
          id
          key
          label {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

/** A skill that a link brings along. */
export const SkillBrought = graphql(
  `
    query SkillBrought($key: String!) {
      skill(key: $key) {
        id
        label {
          ...Words
        }
      }
    }
  `,
  [Words],
)

export const ClaimSkill = graphql(`
  mutation ClaimSkill($input: ClaimSkillInput!) {
    claimSkill(input: $input) {
      isShown
    }
  }
`)

export const ShowClaim = graphql(`
  mutation ShowClaim($claim: ID!) {
    showClaim(claim: $claim, isShown: true) {
      isShown
    }
  }
`)

export const UnclaimSkill = graphql(`
  mutation UnclaimSkill($claim: ID!) {
    unclaimSkill(claim: $claim)
  }
`)

export const WantSkill = graphql(`
  mutation WantSkill($skill: ID!) {
    wantSkill(skill: $skill) {
      id
    }
  }
`)

export const UnwantSkill = graphql(`
  mutation UnwantSkill($skill: ID!) {
    unwantSkill(skill: $skill) {
      id
    }
  }
`)

export const AnswerEndorsement = graphql(`
  mutation AnswerEndorsement($input: AnswerEndorsementInput!) {
    answerEndorsement(input: $input) {
      skill {
        id
      }
    }
  }
`)

export const ProposeSkill = graphql(`
  mutation ProposeSkill($label: String!, $language: Language!) {
    proposeSkill(label: $label, language: $language)
  }
`)

export type Claim = NonNullable<ResultOf<typeof SkillsPage>['viewer']['coworker']>['claims'][number]
export type Endorsement = ResultOf<typeof SkillsPage>['myEndorsements'][number]
export type Proposal = ResultOf<typeof SkillsPage>['mySkillProposals'][number]
