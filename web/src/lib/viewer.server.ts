import { graphql, type ResultOf } from './graphql.ts'

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      isSignedIn
      name
      account {
        id
        email
        language
      }
      coworker {
        id
      }
      grants {
        id
        role
        organization {
          id
          slug
          name {
            language
            sv
            nb
            en
          }
        }
        hub {
          id
          slug
          name
        }
      }
      may {
        proposeChallenge
        assembleTeams
        grantMandates
        manageHub
        administer
      }
      waiting {
        invitations
        applicants
        mandates
      }
    }
  }
`)

export type Viewer = ResultOf<typeof ViewerDocument>['viewer']

export const anonymous: Viewer = {
  isSignedIn: false,
  name: null,
  account: null,
  coworker: null,
  grants: [],
  may: { proposeChallenge: false, assembleTeams: false, grantMandates: false, manageHub: false, administer: false },
  waiting: { invitations: 0, applicants: 0, mandates: 0 },
}

/** Without a session cookie nobody is signed in, so the API need not be asked. */
export const mayBeSignedIn = (cookieHeader: string | null): boolean => /session_token=/.test(cookieHeader ?? '')
