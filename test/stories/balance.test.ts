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
const askedAtOnce = async (municipality?: string) =>
  (await world.stranger.get<Sought>(question, { municipality })).skillsSought

/** A minute later, when what was counted before is counted anew. */
async function asked(municipality?: string) {
  world.clock.now = new Date(world.clock.now.getTime() + 60_000)
  return askedAtOnce(municipality)
}
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
  await claimants(5, wood, place)
  await claimants(2, stairs, place)
  await claimants(4, wood, place, [Purpose.SHOW_PROFILE])

  expect(await rowOf('wood')).toEqual({ skill: { key: 'wood' }, sought: 1, people: 5, gap: 0 })
  expect(await rowOf('taught')).toBeUndefined()
  expect(await rowOf('stairs')).toBeUndefined()
})

test('counts whoever has several kinds of a skill once', async () => {
  const place = await world.make.municipality()
  const music = await world.make.skill({ key: 'music' })
  const kinds = await Promise.all([1, 2, 3, 4].map(() => world.make.skill({ broader: [music] })))
  await world.make.opening({ challenge: await world.make.challenge({ municipality: place }), skills: [music] })
  for (let at = 0; at < 2; at++) {
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
  await claimants(12, law, big!)
  await claimants(7, law, middle!)
  await claimants(1, law, small!)

  const everywhere = await rowOf('law')
  expect(everywhere).toMatchObject({ sought: 3 })
  expect([15, 20]).toContain(everywhere?.people)
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

test('tells the same of the same people, and forgets at once whoever takes something back', async () => {
  const place = await world.make.municipality({ code: 'd1' })
  const skill = await world.make.skill({ key: 'smithing' })
  await world.make.opening({ challenge: await world.make.challenge({ municipality: place }), skills: [skill] })
  await claimants(7, skill, place)
  const before = await asked()
  const ofIt = ({ skills }: typeof before) => skills.find((one) => one.skill.key === 'smithing')
  expect(ofIt(before)).toMatchObject({ people: 5 })
  expect(await asked()).toEqual(before)
  await world.owner(`update consent set withdrawn_at = now() where account_id in (
    select coworker_id from skill_claim where skill_id = '${skill.id}' limit 6)`)
  expect(ofIt(await askedAtOnce())).toMatchObject({ people: null })
})

test('counts roles once a minute, however many ask', async () => {
  const challenge = await world.make.challenge({ municipality: await world.make.municipality({ code: 'e1' }) })
  await asked()
  await world.make.opening({ challenge, skills: [await world.make.skill()] })
  expect((await askedAtOnce('e1')).totalCount).toBe(0)
  expect((await asked('e1')).totalCount).toBe(1)
})
