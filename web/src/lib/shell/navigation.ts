export type NavigationViewer = {
  isSignedIn: boolean
  may: { proposeChallenge: boolean; assembleTeams: boolean; grantMandates: boolean }
  waiting: { invitations: number; applicants: number; mandates: number }
}

export type Place = 'challenges' | 'hubs' | 'events' | 'my' | 'team' | 'employer'
export type Entry = { place: Place; address: string; waiting: number }

/** What this viewer has use for, in the order it is met. */
export function entriesFor({ isSignedIn, may, waiting }: NavigationViewer): Entry[] {
  const entries: Entry[] = [
    { place: 'challenges', address: '/challenges', waiting: 0 },
    { place: 'hubs', address: '/hubs', waiting: 0 },
    { place: 'events', address: '/events', waiting: 0 },
  ]
  if (isSignedIn) entries.push({ place: 'my', address: '/my', waiting: waiting.invitations })
  if (may.assembleTeams || may.proposeChallenge) {
    entries.push({ place: 'team', address: '/team', waiting: waiting.applicants })
  }
  if (may.grantMandates) entries.push({ place: 'employer', address: '/employer', waiting: waiting.mandates })
  return entries
}

export const isHere = (address: string, pathname: string): boolean =>
  pathname === address || pathname.startsWith(`${address}/`)
