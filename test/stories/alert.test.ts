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

async function laterThen(days: number, happen: () => Promise<unknown>) {
  const { now } = world.clock
  world.clock.now = daysOn(days)
  await happen()
  world.clock.now = now
}

test('tells whoever keeps a search of what is posted after, once, and of nothing else', async () => {
  const elin = await world.person()
  await world.make.challenge({ themes: [Theme.CLIMATE], publication: Publication.PUBLISHED, publishedAt: daysOn(-1) })
  await elin.get(save, { filter: { themes: [Theme.CLIMATE] } })
  await world.hourly()
  expect(await lettersTo(elin, /sökning/)).toEqual([])

  await world.make.challenge({ themes: [Theme.HEALTH], publication: Publication.PUBLISHED, publishedAt: daysOn(1) })
  await world.make.challenge({
    title: { language: Language.sv, sv: 'Varma hus' },
    themes: [Theme.CLIMATE],
    publication: Publication.PUBLISHED,
    publishedAt: daysOn(1),
  })
  await laterThen(2, world.hourly)
  await laterThen(3, world.hourly)
  const letters = await lettersTo(elin, /ny utmaning/)
  expect(letters).toHaveLength(1)
  expect(letters[0]!.text).toContain('Varma hus')
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
