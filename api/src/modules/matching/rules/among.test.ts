import { describe, expect, it } from 'vitest'
import { isAmong, type Among } from './among.js'

const ostersund = { latitude: 63.18, longitude: 14.64 }
const stromsund = { latitude: 63.85, longitude: 15.56 }
const someone = { hoursPerMonth: 10, location: stromsund, isRemote: true, sector: 'PUBLIC', languages: ['sv', 'en'] }
const near = { of: ostersund, kilometres: 50, orRemote: false }

describe('who is among those asked for', () => {
  it.each<[string, Partial<typeof someone> | Record<string, null>, Among, boolean]>([
    ['everybody when nothing is asked for', {}, {}, true],
    ['who has just so many hours', {}, { hoursPerMonth: 10 }, true],
    ['not who has fewer', {}, { hoursPerMonth: 11 }, false],
    ['not who has told of none', { hoursPerMonth: null }, { hoursPerMonth: 1 }, false],
    ['who has told of none, of nought', { hoursPerMonth: 0 }, { hoursPerMonth: 0 }, true],
    ['not who lives farther away', {}, { way: near }, false],
    ['who lives as near', {}, { way: { ...near, kilometres: 100 } }, true],
    ['who works from afar, where that will do', {}, { way: { ...near, orRemote: true } }, true],
    ['not who does not, there', { isRemote: null }, { way: { ...near, orRemote: true } }, false],
    ['not who has told of no place', { location: null }, { way: { ...near, kilometres: 9999 } }, false],
    ['who is of one of the sectors', {}, { sectors: new Set(['PRIVATE', 'PUBLIC']) }, true],
    ['not who is of another', {}, { sectors: new Set(['PRIVATE']) }, false],
    ['who works in one of the languages', {}, { languages: ['nb', 'en'] }, true],
    ['not who works in others', {}, { languages: ['nb'] }, false],
    ['not who has told of no language', { languages: [] }, { languages: ['sv'] }, false],
    ['not who is of none', { sector: null }, { sectors: new Set(['PRIVATE']) }, false],
  ])('%s', (_, told, among, expected) => {
    expect(isAmong({ ...someone, ...told }, among)).toBe(expected)
  })
})
