import { expect, test } from 'vitest'
import { isOpeningAmong, type Posted } from './openings-among.js'

const [home, there] = [
  { latitude: 63.18, longitude: 14.64 },
  { latitude: 65.6, longitude: 22.15 },
]
const posted: Posted = {
  themes: ['CLIMATE', 'HEALTH'],
  ownerSectors: ['PUBLIC'],
  municipality: '2380',
  language: 'sv',
  hoursPerMonth: 10,
  location: there,
  isRemotePossible: true,
}
const somewhere = { ...posted, location: null }

test.each([
  ['nothing is asked for', posted, {}, true],
  ['empty wishes', posted, { themes: [], sectors: [], languages: [], municipality: '' }, true],
  ['one of its themes', posted, { themes: ['HEALTH', 'SECURITY'] }, true],
  ['another theme', posted, { themes: ['SECURITY'] }, false],
  ['the sector of an owner', posted, { sectors: ['PUBLIC'] }, true],
  ['another sector', posted, { sectors: ['PRIVATE'] }, false],
  ['its municipality', posted, { municipality: '2380' }, true],
  ['another municipality', posted, { municipality: '2303' }, false],
  ['its language', posted, { languages: ['sv', 'en'] }, true],
  ['another language', posted, { languages: ['nb'] }, false],
  ['as many hours as it asks', posted, { hoursPerMonth: 10 }, true],
  ['fewer hours', posted, { hoursPerMonth: 9 }, false],
  ['what is near', posted, { kilometres: 100 }, false],
  ['what is near or can be done from afar', posted, { kilometres: 100, orRemote: true }, true],
  ['what is near, of what has no place', somewhere, { kilometres: 1 }, true],
  ['all of it, of which one does not hold', posted, { themes: ['CLIMATE'], hoursPerMonth: 5 }, false],
])('looks among openings by %s', (_, one, among, expected) => {
  expect(isOpeningAmong(one, home, among)).toBe(expected)
})

test('whose home is not known is near nothing that has a place', () => {
  expect(isOpeningAmong(posted, null, { kilometres: 20_000 })).toBe(false)
})
