import { describe, expect, it } from 'vitest'
import { byName, placesToTell, spotsOf } from './spots.ts'

const place = (name: string, openings: number, people: number | null) => ({
  municipality: { code: name, name, latitude: 63, longitude: 14 },
  openings,
  people,
})
const places = [place('Östersund', 100, 10), place('Åre', 1, null), place('Berg', 0, null), place('Krokom', 0, 5)]
const names = (found: typeof places) => found.map(({ municipality }) => municipality.name)

describe('municipalities', () => {
  it('stand on the map where somebody is sought, larger with more roles but never over their neighbours', () => {
    expect(spotsOf(places).map(({ name, reach }) => [name, reach])).toEqual([
      ['Östersund', 34],
      ['Åre', 17],
    ])
  })

  it('stand in the table where there is something to tell', () => {
    expect(names(placesToTell(places, 'sv'))).toEqual(['Krokom', 'Åre', 'Östersund'])
  })

  it('are listed as the language has its letters', () => {
    expect(names(byName(places, 'sv'))).toEqual(['Berg', 'Krokom', 'Åre', 'Östersund'])
    expect(names(byName(places, 'en'))).toEqual(['Åre', 'Berg', 'Krokom', 'Östersund'])
  })
})
