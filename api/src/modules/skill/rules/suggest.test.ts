import { describe, expect, it } from 'vitest'
import type { Tongue } from '../../../base/stem.js'
import { suggestFrom } from './suggest.js'
import { indexWords, type SkillWord } from './word-index.js'

const word = (skillId: string, language: Tongue, label: string): SkillWord => ({
  skillId,
  language,
  label,
  isSynonym: false,
})
const index = indexWords([
  word('auditing', 'sv', 'energikartläggning'),
  word('auditing', 'nb', 'energikartlegging'),
  word('auditing', 'en', 'energy auditing'),
  word('energy', 'sv', 'energi'),
  word('energy', 'en', 'energy'),
  word('hunting', 'sv', 'jägare'),
  word('children', 'sv', 'barn'),
  word('barns', 'en', 'barn'),
  word('nursing', 'nb', 'sykepleier'),
  word('training', 'sv', 'utbildning'),
  word('pm', 'sv', 'projektledning'),
  word('pm', 'en', 'project management'),
  word('creativity', 'en', 'experiment'),
  word('newcomers', 'sv', 'inflyttare'),
])
const suggested = (text: string) => suggestFrom(index, text, 20)
const told = (text: string) =>
  suggested(text).map(({ skillId, why, quotes }) => [skillId, why, ...quotes.map((quote) => quote.text)])

describe('skills that a text speaks of', () => {
  it.each([
    ['Jag har gjort energikartläggning.', ['auditing', 'SAID', 'energikartläggning']],
    ['Jag har gjort energikartläggningar.', ['auditing', 'INFLECTED', 'energikartläggningar']],
    ['Energikartlegginger og annet', ['auditing', 'INFLECTED', 'Energikartlegginger']],
    ['Sykepleiere og andre', ['nursing', 'PART_OF_WORD', 'Sykepleiere']],
    ['an energy audit', ['auditing', 'INFLECTED', 'energy audit']],
    ['energi-\nkartläggning', ['energy', 'SAID', 'energi']],
    ['project\nmanagement', ['pm', 'SAID', 'project\nmanagement']],
    ['en vuxenutbildning', ['training', 'PART_OF_WORD', 'vuxenutbildning']],
    ['utbildningsplaner', ['training', 'PART_OF_WORD', 'utbildningsplaner']],
  ])('%j', (text, first) => {
    expect(told(text)[0]).toEqual(first)
  })

  it('says where in the text each quote stands', () => {
    const text = 'Energikartläggning här, energikartläggning där.'
    const quotes = suggested(text)[0]?.quotes ?? []
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['Energikartläggning', 'energikartläggning'])
    expect(quotes.map(({ text: said }) => said)).toEqual(['Energikartläggning', 'energikartläggning'])
  })

  it('takes the longer phrase for what is meant', () => {
    expect(told('energy auditing')).toEqual([['auditing', 'SAID', 'energy auditing']])
  })

  it.each([
    ['a full stop', 'I like energy. Auditing is dull.'],
    ['an empty line', 'energy\n\nauditing'],
  ])('reads no phrase across %s', (_, text) => {
    expect(told(text).map(([skill]) => skill)).toEqual(['energy'])
  })

  it('does not take a shorter word for what only shares its stem', () => {
    expect(told('Jag bor här')).toEqual([])
  })

  it.each(['ten years of experience', 'ungas inflytande'])(
    'does not take another word with the same stem: %j',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )

  it.each([
    ['three experiments', ['creativity', 'INFLECTED', 'experiments']],
    ['bland inflyttarna', ['newcomers', 'INFLECTED', 'inflyttarna']],
  ])('still takes the word with another ending: %j', (text, hit) => {
    expect(told(text)).toEqual([hit])
  })

  it('does not take a short word of one language for that of another', () => {
    expect(
      told('I paint the red walls of the old barn and I like the smell of the hay').map(([skill]) => skill),
    ).toEqual(['barns'])
    expect(
      told('barn')
        .map(([skill]) => skill)
        .sort(),
    ).toEqual(['barns', 'children'])
  })

  it('puts what is said outright before parts, and what is said often before what is said once', () => {
    const text = 'Vuxenutbildning. Projektledning, energikartläggning och energikartläggningar.'
    expect(told(text).map(([skill]) => skill)).toEqual(['auditing', 'pm', 'training'])
    expect(suggestFrom(index, text, 1)).toHaveLength(1)
  })

  it.each(['', '   \n', '12345 67890', '😀 !!!', 'qwxz'])('finds nothing in %j', (text) => {
    expect(suggested(text)).toEqual([])
  })
})
