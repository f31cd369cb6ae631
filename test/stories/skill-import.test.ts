import { Language, localized, occupationsWithSkills } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { importing } from '../kit/imports.js'
import {
  broaderCsv,
  crosswalkCsv,
  esco,
  hierarchyCsv,
  jobtechJson,
  needsCsv,
  occupationsCsv,
  relatedCsv,
  skillsCsv,
  zip,
} from '../kit/taxonomy-files.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const { bring, everything, skill } = importing(world)
const key = (sign: string) => `esco-${esco(sign).split('/').at(-1)}`

const english = skillsCsv([
  { uri: esco('a'), label: 'weld rails', synonyms: ['rail welding', 'weld rails'], reuse: 'occupation-specific' },
  { uri: esco('b'), label: 'welding', description: 'Joining metal,\nby "heat".', reuse: 'sector-specific' },
  { uri: esco('c'), label: 'inspect rails' },
])
const swedish = skillsCsv([{ uri: esco('a'), label: 'svetsa räls', synonyms: ['rälssvetsning'] }])
const whole = {
  'skills_en.csv': english,
  'skills_sv.csv': swedish,
  'skillsHierarchy_en.csv': hierarchyCsv([
    [esco('d'), 'constructing', '', '', 'To build.'],
    [esco('d'), 'constructing', esco('e'), 'joining materials', ''],
  ]),
  'broaderRelationsSkillPillar_en.csv': broaderCsv([
    [esco('a'), esco('b')],
    [esco('b'), esco('e')],
  ]),
  'skillSkillRelations_en.csv': relatedCsv([[esco('c'), esco('a')]]),
  'occupations_en.csv': occupationsCsv([[esco('f', 'occupation'), '7212', 'rail welder']]),
  'occupationSkillRelations_en.csv': needsCsv([
    [esco('f', 'occupation'), 'essential', esco('a')],
    [esco('f', 'occupation'), 'optional', esco('c')],
  ]),
  'greenSkillsCollection_en.csv': 'left,alone\r\n',
}

test('brings ESCO in two languages, its headings, ties and occupations', async () => {
  const { run, counts, faults } = await bring(whole)
  expect(faults).toEqual([])
  expect(run).toBe(1)
  expect(counts).toMatchObject({
    new: 5,
    changed: 0,
    same: 0,
    merged: 0,
    refused: 0,
    linksNew: 4,
    occupationsNew: 1,
    needsNew: 2,
  })
  expect(await skill(key('a'))).toMatchObject({
    escoUri: esco('a'),
    reuseLevel: 'OCCUPATION_SPECIFIC',
    label: { language: 'en', sv: 'svetsa räls', nb: null, en: 'weld rails' },
    synonyms: [
      { language: 'en', label: 'rail welding' },
      { language: 'sv', label: 'rälssvetsning' },
    ],
    broader: [{ key: key('b') }],
    related: [{ key: key('c') }],
    sources: [{ key: 'esco' }],
    isGroup: false,
  })
  expect(await skill(key('d'))).toMatchObject({ isGroup: true, description: { en: 'To build.' } })
})

test('shows the English name, as English, where there is no other', async () => {
  expect(await skill(key('b'))).toMatchObject({
    label: { language: 'en', sv: null, nb: null, en: 'welding' },
    description: { language: 'en', en: 'Joining metal,\nby "heat".' },
  })
})

test('finds what was brought by any of its words, but no headings', async () => {
  const find = async (text: string) =>
    (
      await world.stranger.get<{ findSkills: { skill: { key: string } }[] }>(
        'query ($text: String!) { findSkills(text: $text, first: 9) { skill { key } } }',
        { text },
      )
    ).findSkills.map((hit) => hit.skill.key)
  expect(await find('rälssvetsning')).toEqual([key('a')])
  expect(await find('joining materials')).toEqual([])
})

test('says whose words they are, in three languages', async () => {
  const { skillSources } = await world.stranger.get<{ skillSources: object[] }>(
    '{ skillSources { key name licence url notice { sv nb en } } }',
  )
  expect(skillSources).toEqual([
    expect.objectContaining({
      key: 'esco',
      name: 'ESCO',
      notice: {
        sv: 'Den här tjänsten använder Europeiska kommissionens klassificering ESCO.',
        nb: 'Denne tjenesten bruker EU-kommisjonens klassifisering ESCO.',
        en: 'This service uses the ESCO classification of the European Commission.',
      },
    }),
  ])
})

test('tells what occupations take', async () => {
  const [occupation] = await occupationsWithSkills(world.system())
  expect(occupation).toMatchObject({
    iscoGroup: '7212',
    essential: [expect.any(String)],
    optional: [expect.any(String)],
  })
})

test('changes nothing the second time, from archives and folders too', async () => {
  const before = await everything()
  const { 'skills_en.csv': skills, 'skills_sv.csv': _, ...rest } = whole
  const { run, counts } = await bring({
    'classification.zip': zip({ 'csv/skills_en.csv': skills }),
    'sub/x.txt': '',
    ...rest,
  })
  expect(run).toBeNull()
  expect(counts).toMatchObject({ new: 0, changed: 0, same: 5, merged: 0, refused: 0 })
  expect(await everything()).toEqual(before)
})

test('keeps nothing of a dry run and says what it would have come to', async () => {
  const before = await everything()
  const files = { 'skills_no.csv': skillsCsv([{ uri: esco('a'), label: 'sveise skinner' }]) }
  const { run, counts } = await bring(files, true)
  expect(run).toBeNull()
  expect(counts).toMatchObject({ new: 0, changed: 1, same: 0 })
  expect(await everything()).toEqual(before)
  expect(await bring(files)).toMatchObject({ run: 2, counts })
  expect(await skill(key('a'))).toMatchObject({ label: { nb: 'sveise skinner' } })
})

test('follows a new version: names, synonyms and ties that are gone go', async () => {
  const next = skillsCsv([
    { uri: esco('a'), label: 'weld rail tracks', synonyms: ['track welding'] },
    { uri: esco('b'), label: 'welding' },
    { uri: esco('c'), label: 'inspect rails' },
  ])
  const { counts } = await bring({
    'skills_en.csv': next,
    'broaderRelationsSkillPillar.csv': broaderCsv([[esco('a'), esco('c')]]),
  })
  expect(counts).toMatchObject({ changed: 2, same: 1, linksNew: 1, linksRemoved: 1 })
  const { label, synonyms, broader } = (await skill(key('a')))!
  expect(label).toMatchObject({ en: 'weld rail tracks', sv: 'svetsa räls' })
  expect(synonyms).toEqual([
    { language: 'en', label: 'track welding' },
    { language: 'sv', label: 'rälssvetsning' },
  ])
  expect(broader).toEqual([{ key: key('c') }])
})

test('keeps names in languages that the site does not speak, of concepts it can show', async () => {
  const { counts, faults } = await bring({
    'skills_fi.csv': skillsCsv([
      { uri: esco('b'), label: 'hitsaus', synonyms: ['hitsaaminen'] },
      { uri: esco('9'), label: 'tuntematon' },
    ]),
  })
  expect(counts).toMatchObject({ changed: 1, refused: 1 })
  expect(faults).toEqual([{ file: 0, line: 3, what: expect.stringContaining('import the English file too') }])
  expect((await skill(key('b')))!.inOtherLanguages).toEqual([
    { language: 'fi', label: 'hitsaus', isPreferred: true },
    { language: 'fi', label: 'hitsaaminen', isPreferred: false },
  ])
})

test('merges with our own concepts by address and by the very name, and leaves them their words', async () => {
  const own = await world.make.skill({
    key: 'digging',
    label: { language: Language.sv, sv: 'grävning', nb: 'graving', en: 'digging' },
    escoUri: esco('1'),
  })
  await world.make.skill({ key: 'paving', label: localized('stensättning', Language.sv) })
  await world.make.skill({ key: 'twin', label: localized('tvilling', Language.sv) })
  await world.make.skill({ key: 'other-twin', label: localized('tvilling', Language.sv) })
  const { counts } = await bring({
    'skills_sv.csv': skillsCsv([
      { uri: esco('1'), label: 'gräva', synonyms: ['gräva diken'] },
      { uri: esco('2'), label: 'Stensättning' },
      { uri: esco('3'), label: 'tvilling' },
    ]),
    'broaderRelationsSkillPillar.csv': broaderCsv([[esco('1'), esco('2')]]),
  })
  expect(counts).toMatchObject({ merged: 2, new: 1, linksNew: 1 })
  expect(await skill('digging')).toMatchObject({
    label: { language: 'sv', sv: 'grävning', nb: 'graving', en: 'digging' },
    synonyms: [
      { language: 'sv', label: 'gräva' },
      { language: 'sv', label: 'gräva diken' },
    ],
    broader: [{ key: 'paving' }],
    sources: [{ key: 'esco' }],
  })
  expect(await skill('paving')).toMatchObject({ escoUri: esco('2'), label: { sv: 'stensättning' } })
  expect(await skill(key('3'))).toMatchObject({ label: { sv: 'tvilling' } })
  expect(own.key).toBe('digging')
})

test('brings the JobTech Taxonomy, ties it to ESCO where that says the same, and leaves occupations alone', async () => {
  const { counts, faults } = await bring({
    'taxonomy.json': jobtechJson([
      {
        id: 'aaaa_bbb_ccc',
        type: 'skill',
        preferred_label: 'Rälssvetsning, certifierad',
        alternative_labels: ['rälssvets'],
        exact_match: [{ id: 'esco_aaa_aaa', type: 'esco-skill' }],
      },
      { id: 'esco_aaa_aaa', type: 'esco-skill', preferred_label: 'svetsa räls', esco_uri: esco('a') },
      { id: 'head_bbb_ccc', type: 'skill-headline', preferred_label: 'Metallarbete' },
      {
        id: 'dddd_bbb_ccc',
        type: 'skill',
        preferred_label: 'Bågsvetsning',
        broader: [{ id: 'head_bbb_ccc' }],
        close_match: [{ uri: esco('b') }],
        related: [{ id: 'ssyk_aaa_aaa', type: 'ssyk-level-4' }],
      },
      { id: 'oooo_bbb_ccc', type: 'occupation-name', preferred_label: 'Svetsare' },
      { id: 'x', type: 'skill', preferred_label: 'Utan id' },
    ]),
  })
  expect(counts).toMatchObject({ new: 2, merged: 1, linksNew: 2, refused: 1 })
  expect(faults).toEqual([{ file: 0, line: 6, what: expect.stringContaining('no id of the JobTech Taxonomy') }])
  expect(await skill(key('a'))).toMatchObject({
    jobtechId: 'aaaa_bbb_ccc',
    sources: [{ key: 'esco' }, { key: 'jobtech' }],
  })
  expect(await skill('jobtech-dddd_bbb_ccc')).toMatchObject({
    label: { language: 'sv', sv: 'Bågsvetsning' },
    broader: [{ key: 'jobtech-head_bbb_ccc' }],
    related: [{ key: key('b') }],
  })
})

test('leads from a concept that was given up there to the one that took its place', async () => {
  const { counts } = await bring({
    'taxonomy.json': jobtechJson([
      {
        id: 'dddd_bbb_ccc',
        type: 'skill',
        preferred_label: 'Bågsvetsning',
        deprecated: true,
        replaced_by: [{ id: 'aaaa_bbb_ccc' }],
      },
      { id: 'gone_bbb_ccc', type: 'skill', preferred_label: 'Aldrig här', deprecated: true },
    ]),
  })
  expect(counts).toMatchObject({ new: 0, changed: 1, refused: 0 })
  expect(await skill('jobtech-dddd_bbb_ccc')).toMatchObject({ key: key('a'), retiredAt: null })
})

test('makes one of two by word of a crosswalk, and ties what is close, broader or narrower', async () => {
  const mine = await world.make.skill({ key: 'rail-inspection', label: localized('rälsinspektion', Language.sv) })
  const { counts, faults } = await bring({
    'crosswalk.csv': crosswalkCsv([
      ['rail-inspection', esco('c'), 'exact_match', '0.98'],
      ['rail-inspection', esco('b'), 'close_match'],
      ['digging', esco('3'), 'broad_match', '0.7'],
      ['nobody', esco('b'), 'exact_match'],
      ['digging', 'twin', 'exact_match'],
      ['digging', esco('b'), 'a bit'],
      ['digging', esco('b'), 'close_match', 'much'],
    ]),
  })
  expect(counts).toMatchObject({ merged: 1, refused: 4 })
  expect(faults.map(({ line, what }) => `${line} ${what}`).sort()).toEqual([
    expect.stringContaining('5 nobody is not known'),
    expect.stringContaining('6 digging and twin are two concepts of our own catalogue'),
    expect.stringContaining('7 relation is "a bit": it should be exact_match'),
    expect.stringContaining('8 confidence is "much": it should be a figure from 0 to 1'),
  ])
  expect(await skill(key('c'))).toMatchObject({ key: mine.key, escoUri: esco('c') })
  expect((await skill(mine.key))!.synonyms).toContainEqual({ language: 'en', label: 'inspect rails' })
  expect((await skill('digging'))!.broader).toContainEqual({ key: key('3') })
  expect((await skill(key('a')))!.related).toContainEqual({ key: mine.key })
})
