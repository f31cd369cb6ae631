import { randomUUID } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { Evidence, Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()

const SKILLS = 40
const PEOPLE = 80
const propose = `query ($input: ProposeTeamsInput!) { proposeTeams(input: $input) { notes proposals { emphases proof { isProven gap settled } } } }`
const howFar = `query ($search: ID!) { teamSearch(search: $search) { emphasis total gap settled } }`

interface Proposals {
  proposeTeams: { proposals: { emphases: string[]; proof: { isProven: boolean; gap: number; settled: number } }[] }
}
interface Told {
  emphasis: string
  total: number | null
  gap: number
  settled: number
}

/** Always the same numbers, in no order that would make some alike. */
function drawing(): (most: number) => number {
  let state = 7
  return (most) => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff) % most
}

/** Everybody has a quarter of what is needed, and no two the same quarter: there is no quick answer to who is best. */
async function hard() {
  const challenge = await world.make.challenge({ lead: await world.make.organization() })
  const skills = await Promise.all(Array.from({ length: SKILLS }, () => world.make.skill()))
  await world.make.opening({ challenge, skills, places: 8 })
  const draw = drawing()
  for (let one = 0; one < PEOPLE; one++) {
    const coworker = await world.make.coworker({ consents: [Purpose.BE_MATCHED], hoursPerMonth: 5 + draw(30) })
    for (let at = 0; at < SKILLS; at++)
      if (draw(100) < 25) await world.make.claim({ coworker, skill: skills[at]!, evidence: Evidence.WORK })
  }
  const who = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  return { who, input: { challenge: challenge.id, size: 8, seconds: 3, search: randomUUID() } }
}
const { who, input } = await hard()

const toldTo = async (one: Person, { search }: { search: string }) =>
  (await one.get<{ teamSearch: Told | null }>(howFar, { search })).teamSearch

/** Asks how far it is again and again, until it ends or enough is told. */
async function follow(isEnough: (told: readonly Told[]) => boolean, isOver: () => boolean) {
  const told: Told[] = []
  while (!isOver() && !isEnough(told)) {
    const now = await toldTo(who, input)
    if (now) told.push(now)
    await rest(20)
  }
  return told
}

test('tells how far a search is while it goes on, to whom it belongs and nobody else', async () => {
  const stranger = await world.person({ roles: [{ role: Role.SYSTEM_ENTREPRENEUR }] })
  let isOver = false
  const answer = who.get<Proposals>(propose, { input }).finally(() => (isOver = true))
  const first = await follow(
    (all) => all.length > 0,
    () => isOver,
  )
  expect(first).toHaveLength(1)
  expect(await toldTo(stranger, input)).toBeNull()
  const told = [
    ...first,
    ...(await follow(
      () => false,
      () => isOver,
    )),
  ]
  const { proposeTeams } = await answer
  expect(new Set(told.map(({ gap }) => gap)).size).toBeGreaterThan(1)
  for (const { gap, settled } of told) {
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(settled).toBeGreaterThanOrEqual(0)
    expect(settled).toBeLessThanOrEqual(1)
  }
  expect(proposeTeams.proposals[0]!.emphases).toContain('BALANCED')
  expect(await toldTo(who, input)).toBeNull()
})

test('ends a search midway when nobody waits any more, with what it has', async () => {
  const gone = new AbortController()
  let isOver = false
  const answer = who.ask(propose, { input }, gone.signal).finally(() => (isOver = true))
  const told = await follow(
    (all) => all.length > 0,
    () => isOver,
  )
  expect(told).toHaveLength(1)
  gone.abort()
  const { proposeTeams } = (await answer).data as unknown as Proposals
  const looked = proposeTeams.proposals.flatMap(({ emphases }) => emphases)
  expect(looked).toContain('BALANCED')
  expect(looked.length).toBeLessThan(7)
  expect(await toldTo(who, input)).toBeNull()
})

test('looks through no more people than it must when nobody waits any more', async () => {
  const [{ id }] = (await world.owner<{ id: string }>('select id from coworker order by id limit 1')) as [
    { id: string },
  ]
  const copies = (table: string, of: string, more: string) =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(one) || jsonb_build_object(${more}))).*
      from ${table} one, generate_series(1, 1500) n where one.${of} = '${id}';`
  await world.owner(
    copies(
      'account',
      'id',
      `'id', md5('many' || n)::uuid, 'email', n || '@example.org', 'auth_user_id', 'many ' || n`,
    ) +
      copies('coworker', 'id', `'id', md5('many' || n)::uuid`) +
      copies('consent', 'account_id', `'id', md5('consent' || n)::uuid, 'account_id', md5('many' || n)::uuid`),
  )
  const counting = `query ($input: ProposeTeamsInput!) { proposeTeams(input: $input) { candidates } }`
  const { data } = await who.ask(counting, { input }, AbortSignal.abort())
  expect(data).toEqual({ proposeTeams: { candidates: 500 } })
})
