import type { RequestEvent } from '@sveltejs/kit'
import { graphql, type ResultOf } from './graphql.ts'

const SignInOptionsDocument = graphql(`
  query SignInOptions {
    signInOptions {
      magicLink
      demo
      providers {
        id
        name
      }
    }
  }
`)

export type SignInOptions = ResultOf<typeof SignInOptionsDocument>['signInOptions']

const none: SignInOptions = { magicLink: true, demo: false, providers: [] }
let known: SignInOptions | undefined

/** Configuration, the same for everyone until the next start: asked once, and again while it has not been answered. */
export async function signInOptions(event: RequestEvent): Promise<SignInOptions> {
  if (known) return known
  const { data } = await event.locals.api.query(SignInOptionsDocument, {}).toPromise()
  known = data?.signInOptions
  return known ?? none
}
