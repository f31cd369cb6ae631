import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'

const DraftInList = graphql(
  `
    fragment DraftInList on Challenge {
      id
      publication
      title {
        ...Words
      }
      question {
        language
      }
      background {
        language
      }
      region {
        id
      }
      themes
      dimensions
      createdAt
      returnedComment
    }
  `,
  [Words],
)

export const Drafts = graphql(
  `
    query Drafts {
      drafts: challenges(first: 20, filter: { mine: true, publication: DRAFT }) {
        edges {
          node {
            ...DraftInList
          }
        }
      }
      submitted: challenges(first: 20, filter: { mine: true, publication: SUBMITTED }) {
        edges {
          node {
            ...DraftInList
          }
        }
      }
    }
  `,
  [DraftInList],
)

export const Similar = graphql(
  `
    query Similar($text: String!) {
      similarChallenges(text: $text, first: 6) {
        likeness
        challenge {
          id
          slug
          title {
            ...Words
          }
          question {
            ...Words
          }
          stage
          pausedFrom
          track
          cycle
          municipality {
            name
          }
          region {
            name {
              ...Words
            }
          }
          organizations {
            role
            organization {
              name {
                ...Words
              }
            }
          }
        }
      }
    }
  `,
  [Words],
)

export const Draft = graphql(
  `
    query Draft($draft: String!) {
      challenge(slug: $draft) {
        id
        slug
        title {
          ...Words
        }
        question {
          ...Words
        }
        background {
          ...Words
        }
        causes {
          ...Words
        }
        themes
        dimensions
        sdgs
        municipality {
          id
          name
        }
        region {
          id
          name {
            ...Words
          }
        }
        hub {
          id
          name
          slug
        }
        publication
        stage
        track
        caseReference
        returnedComment
        organizations {
          role
          organization {
            id
            isVerified
            name {
              ...Words
            }
          }
        }
        may {
          edit
          publish
        }
      }
    }
  `,
  [Words],
)

export const Organizations = graphql(
  `
    query OwnersToChoose {
      organizations(first: 100) {
        edges {
          node {
            id
            name {
              ...Words
            }
          }
        }
      }
    }
  `,
  [Words],
)

export const Places = graphql(
  `
    query PlacesToChoose {
      regions {
        id
        name {
          ...Words
        }
        municipalities {
          id
          name
        }
      }
      hubs(first: 100) {
        edges {
          node {
            id
            name
            municipality {
              name
            }
          }
        }
      }
    }
  `,
  [Words],
)

export const DraftChallenge = graphql(`
  mutation DraftChallenge($input: DraftChallengeInput!) {
    draftChallenge(input: $input) {
      id
      slug
      publication
    }
  }
`)

export const PublishChallenge = graphql(`
  mutation PublishChallenge($challenge: ID!) {
    publishChallenge(challenge: $challenge) {
      id
      publication
    }
  }
`)

export const DiscardDraft = graphql(`
  mutation DiscardDraft($challenge: ID!) {
    discardDraft(challenge: $challenge)
  }
`)

export type DraftShown = NonNullable<ResultOf<typeof Draft>['challenge']>
export type DraftListed = ResultOf<typeof DraftInList>
export type SimilarFound = ResultOf<typeof Similar>['similarChallenges'][number]
