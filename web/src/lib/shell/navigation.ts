export type NavigationViewer = {
  isSignedIn: boolean
  may: { proposeChallenge: boolean; assembleTeams: boolean; grantMandates: boolean; administer: boolean }
  /** The hub this viewer runs, by its slug. */
  hub: string | null
  waiting: { invitations: number; applicants: number; mandates: number }
}

export type Place = 'challenges' | 'hubs' | 'events' | 'my' | 'team' | 'employer' | 'hub' | 'administration'
export type Entry = { place: Place; address: string; waiting: number }

/** What this viewer has use for, in the order it is met. */
export function entriesFor({ isSignedIn, may, waiting, hub }: NavigationViewer): Entry[] {
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
  if (hub) entries.push({ place: 'hub', address: `/hubs/${hub}`, waiting: 0 })
  if (may.administer) entries.push({ place: 'administration', address: '/administration', waiting: 0 })
  return entries
}

/** The entry for where we are: the most exact one, so that "my hub" is not also "hubs". */
export function hereAmong(entries: readonly Entry[], pathname: string): Place | undefined {
  const fitting = entries.filter(({ address }) => isHere(address, pathname))
  return fitting.toSorted((a, b) => b.address.length - a.address.length)[0]?.place
}

export const isHere = (address: string, pathname: string): boolean =>
  pathname === address || pathname.startsWith(`${address}/`)
