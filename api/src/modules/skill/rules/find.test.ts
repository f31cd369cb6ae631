import { describe, expect, it } from 'vitest'
import { findIn } from './find.js'
import type { Tongue } from '../../../base/stem.js'
import { indexWords, type SkillWord } from './word-index.js'

const word = (skillId: string, language: Tongue, label: string, isSynonym = false): SkillWord => ({
  skillId,
  language,
  label,
  isSynonym,
})

const words = [
  word('energy', 'sv', 'energi'),
  word('energy', 'nb', 'energi'),
  word('energy', 'en', 'energy'),
  word('efficiency', 'sv', 'energieffektivisering'),
  word('efficiency', 'nb', 'energieffektivisering'),
  word('efficiency', 'en', 'energy efficiency'),
  word('efficiency', 'nb', 'enøk', true),
  word('advice', 'sv', 'råd om energi'),
  word('solar', 'sv', 'solenergi'),
  word('process', 'sv', 'processledning'),
  word('process', 'sv', 'processledare', true),
  word('process', 'nb', 'prosessledelse'),
  word('process', 'en', 'process facilitation'),
  word('code', 'en', 'C++'),
]
const index = indexWords(words)
const found = (typed: string, language: Tongue = 'sv', first = 10) =>
  findIn(index, typed, language, first).map(({ skillId }) => skillId)

describe('finding a skill by its words', () => {
  it('puts the very word first, then what begins so, then a word in it, then a part of a compound', () => {
    expect(found('energi')).toEqual(['energy', 'efficiency', 'advice', 'solar'])
  })

  it.each([
    ['effektivisering', 'the last part of a compound'],
    ['energi effektivisering', 'a compound written apart'],
    ['energieffektiviseringen', 'an ending'],
    ['effektiviseringar', 'an ending on a part of a compound'],
    ['energieffektivisring', 'a slip'],
    ['effektivisring', 'a slip in a part of a compound'],
    ['ENOK', 'capitals, and a keyboard without ø'],
    ['efficiency energy', 'words in another order'],
  ])('finds energy efficiency by %s: %s', (typed) => {
    expect(found(typed)[0]).toBe('efficiency')
  })

  it.each([
    ['processledarna', 'sv'],
    ['prosessledelsen', 'nb'],
    ['facilitating processes', 'en'],
  ] as const)('knows the endings of %s in %s', (typed, language) => {
    expect(found(typed, language)[0]).toBe('process')
  })

  it('answers with the word that fits, in the language of the one who asks', () => {
    expect(findIn(index, 'energieff', 'nb', 1)).toEqual([word('efficiency', 'nb', 'energieffektivisering')])
    expect(findIn(index, 'processledare', 'nb', 1)[0]?.label).toBe('processledare')
  })

  it('keeps signs that are part of a name', () => {
    expect(found('c++')).toEqual(['code'])
  })

  it.each(['', '  ', '%', '\n', '…', '12345', 'qwxzqw'])('finds nothing by %j', (typed) => {
    expect(found(typed)).toEqual([])
  })

  it('gives no more than asked for', () => {
    expect(found('energi', 'sv', 2)).toEqual(['energy', 'efficiency'])
  })
})
