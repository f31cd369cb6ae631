import { randomUUID } from 'node:crypto'
import { signInOptions } from '#lib/sign-in-options.server.ts'
import { skillSources } from '#lib/skill-sources.server.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
  const { language, appearance, viewer } = event.locals
  const [{ isSignedIn, name, account, may, waiting, grants }, options, sources] = await Promise.all([
    viewer(),
    signInOptions(event),
    skillSources(event),
  ])
  const hub = grants.find(({ role }) => role === 'COMMUNITY_MANAGER')?.hub?.slug ?? null
  return {
    language,
    once: randomUUID(),
    appearance,
    isDemo: options.demo,
    skillSources: sources,
    viewer: { isSignedIn, name: name ?? account?.email ?? null, may, waiting, hub },
  }
}
