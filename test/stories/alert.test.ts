import { Importance, Language, Publication, Purpose, Role, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const save = `mutation ($filter: ChallengeFilter!) { saveSearch(filter: $filter) { id sought { text themes needsMySkills } } }`
const mine = `{ mySavedSearches { id sought { themes } } }`
const forMe = `{ openingsForMe(first: 50) { totalCount edges { node { opening { id } } } } openingsSetAside { id } }`

const daysOn = (days: number) => new Date(world.clock.now.getTime() + days * 86_400_000)
const lettersTo = async ({ email }: Person, subject: RegExp) =>
  (await world.mails()).filter((letter) => letter.to === email && subject.test(letter.subject))

/** So many days on; time never goes back, neither in a story nor from one to the next. */
async function later(days: number, happen: () => Promise<unknown>) {
  world.clock.now = daysOn(days)
  await happen()
}

test('tells whoever keeps a search of what is posted after, once, and of nothing else', async () => {
  const elin = await world.person()
  await world.make.challenge({ themes: [Theme.CLIMATE], publication: Publication.PUBLISHED, publishedAt: daysOn(-1) })
  await elin.get(save, { filter: { themes: [Theme.CLIMATE] } })
  await world.hourly()
  expect(await lettersTo(elin, /utmaning/)).toEqual([])

  await world.make.challenge({ themes: [Theme.HEALTH], publication: Publication.PUBLISHED, publishedAt: daysOn(1) })
  await world.make.challenge({
    title: { language: Language.sv, sv: 'Varma hus' },
    themes: [Theme.CLIMATE],
    publication: Publication.PUBLISHED,
    publishedAt: daysOn(1),
  })
  await later(2, world.hourly)
  await later(1, world.hourly)
  const letters = await lettersTo(elin, /ny utmaning/)
  expect(letters).toHaveLength(1)
  expect(letters[0]!.text).toContain('Varma hus')
})

test('tells of a role that opens and of a skill that is learnt, of what was there before never', async () => {
  const board = await world.make.organization()
  const published = { lead: board, publication: Publication.PUBLISHED, publishedAt: daysOn(-30) }
  const [held, learnt] = [await world.make.skill(), await world.make.skill()]
  const needs = (skill: { id: string }) => [{ id: skill.id, importance: Importance.REQUIRED, level: 2 }]
  const called = (sv: string) => ({ title: { language: Language.sv, sv } })
  const there = await world.make.challenge({ ...published, ...called('Fanns redan') })
  await world.make.opening({ challenge: there, skills: needs(held) })
  const other = await world.make.challenge({ ...published, ...called('Väntar på en kunskap') })
  await world.make.opening({ challenge: other, skills: needs(learnt) })
  const quiet = await world.make.challenge({ ...published, ...called('Öppnar en roll'), isRecruiting: false })

  const elin = await world.person()
  await world.make.coworker({ account: elin })
  await world.make.claim({ coworker: elin, skill: held })
  await elin.get(save, { filter: { needsMySkills: true } })
  await later(1, world.hourly)
  expect(await lettersTo(elin, /./)).toEqual([])

  await world.make.opening({ challenge: quiet, skills: needs(held) })
  await later(1, world.hourly)
  await world.make.claim({ coworker: elin, skill: learnt })
  await later(1, world.hourly)
  await later(1, world.hourly)
  const letters = (await lettersTo(elin, /ny utmaning/)).map(({ text }) => text)
  expect(letters).toHaveLength(2)
  for (const title of ['Öppnar en roll', 'Väntar på en kunskap'])
    expect(letters.filter((text) => text.includes(title))).toHaveLength(1)
  expect(letters.join()).not.toContain('Fanns redan')
})

test('writes one letter to whoever keeps several searches that find the same', async () => {
  const elin = await world.person()
  for (const filter of [{ themes: [Theme.SECURITY] }, { themes: [Theme.SECURITY, Theme.EDUCATION] }])
    await elin.get(save, { filter })
  await world.make.challenge({ themes: [Theme.SECURITY], publication: Publication.PUBLISHED, publishedAt: daysOn(1) })
  await later(2, world.hourly)
  expect(await lettersTo(elin, /./)).toHaveLength(1)
})

test('keeps the same search once, at most twenty, nothing empty, and each to oneself', async () => {
  const [elin, sofia] = [await world.person(), await world.person()]
  const filter = { text: ' energi ', needsMySkills: false }
  const { saveSearch: first } = await elin.get<{ saveSearch: { id: string; sought: object } }>(save, { filter })
  expect(first.sought).toEqual({ text: 'energi', themes: null, needsMySkills: null })
  expect(await elin.get(save, { filter: { text: 'energi' } })).toEqual({ saveSearch: first })
  expect((await elin.ask(save, { filter: { text: '  ' } })).refusal?.code).toBe('SEARCH_EMPTY')
  for (let count = 2; count <= 20; count++) await elin.get(save, { filter: { text: `energi ${count}` } })
  expect((await elin.ask(save, { filter: { text: 'en till' } })).refusal?.code).toBe('TOO_MANY_SEARCHES')

  expect(await sofia.get(mine)).toEqual({ mySavedSearches: [] })
  const remove = `mutation ($search: ID!) { removeSavedSearch(search: $search) }`
  await sofia.get(remove, { search: first.id })
  expect((await elin.get<{ mySavedSearches: object[] }>(mine)).mySavedSearches).toHaveLength(20)
  await elin.get(remove, { search: first.id })
  expect((await elin.get<{ mySavedSearches: object[] }>(mine)).mySavedSearches).toHaveLength(19)
  expect((await world.stranger.ask(mine)).refusal?.code).toBe('SIGN_IN_FIRST')
})

test('leaves out what is not for me, from my list and count alone, until I take it back', async () => {
  const board = await world.make.organization()
  const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  const challenge = await world.make.challenge({ lead: board })
  const skill = await world.make.skill()
  const opening = await world.make.opening({
    challenge,
    skills: [{ id: skill.id, importance: Importance.REQUIRED, level: 2 }],
  })
  const elin = await world.person()
  await world.make.coworker({ account: elin, consents: [Purpose.BE_MATCHED] })
  await world.make.claim({ coworker: elin, skill })

  type Mine = { openingsForMe: { totalCount: number }; openingsSetAside: { id: string }[] }
  const before = await elin.get<Mine>(forMe)
  await elin.get(`mutation ($id: ID!) { setOpeningAside(opening: $id) }`, { id: opening.id })
  await elin.get(`mutation ($id: ID!) { setOpeningAside(opening: $id) }`, { id: opening.id })
  const after = await elin.get<Mine>(forMe)
  expect(after.openingsForMe.totalCount).toBe(before.openingsForMe.totalCount - 1)
  expect(after.openingsSetAside).toEqual([{ id: opening.id }])
  const people = `query ($id: ID!) { peopleForOpening(opening: $id, first: 50) { totalCount } }`
  expect(await owner.get(people, { id: opening.id })).toEqual({ peopleForOpening: { totalCount: 1 } })
  expect((await owner.get<Mine>(forMe)).openingsSetAside).toEqual([])

  await elin.get(`mutation ($id: ID!) { takeOpeningBack(opening: $id) }`, { id: opening.id })
  expect(await elin.get<Mine>(forMe)).toEqual(before)
})

test('keeps twenty at most, also of many that are kept at the same moment', async () => {
  const elin = await world.person()
  const texts = Array.from({ length: 30 }, (_, at) => `sökning ${at}`)
  await Promise.all([...texts, 'sökning 0'].map((text) => elin.ask(save, { filter: { text } })))
  expect((await elin.get<{ mySavedSearches: unknown[] }>(mine)).mySavedSearches).toHaveLength(20)
})
