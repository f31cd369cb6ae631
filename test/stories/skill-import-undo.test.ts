import { importRuns, undoImport } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../../seeds/load-catalogue.js'
import { importing } from '../kit/imports.js'
import { broaderCsv, crosswalkCsv, esco, needsCsv, occupationsCsv, skillsCsv } from '../kit/taxonomy-files.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const { bring, everything, skill } = importing(world)
const key = (sign: string) => `esco-${esco(sign).split('/').at(-1)}`
const undo = (run: number) => undoImport(world.system(), run)

const first = {
  'skills_en.csv': skillsCsv([
    { uri: esco('a'), label: 'tar roads', synonyms: ['road tarring'] },
    { uri: esco('b'), label: 'mend roads' },
    { uri: esco('c'), label: 'project management' },
  ]),
  'broaderRelationsSkillPillar.csv': broaderCsv([[esco('a'), esco('b')]]),
  'occupations_en.csv': occupationsCsv([[esco('f', 'occupation'), '9312', 'road worker']]),
  'occupationSkillRelations.csv': needsCsv([[esco('f', 'occupation'), 'essential', esco('a')]]),
}
const second = {
  'skills_en.csv': skillsCsv([
    { uri: esco('a'), label: 'asphalt roads', synonyms: ['asphalting'] },
    { uri: esco('b'), label: 'mend roads', status: 'obsolete' },
    { uri: esco('d'), label: 'sweep roads' },
  ]),
  'broaderRelationsSkillPillar.csv': broaderCsv([[esco('a'), esco('d')]]),
  'occupations_en.csv': occupationsCsv([[esco('f', 'occupation'), '9312', 'worker on roads']]),
  'occupationSkillRelations.csv': needsCsv([[esco('f', 'occupation'), 'optional', esco('d')]]),
  'crosswalk.csv': crosswalkCsv([['asphalting', esco('a'), 'exact_match']]),
}

test('makes everything as it was, run by run, whatever was added, changed, merged or taken away', async () => {
  await loadCatalogue(world.system().em)
  await world.make.skill({ key: 'asphalting' })
  const own = await everything()
  expect((await bring(first)).run).toBe(1)
  const afterFirst = await everything()
  const { run, counts } = await bring(second)
  expect(run).toBe(2)
  expect(counts).toMatchObject({ new: 1, changed: 2, merged: 1, occupationsChanged: 1, needsNew: 1, needsRemoved: 1 })
  expect(await skill(key('a'))).toMatchObject({ key: 'asphalting' })
  expect(await undo(2)).toEqual({ removed: 1, kept: [] })
  expect(await everything()).toEqual(afterFirst)
  await undo(1)
  expect(await everything()).toEqual(own)
})

test('tells the runs, undone ones too, and undoes none twice, none in the middle, and none that never was', async () => {
  await bring(first)
  await bring(second)
  expect((await importRuns(world.system())).map(({ number, undoneAt }) => [number, !!undoneAt])).toEqual([
    [4, false],
    [3, false],
    [2, true],
    [1, true],
  ])
  await expect(undo(3)).rejects.toThrow('Run 4 came after run 3 and builds on it: undo that one first.')
  await expect(undo(2)).rejects.toThrow('Run 2 was undone already.')
  await expect(undo(9)).rejects.toThrow('There is no run 9')
  await undo(4)
  await undo(3)
})

test('keeps a concept that somebody has claimed meanwhile, offers it no more, and says so', async () => {
  const { run } = await bring(first)
  const [claimed] = await world.owner<{ id: string }>(`select id from skill where key = '${key('a')}'`)
  const coworker = await world.make.coworker()
  await world.make.claim({ coworker, skill: claimed! })
  expect(await undo(run!)).toEqual({ removed: 2, kept: ['tar roads'] })
  expect(await skill(key('a'))).toMatchObject({
    label: { en: 'tar roads' },
    retiredAt: expect.any(String),
    broader: [],
  })
  expect(await skill(key('b'))).toBeNull()
  const { findSkills } = await world.stranger.get<{ findSkills: object[] }>(
    '{ findSkills(text: "tar roads", first: 5) { matched } }',
  )
  expect(findSkills).toEqual([])
  expect((await bring(first)).counts).toMatchObject({ new: 2, changed: 1, merged: 0 })
  expect(await skill(key('a'))).toMatchObject({ retiredAt: null, broader: [{ key: key('b') }] })
})

test('leaves what an import has learnt when the catalogue is loaded again', async () => {
  const before = await everything()
  await loadCatalogue(world.system().em)
  expect(await everything()).toEqual(before)
})
