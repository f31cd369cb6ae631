import { Importance, Publication, Purpose } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
type With = { id: string }

const question = `query ($municipality: String) { skillsSought(first: 50, municipality: $municipality) {
  totalCount skills { skill { key } sought people gap } places { municipality { code } openings people } } }`

interface Sought {
  skillsSought: {
    totalCount: number
    skills: { skill: { key: string }; sought: number; people: number | null; gap: number }[]
    places: { municipality: { code: string }; openings: number; people: number | null }[]
  }
}
const asked = async (municipality?: string) =>
  (await world.stranger.get<Sought>(question, { municipality })).skillsSought
const rowOf = async (key: string, municipality?: string) =>
  (await asked(municipality)).skills.find(({ skill }) => skill.key === key)
const placeOf = async (code: string) => (await asked()).places.find(({ municipality }) => municipality.code === code)

async function claimants(count: number, skill: With, municipality: With, consents = [Purpose.BE_MATCHED]) {
  for (let at = 0; at < count; at++) {
    const coworker = await world.make.coworker({ municipality, consents })
    await world.make.claim({ coworker, skill })
  }
}

test('sets the roles that need a skill beside those who have it or a narrower one and let themselves be matched', async () => {
  const place = await world.make.municipality({ code: 'a1' })
  const wood = await world.make.skill({ key: 'wood' })
  const carpentry = await world.make.skill({ key: 'carpentry', broader: [wood] })
  const stairs = await world.make.skill({ key: 'stairs', broader: [carpentry] })
  const taught = await world.make.skill({ key: 'taught' })
  const challenge = await world.make.challenge({ municipality: place })
  await world.make.opening({ challenge, skills: [wood, { ...taught, importance: Importance.LEARNABLE }] })
  await claimants(3, wood, place)
  await claimants(2, stairs, place)
  await claimants(4, wood, place, [Purpose.SHOW_PROFILE])

  expect(await rowOf('wood')).toEqual({ skill: { key: 'wood' }, sought: 1, people: 5, gap: 0 })
  expect(await rowOf('taught')).toBeUndefined()
  expect(await rowOf('stairs')).toBeUndefined()
})

test('counts whoever has several kinds of a skill once', async () => {
  const place = await world.make.municipality()
  const music = await world.make.skill({ key: 'music' })
  const kinds = [await world.make.skill({ broader: [music] }), await world.make.skill({ broader: [music] })]
  await world.make.opening({ challenge: await world.make.challenge({ municipality: place }), skills: [music] })
  for (let at = 0; at < 4; at++) {
    const coworker = await world.make.coworker({ municipality: place, consents: [Purpose.BE_MATCHED] })
    for (const skill of kinds) await world.make.claim({ coworker, skill })
  }
  expect(await rowOf('music')).toMatchObject({ people: null, gap: 1 })
})

test('hides a small municipality, and another with it, so that neither is what is left of the whole', async () => {
  const [big, middle, small] = await Promise.all(['b1', 'b2', 'b3'].map((code) => world.make.municipality({ code })))
  const law = await world.make.skill({ key: 'law' })
  for (const municipality of [big!, middle!, small!])
    await world.make.opening({ challenge: await world.make.challenge({ municipality }), skills: [law] })
  await claimants(11, law, big!)
  await claimants(6, law, middle!)
  await claimants(1, law, small!)

  expect(await rowOf('law')).toMatchObject({ sought: 3, people: 15 })
  expect(await rowOf('law', 'b1')).toMatchObject({ sought: 1, people: 10 })
  expect(await rowOf('law', 'b2')).toMatchObject({ sought: 1, people: null, gap: 1 })
  expect(await rowOf('law', 'b3')).toMatchObject({ sought: 1, people: null, gap: 1 })
  expect(await placeOf('b1')).toMatchObject({ openings: 1, people: 10 })
  expect(await placeOf('b3')).toMatchObject({ openings: 1, people: null })
})

test('counts only roles that take people now, a role at its hub, and one of a whole region nowhere', async () => {
  const [home, away] = [await world.make.municipality({ code: 'c1' }), await world.make.municipality({ code: 'c2' })]
  const skill = await world.make.skill({ key: 'sewing' })
  const hub = await world.make.hub({ municipality: away })
  const atHub = await world.make.challenge({ municipality: home, hub })
  await world.make.opening({ challenge: atHub, skills: [skill] })
  await world.make.opening({ challenge: atHub, skills: [skill], isOpen: false })
  await world.make.opening({ challenge: await world.make.challenge(), skills: [skill] })
  const draft = await world.make.challenge({ municipality: home, publication: Publication.DRAFT })
  await world.make.opening({ challenge: draft, skills: [skill] })

  expect(await rowOf('sewing')).toMatchObject({ sought: 2 })
  expect(await rowOf('sewing', 'c2')).toMatchObject({ sought: 1 })
  expect((await asked('c1')).totalCount).toBe(0)
  expect((await asked('nowhere')).skills).toEqual([])
  expect(await placeOf('c1')).toMatchObject({ openings: 0 })
})

test('refuses a length that no list has', async () => {
  expect((await world.stranger.ask('{ skillsSought(first: 0) { totalCount } }')).refusal?.code).toBe(
    'FIRST_OUT_OF_RANGE',
  )
})
