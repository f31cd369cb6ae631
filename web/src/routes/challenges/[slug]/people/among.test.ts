import { describe, expect, it } from 'vitest'
import { without } from '#lib/among.ts'
import { amongFrom, chosen, searchWith, wishFrom } from './among.ts'

const from = (search: string) => amongFrom(new URLSearchParams(search))

describe('whom the address asks for', () => {
  it('is everybody when it says nothing, or what cannot be chosen', () => {
    for (const search of ['', 'hours=7&km=-1&sector=toString&afar=2']) {
      expect(chosen(from(search))).toEqual([])
      expect(wishFrom(from(search))).toEqual({
        hoursPerMonth: null,
        kilometres: null,
        orRemote: false,
        sectors: null,
        languages: null,
      })
    }
  })

  it('is what was chosen', () => {
    const among = from('hours=10&km=50&afar=1&sector=PRIVATE&language=nb')
    expect(wishFrom(among)).toEqual({
      hoursPerMonth: 10,
      kilometres: 50,
      orRemote: true,
      sectors: ['PRIVATE'],
      languages: ['nb'],
    })
    expect(searchWith('o', among, 'c')).toBe(
      '?for=o&hours=10&km=50&sector=PRIVATE&language=nb&afar=1&after=c#suggestions',
    )
  })

  it('loses one wish at a time, and with the way what goes with it', () => {
    const among = from('hours=10&km=50&afar=1')
    expect(searchWith('o', without(among, 'hours'))).toBe('?for=o&km=50&afar=1#suggestions')
    expect(searchWith('o', without(among, 'km'))).toBe('?for=o&hours=10#suggestions')
  })
})
