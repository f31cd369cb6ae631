import { describe, expect, it } from 'vitest'
import { chosenSkill } from './choosing.ts'

const found = [
  { value: '1', label: 'Energikartläggning', hint: 'energirevision' },
  { value: '2', label: 'Energiplanering' },
]

describe('which skill is meant', () => {
  it('is the one picked from the list', () => {
    expect(chosenSkill({ id: '2', text: '', isSearch: false }, [])).toEqual({ id: '2' })
  })

  it('is the one whose name, or other name, was typed in full', () => {
    expect(chosenSkill({ id: '', text: ' energiplanering', isSearch: false }, found)).toEqual({ id: '2' })
    expect(chosenSkill({ id: '', text: 'Energirevision', isSearch: false }, found)).toEqual({ id: '1' })
  })

  it('is to be chosen when the words fit several, or when one asked to search', () => {
    expect(chosenSkill({ id: '', text: 'energi', isSearch: false }, found)).toEqual({ found })
    expect(chosenSkill({ id: '1', text: 'Energiplanering', isSearch: true }, found)).toEqual({ found })
  })
})
