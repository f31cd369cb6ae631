import { describe, expect, it } from 'vitest'
import { without } from '#lib/among.ts'
import { amongFrom, chosen, searchWith, wishFrom } from './among.ts'

const from = (search: string) => amongFrom(new URLSearchParams(search))

describe('the roles the address asks for', () => {
  it('are all when it says nothing, or what cannot be chosen', () => {
    for (const search of ['', 'hours=7&km=-1&sector=toString&theme=X&place=åre&language=fi&afar=2']) {
      expect(chosen(from(search))).toEqual([])
      expect(searchWith(from(search), '')).toBe('')
    }
  })

  it('are those that were chosen', () => {
    const search = '?theme=CLIMATE&place=2380&km=50&hours=10&sector=PUBLIC&language=nb&afar=1'
    expect(wishFrom(from(search))).toEqual({
      themes: ['CLIMATE'],
      municipality: '2380',
      kilometres: 50,
      orRemote: true,
      hoursPerMonth: 10,
      sectors: ['PUBLIC'],
      languages: ['nb'],
    })
    expect(searchWith(from(search), '')).toBe(search)
  })

  it('lose one wish at a time, and with the way what goes with it', () => {
    const among = from('theme=CLIMATE&km=50&afar=1')
    expect(searchWith(without(among, 'theme'), '')).toBe('?km=50&afar=1')
    expect(searchWith(without(among, 'km'), '')).toBe('?theme=CLIMATE')
  })

  it('stay beside the noes and in what a form is sent to', () => {
    expect(searchWith(from('hours=5'), 'a,b')).toBe('?hours=5&not=a%2Cb')
    expect(searchWith(from('hours=5'), '', '/apply')).toBe('?hours=5&/apply')
    expect(searchWith(from(''), '', '/apply')).toBe('?/apply')
  })
})
