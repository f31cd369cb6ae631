import { Words } from '#lib/fragments.server.ts'
import { graphql, type ResultOf } from '#lib/graphql.ts'
import { MatchReasonsParts } from '#lib/match.server.ts'

const ChallengeNamed = graphql(
  `
    fragment ChallengeNamed on Challenge {
      id
      slug
      title {
        ...Words
      }
    }
  `,
  [Words],
)

const MandateShown = graphql(
  `
    fragment MandateShown on Mandate {
      id
      organization {
        name {
          ...Words
        }
      }
      scope
      challenge {
        ...ChallengeNamed
      }
      theme
      hoursAsked
      hoursGranted
      hoursLeft
      until
      state
      reason
      askedAt
    }
  `,
  [Words, ChallengeNamed],
)

export const MyPage = graphql(
  `
    query MyPage($among: OpeningsAmong) {
      viewer {
        coworker {
          id
          kind
          hoursPerMonth
          isRemote
          hub {
            slug
            name
          }
          claims {
            skill {
              id
            }
          }
          wantedSkills {
            id
          }
        }
      }
      myEndorsements {
        state
      }
      openingsForMe(first: 10, among: $among) {
        totalCount
        edges {
          node {
            ...MatchReasonsParts
            raisedMostBy {
              key
              label {
                ...Words
              }
            }
            firstTenWith {
              id
            }
            hasApplied
            isInvited
            opening {
              id
              title {
                ...Words
              }
              hoursPerMonth
              answerWithinDays
              challenge {
                ...ChallengeNamed
                municipality {
                  name
                }
                themes
              }
            }
          }
        }
      }
      openingsSetAside {
        id
        title {
          ...Words
        }
        challenge {
          ...ChallengeNamed
        }
      }
      regions {
        municipalities {
          code
          name
        }
      }
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
      skillsThatWouldHelp(first: 10) {
        wouldOpen
        skill {
          id
          key
          label {
            ...Words
          }
          description {
            ...Words
          }
        }
      }
      myInvitations {
        id
        state
        message
        sentAt
        answerBy
        opening {
          title {
            ...Words
          }
          hoursPerMonth
        }
        challenge {
          ...ChallengeNamed
        }
      }
      myApplications {
        id
        state
        message
        answer
        appliedAt
        answerBy
        opening {
          id
          title {
            ...Words
          }
        }
        challenge {
          ...ChallengeNamed
        }
      }
      myCommitments {
        id
        role
        hours
        until
        state
        contributedHours
        contributedThisMonth
        challenge {
          ...ChallengeNamed
        }
        mandate {
          state
        }
      }
      myMandates {
        ...MandateShown
      }
      myConsents {
        purpose
        isGiven
      }
    }
  `,
  [Words, MatchReasonsParts, ChallengeNamed, MandateShown],
)

export const HowManyForMe = graphql(`
  query HowManyForMe($among: OpeningsAmong) {
    openingsForMe(first: 1, among: $among) {
      totalCount
    }
  }
`)

export type Mine = ResultOf<typeof MyPage>
export type Me = NonNullable<Mine['viewer']['coworker']>
export type OpeningForMe = Mine['openingsForMe']['edges'][number]['node']
export type Help = Mine['skillsThatWouldHelp'][number]
export type OpeningAside = Mine['openingsSetAside'][number]
export type KeptSearch = Mine['mySavedSearches'][number]
export type MyInvitation = Mine['myInvitations'][number]
export type MyApplication = Mine['myApplications'][number]
export type MyCommitment = Mine['myCommitments'][number]
export type MyMandate = Mine['myMandates'][number]
