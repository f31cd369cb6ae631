import { randomUUID } from 'node:crypto'
import { signInOptions } from '#lib/sign-in-options.server.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
  const { language, appearance, viewer } = event.locals
  const [{ isSignedIn, name, account, may, waiting, grants }, options] = await Promise.all([
    viewer(),
    signInOptions(event),
  ])
  const hub = grants.find(({ role }) => role === 'COMMUNITY_MANAGER')?.hub?.slug ?? null
  return {
    language,
    once: randomUUID(),
    appearance,
    isDemo: options.demo,
    viewer: { isSignedIn, name: name ?? account?.email ?? null, may, waiting, hub },
  }
}
