import { Words } from '#lib/fragments.server.ts'
import { graphql } from '#lib/graphql.ts'

const Candidate = graphql(
  `
    fragment Candidate on ProposedMember {
      coworker {
        id
        name
        municipality {
          name
        }
      }
      sector
      fieldOfPractice
      hub {
        slug
        name
        place
        latitude
        longitude
        municipality {
          isRural
        }
      }
      isRural
      isRemote
      kilometres
      hours
      mandate
      mandateHours
      roles
      receives
      askedElsewhere
      isIn
      adds
      opening {
        id
        title {
          ...Words
        }
      }
      invitation {
        state
        answer
        answerBy
      }
      covers {
        skill {
          id
        }
        outcome
        evidence
        level
        isBest
        via {
          label {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

export const Figures = graphql(
  `
    fragment Figures on TeamProposal {
      total
      parts {
        kind
        points
        most
      }
      emphases
      proof {
        isProven
        gap
        settled
      }
      members {
        ...Candidate
      }
      missing {
        id
        label {
          ...Words
        }
      }
      sectors
      fieldsOfPractice
      hubs {
        slug
      }
      hasRuralHub
      hasLead
      rolesMissing
      hours
    }
  `,
  [Words, Candidate],
)

export const Addition = graphql(
  `
    fragment Addition on TeamAddition {
      gain
      member {
        ...Candidate
      }
    }
  `,
  [Candidate],
)
