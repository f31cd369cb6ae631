import { describe, expect, it } from 'vitest'
import { thingsOnMap, type ChallengeThere } from './things-on-map.ts'

const title = { language: 'sv' as const, sv: 'Koldioxidbantning', nb: 'Karbonslanking', en: null }
const berg = { name: 'Berg', isRural: true, latitude: 62.77, longitude: 14.43 }
const hub = {
  slug: 'kollektivet',
  name: 'Kollektivet',
  place: 'Klövsjö',
  latitude: 62.5,
  longitude: 14.2,
  municipality: { isRural: true },
}
const challenge = (where: Partial<ChallengeThere>): ChallengeThere => ({
  slug: 'k',
  title,
  municipality: null,
  hub: null,
  ...where,
})

describe('things on the map', () => {
  it('puts a challenge at its hub before its municipality', () => {
    const [, there] = thingsOnMap([challenge({ municipality: berg, hub })], [hub], 'sv')
    expect(there).toMatchObject({ place: 'Klövsjö', latitude: 62.5, href: '/challenges/k', name: 'Koldioxidbantning' })
  })

  it('leaves out what belongs to a whole region', () => {
    expect(thingsOnMap([challenge({})], [], 'sv')).toEqual([])
  })

  it('names and links in the language of the reader', () => {
    expect(thingsOnMap([challenge({ municipality: berg })], [], 'nb')[0]).toMatchObject({
      name: 'Karbonslanking',
      href: '/nb/challenges/k',
    })
  })
})
