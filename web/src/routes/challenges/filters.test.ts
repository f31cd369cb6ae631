import { describe, expect, it } from 'vitest'
import {
  choices,
  chosen,
  chosenInForm,
  filtersFrom,
  keptBySearch,
  keptBySelection,
  searchWith,
  wishFrom,
  without,
} from './filters.ts'

const from = (search: string) => filtersFrom(new URLSearchParams(search))

describe('the filters of the list', () => {
  it('reads them from the address and asks the API for the same', () => {
    expect(wishFrom(from('q= energi &theme=CLIMATE&place=2313&stage=TEAMING&skills=1&recruiting=1'))).toEqual({
      text: 'energi',
      themes: ['CLIMATE'],
      municipality: '2313',
      stages: ['TEAMING'],
      needsMySkills: true,
      isRecruiting: true,
    })
  })

  it('reads those of roles, and loosens the way together with working from afar', () => {
    const filters = from('km=50&afar=1&hours=10&sector=PUBLIC&language=nb&fits=1')
    expect(wishFrom(filters)).toEqual({
      kilometres: 50,
      orRemote: true,
      hoursPerMonth: 10,
      sectors: ['PUBLIC'],
      languages: ['nb'],
      fitsMe: true,
    })
    expect(searchWith(without(filters, 'km'), {})).toBe('/challenges?hours=10&sector=PUBLIC&language=nb&fits=1')
    expect(searchWith(filters, {})).toBe('/challenges?km=50&hours=10&sector=PUBLIC&language=nb&fits=1&afar=1')
    expect(chosenInForm(filters)).toEqual(['km', 'hours', 'sector', 'language'])
    expect(keptBySelection(from('q=a&km=50&afar=1&hours=10&fits=1'))).toEqual([
      ['q', 'a'],
      ['fits', '1'],
    ])
  })

  it.each([
    'km=51',
    'hours=7&sector=toString&language=fi',
    'afar=1',
    'theme=WEATHER',
    'stage=toString',
    'place=Åre',
    'skills=yes',
    '',
  ])('asks for nothing when it says %j', (search) => {
    expect(wishFrom(from(search))).toEqual({})
  })

  it('keeps list or map and every other filter when one changes, and begins at the first page', () => {
    expect(searchWith(from('theme=CLIMATE&view=map&after=x'), { stage: 'TEAMING' })).toBe(
      '/challenges?theme=CLIMATE&stage=TEAMING&view=map',
    )
  })

  it('goes to the bare list when nothing is left', () => {
    expect(searchWith(from('theme=CLIMATE'), { theme: undefined })).toBe('/challenges')
  })

  it('lets a search carry the rest along', () => {
    expect(keptBySearch(from('q=a&theme=CLIMATE&view=map'))).toEqual([
      ['theme', 'CLIMATE'],
      ['view', 'map'],
    ])
  })

  it('takes filters away one at a time', () => {
    const filters = from('q=a&recruiting=1&place=2313')
    expect(chosen(filters)).toEqual(['q', 'place', 'recruiting'])
    expect(chosen(without(filters, 'recruiting'))).toEqual(['q', 'place'])
    expect(chosen(without(filters, 'q'))).toEqual(['place', 'recruiting'])
  })

  it('offers what lists something, and what is chosen', () => {
    expect(choices(['A', 'B', 'C'], [{ value: 'B', count: 2 }], 'C')).toEqual([
      { value: 'B', count: 2, isOn: false },
      { value: 'C', count: 0, isOn: true },
    ])
  })
})
