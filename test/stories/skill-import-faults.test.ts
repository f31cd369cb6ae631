import { bringFiles } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { importing } from '../kit/imports.js'
import { broaderCsv, esco, folderWith, jobtechJson, needsCsv, skillsCsv, zip } from '../kit/taxonomy-files.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const { bring, everything, faultsOf, skill } = importing(world)

const sound = skillsCsv(
  ['1', '2', '3'].map((sign) => ({ uri: esco(sign), label: `skill ${sign}`, description: 'Long, and quoted.' })),
)
const archive = zip({ 'skills_en.csv': sound.repeat(1) })
const json = jobtechJson([{ id: 'aaaa_bbb_ccc', type: 'skill', preferred_label: 'En' }])

test.each([
  [
    'within quotation marks',
    { 'skills_en.csv': sound.slice(0, -20) },
    /skills_en\.csv breaks off on line 4.*download it again/,
  ],
  ['between them', { 'skills_en.csv': sound.slice(0, -2) }, /breaks off on line 4/],
  [
    'in a relation',
    { 'skills_en.csv': sound, 'broaderRelationsSkillPillar.csv': broaderCsv([[esco('1'), esco('2')]]).slice(0, -9) },
    /broaderRelationsSkillPillar\.csv breaks off on line 2/,
  ],
  [
    'in an archive',
    { 'skills.zip': archive.slice(0, archive.length - 30) },
    /skills\.zip is not a whole zip archive.*download it again/,
  ],
  ['in a list', { 'taxonomy.json': json.slice(0, -3) }, /taxonomy\.json breaks off, or is no JSON, after 1 concepts/],
])('imports nothing of a file that is cut %s, and says where', async (_, files, words) => {
  const before = await everything()
  await expect(bring(files)).rejects.toThrow(words)
  expect(await everything()).toEqual(before)
})

test('sees that what an archive holds is not what was packed', async () => {
  const harmed = archive.slice()
  harmed[30 + 'skills_en.csv'.length + 40]! ^= 0xff
  await expect(bring({ 'skills.zip': harmed })).rejects.toThrow(
    /skills_en\.csv in skills\.zip|skills\.zip is not a whole zip archive/,
  )
})

test('says which columns are lacking, and what there is instead', async () => {
  await expect(bring({ 'skills_en.csv': 'uri,label\r\na,b\r\n' })).rejects.toThrow(
    /skills_en\.csv should hold skills \(en\), but lacks the columns conceptUri, preferredLabel, altLabels; it has uri, label/,
  )
  await expect(bring({ 'skills_en.csv': '' })).rejects.toThrow(/skills_en\.csv is empty/)
  await expect(bring({ 'taxonomy.json': '{"concepts": []}' })).rejects.toThrow(/no concepts under data\.concepts/)
})

test('says what it can read when it is given something else', async () => {
  const at = folderWith({ 'letter.txt': 'hello' })
  const give = (path: string) => bringFiles(world.system(), { paths: [path] })
  await expect(give(`${at}/letter.txt`)).rejects.toThrow(
    /letter\.txt is none of the files that can be imported: skills_<language>\.csv/,
  )
  await expect(give(at)).rejects.toThrow(/There is nothing to import/)
  await expect(give(`${at}/none.csv`)).rejects.toThrow(/There is no .*none\.csv/)
})

test('refuses single rows with file, line and what to do, and takes the others', async () => {
  const faults = await faultsOf({
    'skills_en.csv': skillsCsv([
      { uri: esco('1'), label: 'skill 1', description: 'On\ntwo lines.' },
      { uri: '', label: 'nameless' },
      { uri: esco('2'), label: '' },
      { uri: 'somewhere', label: 'lost' },
      { uri: esco('1'), label: 'another name' },
    ]),
    'broaderRelationsSkillPillar.csv': broaderCsv([[esco('1'), esco('8')]]),
    'occupationSkillRelations.csv': needsCsv([[esco('9', 'occupation'), 'seldom', esco('1')]]),
  })
  expect(faults.sort()).toEqual([
    `broaderRelationsSkillPillar.csv:2 ${esco('8')} is not known: import the file that describes it too, or leave the row out`,
    'occupationSkillRelations.csv:2 relationType is "seldom": it should be essential or optional',
    'skills_en.csv:4 conceptUri is empty: fill it in from the official file, or leave the row out',
    'skills_en.csv:5 preferredLabel is empty: a concept needs a name; fill it in or leave the row out',
    'skills_en.csv:6 conceptUri is "somewhere", which is no address of ESCO: take the row anew from the official file',
    `skills_en.csv:7 ${esco('1')} has another name on line 2 already: keep the right one of the two`,
  ])
  expect(await skill(`esco-${esco('1').split('/').at(-1)}`)).toMatchObject({ label: { en: 'skill 1' } })
})

test('refuses what would make a concept broader than itself, and shows the circle', async () => {
  const faults = await faultsOf({
    'skills_en.csv': sound,
    'broaderRelationsSkillPillar.csv': broaderCsv([
      [esco('1'), esco('2')],
      [esco('2'), esco('3')],
      [esco('3'), esco('1')],
    ]),
  })
  expect(faults).toEqual([
    'broaderRelationsSkillPillar.csv:4 it would close a circle (skill 3 < skill 1 < skill 2 < skill 3): leave out one of those rows',
  ])
})

test('lets nobody in while another import is under way', async () => {
  const rows = world.system()
  await rows.em.transactional(async (em) => {
    await em.execute("select pg_advisory_xact_lock(hashtext('skill import'))")
    await expect(bring({ 'skills_en.csv': sound })).rejects.toThrow('Another import is under way')
  })
})
