import { describe, expect, it } from 'vitest'
import { needsOf } from './needs.ts'

const need = (id: string, importance: 'REQUIRED' | 'DESIRED' | 'LEARNABLE') => ({
  importance,
  skill: { id, label: { text: id, language: 'SV' as const } as never },
})

describe('what the open roles ask for together', () => {
  it('says each skill once, as heavily as it is asked for anywhere, the heaviest first', () => {
    const openings = [
      { isOpen: true, skills: [need('hus', 'DESIRED'), need('värme', 'LEARNABLE')] },
      { isOpen: true, skills: [need('hus', 'REQUIRED')] },
      { isOpen: false, skills: [need('juridik', 'REQUIRED')] },
    ]
    expect(needsOf(openings).map(({ skill, importance }) => [skill.id, importance])).toEqual([
      ['hus', 'REQUIRED'],
      ['värme', 'LEARNABLE'],
    ])
  })
})
