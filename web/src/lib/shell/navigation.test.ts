import { describe, expect, it } from 'vitest'
import { entriesFor, hereAmong, isHere } from './navigation.ts'

const nobody = {
  isSignedIn: false,
  may: { proposeChallenge: false, assembleTeams: false, grantMandates: false, administer: false },
  waiting: { invitations: 0, applicants: 0, mandates: 0 },
  hub: null as string | null,
}

const places = (viewer: typeof nobody) => entriesFor(viewer).map(({ place }) => place)

describe('navigation', () => {
  it('shows a visitor what is public', () => {
    expect(places(nobody)).toEqual(['challenges', 'hubs', 'events'])
  })

  it('shows a coworker the own page, and how many invitations wait', () => {
    const entries = entriesFor({ ...nobody, isSignedIn: true, waiting: { ...nobody.waiting, invitations: 2 } })
    expect(entries.at(-1)).toEqual({ place: 'my', address: '/my', waiting: 2 })
  })

  it('shows an employer the mandates and an agency its teams', () => {
    expect(places({ ...nobody, isSignedIn: true, may: { ...nobody.may, grantMandates: true } })).toContain('employer')
    expect(places({ ...nobody, isSignedIn: true, may: { ...nobody.may, proposeChallenge: true } })).toContain('team')
  })

  it('shows the one who runs a hub the way to it, and marks only that', () => {
    const entries = entriesFor({ ...nobody, isSignedIn: true, hub: 'krux' })
    expect(entries.at(-1)).toEqual({ place: 'hub', address: '/hubs/krux', waiting: 0 })
    expect(hereAmong(entries, '/hubs/krux')).toBe('hub')
    expect(hereAmong(entries, '/hubs/samverket')).toBe('hubs')
    expect(hereAmong(entries, '/about')).toBeUndefined()
  })

  it('shows who looks after the region where that is done', () => {
    expect(places({ ...nobody, isSignedIn: true, may: { ...nobody.may, administer: true } })).toContain(
      'administration',
    )
  })

  it('knows where we are, also further in', () => {
    expect(isHere('/hubs', '/hubs/krux')).toBe(true)
    expect(isHere('/hubs', '/hubsx')).toBe(false)
  })
})
