import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'
import type { Placed } from '#lib/map/places.server.ts'
import { Addition, Figures } from './fragments.server.ts'

export const Bench = graphql(
  `
    query Workbench($slug: String!) {
      challenge(slug: $slug) {
        id
        slug
        title {
          ...Words
        }
        municipality {
          name
          latitude
          longitude
        }
        hub {
          latitude
          longitude
          place
        }
        openings {
          isOpen
          hoursPerMonth
          places
          filled
          skills {
            importance
            skill {
              id
              label {
                ...Words
              }
            }
          }
        }
        may {
          invite
        }
      }
    }
  `,
  [Words],
)

export const Propose = graphql(
  `
    query ProposeTeams($input: ProposeTeamsInput!) {
      proposeTeams(input: $input) {
        proposals {
          ...Figures
        }
        nearest {
          ...Figures
        }
        clash {
          isLeast
          limits {
            kind
            skill {
              label {
                ...Words
              }
            }
            coworker {
              name
              municipality {
                name
              }
            }
          }
        }
        notes
        candidates
        hoursNeeded
      }
    }
  `,
  [Words, Figures],
)

export const HowFar = graphql(`
  query TeamSearch($search: ID!) {
    teamSearch(search: $search) {
      emphasis
      gap
      settled
    }
  }
`)

export const Evaluate = graphql(
  `
    query EvaluateTeam($input: EvaluateTeamInput!) {
      evaluateTeam(input: $input) {
        ...Figures
        isSomebodyGone
        next {
          ...Addition
        }
        oneMore {
          ...Addition
        }
        ruralAddition {
          ...Addition
        }
      }
    }
  `,
  [Figures, Addition],
)

export const AskingMark = graphql(`
  query AskingMark($challenge: ID!, $seen: String) {
    askingMark(challenge: $challenge, seen: $seen)
  }
`)

export const Drafts = graphql(`
  query TeamDrafts($challenge: ID!) {
    teamDrafts(challenge: $challenge) {
      id
      title
      changedAt
    }
  }
`)

export const Draft = graphql(`
  query TeamDraft($draft: ID!) {
    teamDraft(draft: $draft) {
      id
      title
      size
      version
      isSomebodyGone
      challenge {
        slug
      }
      members {
        mark
        message
        coworker {
          id
          name
          municipality {
            name
          }
        }
      }
    }
  }
`)

export const KeptOut = graphql(`
  query KeptOut($id: ID!) {
    coworker(id: $id) {
      id
      name
      municipality {
        name
      }
    }
  }
`)

export type OnBench = NonNullable<ResultOf<typeof Bench>['challenge']>
/** How far a search is, while it goes on. */
export type Far = NonNullable<ResultOf<typeof HowFar>['teamSearch']>
/** What a longer search answers with. */
export type Longer = { proposals: Proposals; onMap: readonly Placed[] | null }
export type Proposals = ResultOf<typeof Propose>['proposeTeams']
export type Team = ResultOf<typeof Evaluate>['evaluateTeam']
export type Proposal = Proposals['proposals'][number]
export type Member = Team['members'][number]
export type Extra = Team['next'][number]
export type DraftNow = NonNullable<ResultOf<typeof Draft>['teamDraft']>
export type DraftRow = ResultOf<typeof Drafts>['teamDrafts'][number]
export type OutOne = NonNullable<ResultOf<typeof KeptOut>['coworker']>
