import { Importance, Language, Publication, Purpose, Sector } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const save = `mutation ($filter: ChallengeFilter!, $pace: AlertPace) { saveSearch(filter: $filter, pace: $pace) {
  id pace sought { hoursPerMonth kilometres orRemote sectors languages fitsMe } } }`
const listed = `query ($filter: ChallengeFilter!) { challenges(first: 100, filter: $filter) { totalCount edges { node { id } } }
  challengeFacets(filter: $filter) { total } }`
const forMe = `query ($among: OpeningsAmong) { openingsForMe(first: 100, among: $among) { edges { node { opening { challenge { id } } } } } }`

const daysOn = (days: number) => new Date(world.clock.now.getTime() + days * 86_400_000)
async function later(days: number) {
  world.clock.now = daysOn(days)
  await world.hourly()
}
const lettersTo = async ({ email }: Person) => (await world.mails()).filter((letter) => letter.to === email)

const here = await world.make.municipality({ name: 'Nära', latitude: 63.18, longitude: 14.64 })
const there = await world.make.municipality({ name: 'Långt bort', latitude: 65.6, longitude: 22.15 })
const [held, other] = [await world.make.skill(), await world.make.skill()]
const required = (...skills: { id: string }[]) =>
  skills.map(({ id }) => ({ id, importance: Importance.REQUIRED, level: 1 }))

async function challenge(sv: string, sector: Sector, place: object | null, language = Language.sv) {
  const lead = await world.make.organization({ sector })
  const title = { language, [language]: sv }
  const published = { publication: Publication.PUBLISHED, publishedAt: daysOn(0) }
  return world.make.challenge({ lead, title, ...(place && { municipality: place as never }), ...published })
}

const near = await challenge('Nära', Sector.PUBLIC, here)
const far = await challenge('Långt bort', Sector.PRIVATE, there, Language.nb)
const remote = await challenge('På distans', Sector.CIVIL_SOCIETY, there, Language.en)
await world.make.opening({ challenge: near, hoursPerMonth: 40, skills: required(held) })
await world.make.opening({ challenge: near, hoursPerMonth: 5, skills: required(other) })
await world.make.opening({ challenge: far, hoursPerMonth: 10, isRemotePossible: false, skills: required(held, other) })
await world.make.opening({ challenge: remote, hoursPerMonth: 20, isRemotePossible: true, skills: required(held) })

async function somebody(municipality: typeof here | null = here) {
  const person = await world.person()
  if (!municipality) return person
  await world.make.coworker({ account: person, municipality, consents: [Purpose.BE_MATCHED] })
  await world.make.claim({ coworker: person, skill: held })
  return person
}

/** Of these three, having seen that the counts say the same. */
async function listFor(person: Person, filter: object) {
  const { challenges, challengeFacets } = await person.get<{
    challenges: { totalCount: number; edges: { node: { id: string } }[] }
    challengeFacets: { total: number }
  }>(listed, { filter })
  expect([challenges.totalCount, challengeFacets.total]).toEqual(Array(2).fill(challenges.edges.length))
  const ids = new Set(challenges.edges.map(({ node }) => node.id))
  return [near, far, remote].filter(({ id }) => ids.has(id))
}

test.each([
  ['those near', { kilometres: 100 }, [near]],
  ['those near or to be done from afar', { kilometres: 100, orRemote: true }, [near, remote]],
  ['those with a role of few hours', { hoursPerMonth: 10 }, [near, far]],
  ['those of a sector', { sectors: [Sector.PRIVATE, Sector.CIVIL_SOCIETY] }, [far, remote]],
  ['those written in a language', { languages: ['nb'] }, [far]],
  ['those with a role that lacks nothing', { fitsMe: true }, [near, remote]],
  ['those with such a role of few hours', { fitsMe: true, hoursPerMonth: 20 }, [remote]],
  ['those that need my skills in a role of few hours', { needsMySkills: true, hoursPerMonth: 10 }, [far]],
  ['those from afar of few hours', { kilometres: 1, orRemote: true, hoursPerMonth: 10 }, [near]],
  ['all where the wishes are empty', { sectors: [], languages: [] }, [near, far, remote]],
])('lists %s, and counts as many', async (_, filter, expected) => {
  expect(await listFor(await somebody(), filter)).toEqual(expected)
})

test('knows nothing near to whoever has told of no home', async () => {
  expect(await listFor(await somebody(null), { kilometres: 20_000 })).toEqual([])
})

test('a narrower skill is one of those that are required', async () => {
  const narrower = await world.make.skill({ broader: [other] })
  const elin = await somebody()
  expect(await listFor(elin, { fitsMe: true })).toEqual([near, remote])
  await world.make.claim({ coworker: elin, skill: narrower })
  expect(await listFor(elin, { fitsMe: true })).toEqual([near, far, remote])
})

test.each([{ kilometres: 0 }, { kilometres: 100 }, { kilometres: 466 }, { kilometres: 467 }, { kilometres: 2000 }])(
  'is as near in the list of challenges as in that of roles: %j',
  async (among) => {
    const elin = await somebody()
    const roles = await elin.get<{ openingsForMe: { edges: { node: { opening: { challenge: { id: string } } } }[] } }>(
      forMe,
      { among },
    )
    const ids = new Set(roles.openingsForMe.edges.map(({ node }) => node.opening.challenge.id))
    expect(await listFor(elin, among)).toEqual([near, far, remote].filter(({ id }) => ids.has(id)))
  },
)

test('keeps what was chosen, and says so in the letter about what fits it and nothing else', async () => {
  const elin = await somebody()
  const filter = { kilometres: 100, orRemote: false, hoursPerMonth: 10, sectors: [Sector.ACADEMIA], languages: ['nb'] }
  expect(await elin.get(save, { filter })).toMatchObject({
    saveSearch: { pace: 'AT_ONCE', sought: { ...filter, orRemote: null, fitsMe: null } },
  })
  const fits = await challenge('Passar', Sector.ACADEMIA, here, Language.nb)
  await world.make.opening({ challenge: fits, hoursPerMonth: 10 })
  for (const [sector, place, language, hours] of [
    [Sector.ACADEMIA, there, Language.nb, 10],
    [Sector.ACADEMIA, here, Language.sv, 10],
    [Sector.ACADEMIA, here, Language.nb, 11],
    [Sector.PUBLIC, here, Language.nb, 10],
  ] as const) {
    const misses = await challenge('Passar inte', sector, place, language)
    await world.make.opening({ challenge: misses, hoursPerMonth: hours })
  }
  await later(1)
  await later(1)
  const letters = await lettersTo(elin)
  expect(letters.map(({ text }) => text.split('\n')[0])).toEqual([
    'Passar passar dig nu: högst 100 km bort, högst 10 timmar i månaden, akademi, skriven på bokmål.',
  ])
})

test('tells whoever asks for it when a role opens of which they have all that is required', async () => {
  const [elin, robin, kim] = [await somebody(), await somebody(there), await somebody()]
  for (const who of [elin, robin]) await who.get(save, { filter: { fitsMe: true, kilometres: 100 } })
  await kim.get(save, { filter: { fitsMe: true, hoursPerMonth: 5 } })
  const opened = await challenge('Öppnar roller', Sector.PUBLIC, here)
  await world.make.opening({ challenge: opened, hoursPerMonth: 30, skills: required(held) })
  await world.make.opening({ challenge: opened, hoursPerMonth: 5, skills: required(held, other) })
  await later(1)
  expect((await lettersTo(elin)).map(({ text }) => text.split(' passar dig')[0])).toEqual(['Öppnar roller'])
  expect(await lettersTo(robin)).toEqual([])
  expect(await lettersTo(kim)).toEqual([])
})

test('writes no oftener than it was asked to, and of all that came meanwhile', async () => {
  const elin = await somebody()
  const filter = { text: 'gärdsgård' }
  await elin.get(save, { filter, pace: 'DAILY' })
  const again = { saveSearch: { pace: 'WEEKLY' } }
  expect(await elin.get(save, { filter, pace: 'WEEKLY' })).toMatchObject(again)
  expect(await elin.get(save, { filter })).toMatchObject(again)
  const happens = async (days: number) => {
    await challenge(`Gärdsgård ${days}`, Sector.PUBLIC, here)
    await later(days)
    return (await lettersTo(elin)).length
  }
  expect(await happens(1)).toBe(1)
  expect(await happens(1)).toBe(1)
  expect(await happens(5)).toBe(1)
  await later(1)
  const [last, ...before] = await lettersTo(elin)
  expect(before).toHaveLength(1)
  expect(last!.subject).toBe('Nya utmaningar för dig')
})

test('tells whoever consents to it of what fits and is new, once a day at most, and nobody who takes that back', async () => {
  const consents = (who: Person, given: boolean) =>
    who.get(`mutation { ${given ? 'giveConsent' : 'withdrawConsent'}(purpose: EMAIL_ALERTS) { isGiven } }`)
  const [elin, robin, kim] = [await somebody(), await somebody(), await somebody()]
  for (const who of [elin, robin]) await consents(who, true)
  const opens = async (name: string) => {
    const opened = await challenge(name, Sector.PUBLIC, here)
    await world.make.opening({ challenge: opened, skills: required(held), createdAt: world.clock.now })
  }
  const told = async (who: Person) => (await lettersTo(who)).map(({ text }) => text.split(' passar dig')[0])
  world.clock.now = daysOn(0.02)
  await opens('Först')
  await later(0.02)
  expect(await told(elin)).toEqual(['Först'])
  await consents(robin, false)
  await opens('Sedan')
  await later(0.1)
  expect(await told(elin)).toEqual(['Först'])
  await later(1)
  expect(await told(elin)).toEqual(['Sedan', 'Först'])
  expect(await told(robin)).toEqual(['Först'])
  expect(await told(kim)).toEqual([])
  expect(await elin.get('{ mySavedSearches { id } }')).toEqual({ mySavedSearches: [] })
})

test('says when a search that is kept asks for what cannot be', async () => {
  const elin = await somebody()
  for (const filter of [{ hoursPerMonth: 201 }, { kilometres: -1 }])
    expect((await elin.ask(save, { filter })).refusal?.code).toBe('VALUE_OUT_OF_RANGE')
  expect((await elin.ask(save, { filter: { orRemote: true, sectors: [] } })).refusal?.code).toBe('SEARCH_EMPTY')
})
