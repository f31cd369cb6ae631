import { CoworkerKind, Language, Purpose, Role, Sector, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { otherServer } from '../kit/other-server.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const memory = await otherServer(world)

const query = `query ($opening: ID!, $first: Int!, $after: String, $among: PeopleAmong) {
  peopleForOpening(opening: $opening, first: $first, after: $after, among: $among) {
    totalCount pageInfo { endCursor } edges { node { coworker { id } score } } } }`

interface Page {
  totalCount: number
  pageInfo: { endCursor: string | null }
  edges: { node: { coworker: { id: string }; score: number } }[]
}
interface Wish {
  hoursPerMonth?: number
  kilometres?: number
  orRemote?: boolean
  sectors?: Sector[]
  languages?: string[]
}

const board = await world.make.organization({ sector: Sector.PUBLIC })
const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const skill = await world.make.skill()
const here = await world.make.municipality({ latitude: 63.18, longitude: 14.64 })
const there = await world.make.municipality({ latitude: 65.6, longitude: 22.15 })
const challenge = await world.make.challenge({ lead: board, municipality: here })
const opening = await world.make.opening({ challenge, skills: [{ id: skill.id }] })

async function coworker(wish: Parameters<typeof world.make.coworker>[0]) {
  const person = await world.person()
  await world.make.coworker({ account: person, consents: [Purpose.BE_MATCHED], ...wish })
  await world.make.claim({ coworker: person, skill })
  return person.id
}

const kim = await coworker({
  municipality: here,
  hoursPerMonth: 20,
  isRemote: false,
  kind: CoworkerKind.SELF_EMPLOYED,
  languages: [Language.sv],
})
const sam = await coworker({
  municipality: there,
  hoursPerMonth: 10,
  isRemote: true,
  kind: CoworkerKind.SELF_EMPLOYED,
  languages: [Language.nb, Language.en],
})
const robin = await coworker({
  municipality: there,
  hoursPerMonth: 5,
  languages: [Language.nb],
  isRemote: false,
  kind: CoworkerKind.EMPLOYEE,
  homeOrganization: board,
})

/** From memory, having seen that the server that reads the database says the same. */
async function ask(among: Wish | undefined, part: { first: number; after?: string | null } = { first: 100 }) {
  const variables = { opening: opening.id, among, ...part }
  const fromMemory = await memory.get<{ peopleForOpening: Page }>(owner, query, variables)
  expect(fromMemory).toEqual(await owner.get(query, variables))
  return fromMemory.peopleForOpening
}

test.each<[string, Wish | undefined, string[]]>([
  ['everybody where nothing is asked for', undefined, [kim, sam, robin]],
  ['everybody where every wish is empty', { sectors: [] }, [kim, sam, robin]],
  ['those with hours enough', { hoursPerMonth: 10 }, [kim, sam]],
  ['those who are near', { kilometres: 100 }, [kim]],
  ['those who are near or work from afar', { kilometres: 100, orRemote: true }, [kim, sam]],
  ['those of a sector', { sectors: [Sector.PUBLIC] }, [robin]],
  ['those of several', { sectors: [Sector.PUBLIC, Sector.PRIVATE] }, [kim, sam, robin]],
  ['those who work in a language', { languages: ['nb'] }, [sam, robin]],
  ['those who work in one of several', { languages: ['sv', 'en'] }, [kim, sam]],
  ['those for whom all of it holds', { hoursPerMonth: 20, kilometres: 100, sectors: [Sector.PRIVATE] }, [kim]],
  ['nobody where nobody is such', { hoursPerMonth: 20, sectors: [Sector.CIVIL_SOCIETY] }, []],
])('looks among %s', async (_, among, expected) => {
  const { edges, totalCount } = await ask(among)
  expect(edges.map(({ node }) => node.coworker.id).toSorted()).toEqual(expected.toSorted())
  expect(totalCount).toBe(expected.length)
})

test('keeps the order and the points of those who are left, page by page', async () => {
  const all = (await ask(undefined)).edges.filter(({ node }) => node.coworker.id !== robin)
  const first = await ask({ hoursPerMonth: 10 }, { first: 1 })
  const second = await ask({ hoursPerMonth: 10 }, { first: 1, after: first.pageInfo.endCursor })
  expect([...first.edges, ...second.edges]).toEqual(all)
  expect([first.totalCount, second.totalCount]).toEqual([2, 2])
})

test('finds somebody by a language from when they say so, and not after', async () => {
  const alex = await coworker({ municipality: here, languages: [Language.sv] })
  const say = (languages: string) => world.owner(`update coworker set languages = '${languages}' where id = '${alex}'`)
  const isFound = async () => (await ask({ languages: ['en'] })).edges.some(({ node }) => node.coworker.id === alex)
  expect(await isFound()).toBe(false)
  await say('{sv,en}')
  expect(await isFound()).toBe(true)
  await say('{}')
  expect(await isFound()).toBe(false)
  await world.owner(`delete from consent where account_id = '${alex}'`)
})

test.each([{ hoursPerMonth: 201 }, { kilometres: -1 }])('refuses what cannot be: %j', async (among) => {
  const { refusal } = await owner.ask(query, { opening: opening.id, first: 1, among })
  expect(refusal?.code).toBe('VALUE_OUT_OF_RANGE')
})

const forMe = `query ($among: OpeningsAmong) { openingsForMe(first: 50, among: $among) { totalCount edges { node { opening { id } } } } }`

test('looks among the openings for somebody as among people for an opening', async () => {
  const firm = await world.make.organization({ sector: Sector.PRIVATE })
  const afar = await world.make.challenge({ lead: firm, municipality: there, themes: [Theme.HEALTH] })
  const other = await world.make.opening({ challenge: afar, skills: [{ id: skill.id }], hoursPerMonth: 40 })
  const alex = await world.person()
  await world.make.coworker({ account: alex, municipality: here })
  await world.make.claim({ coworker: alex, skill })
  const among = async (wish: object) => {
    const { openingsForMe } = await alex.get<{
      openingsForMe: { totalCount: number; edges: { node: { opening: { id: string } } }[] }
    }>(forMe, { among: wish })
    const ids = openingsForMe.edges.map(({ node }) => node.opening.id)
    expect(openingsForMe.totalCount).toBe(ids.length)
    return ids.toSorted()
  }
  const both = [opening.id, other.id].toSorted()
  expect(await among({})).toEqual(both)
  expect(await among({ themes: ['HEALTH'] })).toEqual([other.id])
  expect(await among({ kilometres: 50 })).toEqual([opening.id])
  expect(await among({ hoursPerMonth: 39 })).toEqual([opening.id])
  expect(await among({ sectors: ['PRIVATE'] })).toEqual([other.id])
  const { code } = await world.make.municipality()
  expect(await among({ municipality: code })).toEqual([])
  expect(await among({ languages: ['sv'] })).toEqual(both)
  expect(await among({ languages: ['nb'] })).toEqual([])
})
