import type { Language } from './localized.js'

export interface ViewerGrant {
  id: string
  role: string
  organizationId: string | null
  hubId: string | null
}

/** The one who asks now. Nobody signed in is still somebody, who may little. */
export interface Viewer {
  accountId: string | null
  language: Language
  grants: readonly ViewerGrant[]
}

export const anonymous = (language: Language): Viewer => ({ accountId: null, language, grants: [] })

export const isSignedIn = (viewer: Viewer) => viewer.accountId !== null

export const has = (viewer: Viewer, role: string) => viewer.grants.some((grant) => grant.role === role)

/** The organisations in which the viewer holds a role. */
export const organizationsAs = (viewer: Viewer, role: string): string[] =>
  viewer.grants.flatMap((grant) => (grant.role === role && grant.organizationId ? [grant.organizationId] : []))
