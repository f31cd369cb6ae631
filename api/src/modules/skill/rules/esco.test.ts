import { expect, test } from 'vitest'
import { matchOf } from './crosswalk.js'
import { escoShape } from './esco.js'
import { readJobtech } from './jobtech.js'

test.each([
  ['skills_sv.csv', 'skills (sv)'],
  ['skills_no.csv', 'skills (nb)'],
  ['skillGroups_en.csv', 'skill groups (en)'],
  ['skillsHierarchy_en-us.csv', 'headings (en-us)'],
  ['occupations_fi.csv', 'occupations (fi)'],
  ['broaderRelationsSkillPillar.csv', 'what is broader than what'],
  ['broaderRelationsSkillPillar_en.csv', 'what is broader than what'],
  ['skillSkillRelations_en.csv', 'what goes with what'],
  ['occupationSkillRelations.csv', 'what occupations take'],
])('knows %s as %s', (file, what) => {
  expect(escoShape(file)?.what).toBe(what)
})

test.each([
  'broaderRelationsOccPillar.csv',
  'greenSkillsCollection_en.csv',
  'ISCOGroups_en.csv',
  'skills_en.txt',
  'x.csv',
])('leaves %s alone', (file) => {
  expect(escoShape(file)).toBeNull()
})

test.each([
  ['exact_match', 1, { kind: 'same', one: 'a', other: 'b' }],
  ['skos:exactMatch', 0.95, { kind: 'same', one: 'a', other: 'b' }],
  ['exactMatch', 0.5, { kind: 'link', from: 'a', link: 'RELATED', to: 'b', isWhole: false }],
  ['close_match', 1, { kind: 'link', from: 'a', link: 'RELATED', to: 'b', isWhole: false }],
  ['broad_match', 1, { kind: 'link', from: 'a', link: 'BROADER', to: 'b', isWhole: false }],
  ['narrow_match', 1, { kind: 'link', from: 'b', link: 'BROADER', to: 'a', isWhole: false }],
  ['same', 1, null],
])('takes %s at %d for what it is', (relation, confidence, expected) => {
  expect(matchOf(relation, 'a', 'b', confidence)).toEqual(expected)
})

test('reads a heading by its deepest level', () => {
  const address = (last: string) => `http://data.europa.eu/esco/skill/${last}`
  const row = {
    'Level 0 URI': address('S'),
    'Level 0 preferred term': 'skills',
    'Level 1 URI': address('S1'),
    'Level 1 preferred term': 'communication',
  }
  expect(escoShape('skillsHierarchy_en.csv')!.read(row)).toMatchObject([
    { kind: 'concept', concept: address('S1'), label: 'communication', isGroup: true },
    { kind: 'link', from: address('S1'), link: 'BROADER', to: address('S') },
  ])
})

test('leaves alone what of the JobTech Taxonomy is no skill', () => {
  expect(readJobtech({ id: 'aaaa_bbb', type: 'municipality', preferred_label: 'Åre' })).toEqual([{ kind: 'left' }])
  expect(readJobtech({ type: 'skill' })).toMatchObject([{ kind: 'fault' }])
})
