import {
  Evidence,
  Importance,
  Language,
  localized,
  Occupation,
  OccupationNeed,
  OccupationSkill,
  Purpose,
  read,
  Role,
  settleMeaning,
  SkillImport,
  SkillSource,
  sql,
} from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
type Skill = Awaited<ReturnType<typeof world.make.skill>>

/** Occupations as an import would leave them. */
async function taken(occupations: Record<string, readonly Skill[]>) {
  const { em } = world.system()
  const source = em.create(SkillSource, { key: 'trades', name: 'Trades' } as never)
  const run = em.create(SkillImport, { number: 1, startedAt: new Date(0), files: [], counts: {} })
  for (const [name, skills] of Object.entries(occupations)) {
    const occupation = em.create(Occupation, {
      source,
      run,
      concept: name,
      label: localized(name, Language.sv),
    } as never)
    for (const skill of skills)
      em.create(OccupationSkill, { occupation, skill, run, need: OccupationNeed.ESSENTIAL } as never)
  }
  await em.flush()
}

const match = `score parts { kind points } raisedMostBy { id }
  needs { outcome points skill { id } via { id } near { points skill { id } } }`

interface Told {
  score: number
  parts: { kind: string; points: number }[]
  needs: {
    outcome: string
    points: number
    skill: { id: string }
    via: { id: string } | null
    near: { points: number; skill: { id: string } }[]
  }[]
  raisedMostBy: { id: string } | null
}

const mine = async (who: Person, opening: { id: string }) =>
  (
    await who.get<{ opening: { myMatch: Told } }>(`query ($id: ID!) { opening(id: $id) { myMatch { ${match} } } }`, {
      id: opening.id,
    })
  ).opening.myMatch

const sum = (some: readonly { points: number }[]) => some.reduce((whole, { points }) => whole + points, 0)

const named = (label: string) => world.make.skill({ label: localized(label, Language.sv) })
const [logs, joinery, roofs, dance, song] = await Promise.all(
  ['Timring', 'Snickeri', 'Taktäckning', 'Dans', 'Sång'].map(named),
)
await taken({
  byggare: [logs!, joinery!, roofs!],
  timmerman: [logs!, joinery!],
  takläggare: [roofs!, joinery!],
  artist: [dance!, song!],
  dansare: [dance!],
})
const board = await world.make.organization()
const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
const challenge = await world.make.challenge({ lead: board })
const opening = await world.make.opening({
  challenge,
  skills: [{ id: logs!.id, importance: Importance.REQUIRED, level: 2 }],
})

async function holding(...skills: Skill[]) {
  const person = await world.person()
  await world.make.coworker({ account: person, consents: [Purpose.BE_MATCHED] })
  for (const skill of skills) await world.make.claim({ coworker: person, skill, level: 2, evidence: Evidence.WORK })
  return person
}

test('skills that occupations take together are near once they have been reckoned, and each says what it gives', async () => {
  const builder = await holding(joinery!, roofs!)
  expect((await mine(builder, opening)).needs).toMatchObject([{ outcome: 'MISSING', near: [] }])
  expect(await settleMeaning(world.system())).toBe(true)
  const told = await mine(builder, opening)
  expect(told.needs).toMatchObject([{ outcome: 'NEAR', via: { id: joinery!.id } }])
  const [need] = told.needs
  expect(need!.near.map(({ skill }) => skill.id)).toEqual([joinery!.id, roofs!.id])
  expect(sum(need!.near)).toBe(need!.points)
  expect(sum(told.parts)).toBe(told.score)
  expect(told.raisedMostBy).toEqual({ id: logs!.id })
})

test('the list of people has the same, the nearest first', async () => {
  const [both, one, dancer] = [await holding(joinery!, roofs!), await holding(roofs!), await holding(dance!)]
  const { peopleForOpening } = await owner.get<{
    peopleForOpening: { edges: { node: { coworker: { id: string } } }[] }
  }>(`query ($id: ID!) { peopleForOpening(opening: $id, first: 100) { edges { node { coworker { id } } } } }`, {
    id: opening.id,
  })
  const order = peopleForOpening.edges.map(({ node }) => node.coworker.id)
  expect(order.indexOf(both.id)).toBeLessThan(order.indexOf(one.id))
  expect(order.indexOf(both.id)).toBeGreaterThanOrEqual(0)
  expect(order).not.toContain(dancer.id)
  expect((await mine(dancer, opening)).needs).toMatchObject([{ outcome: 'MISSING' }])
})

const kept = () => read(world.system(), sql`select * from skill_meaning order by skill_id`)

test('it is reckoned anew when the catalogue has changed, else left as it is, and comes to the same every time', async () => {
  const before = await kept()
  expect(before).toHaveLength(5)
  expect(await settleMeaning(world.system())).toBe(false)
  await read(world.system(), sql`delete from skill_reckoning`)
  expect(await settleMeaning(world.system())).toBe(true)
  expect(await kept()).toEqual(before)
  await named('Fönstersnickeri')
  expect(await settleMeaning(world.system())).toBe(true)
  expect(await kept()).toHaveLength(6)
})
