import { EventLink, Publication, Role, Stage } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { eventMakers } from '../../seeds/makers/event.js'
import { loopMakers } from '../../seeds/makers/loop.js'
import { statementsOf } from '../kit/statements.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const { event } = eventMakers(() => world.system().em, world.clock.now)
const { challengeAt } = loopMakers(() => world.system().em, world.clock.now)
const days = (count: number) => new Date(world.clock.now.getTime() + count * 86_400_000)

type Events = { events: { totalCount: number; edges: { node: { slug: string } }[] } }
const slugs = ({ events }: Events) => events.edges.map(({ node }) => node.slug)

test('tells what is to come, soonest first, and on demand what has been', async () => {
  await event({ slug: 'arets-fest', startsAt: days(30) })
  await event({ slug: 'morgondagens-mote', startsAt: days(1) })
  await event({ slug: 'fjolarets-fest', startsAt: days(-330) })
  const query = `query ($past: Boolean) { events(first: 10, includePast: $past) { totalCount edges { node { slug } } } }`
  expect(slugs(await world.stranger.get<Events>(query))).toEqual(['morgondagens-mote', 'arets-fest'])
  expect(slugs(await world.stranger.get<Events>(query, { past: true }))).toEqual([
    'arets-fest',
    'morgondagens-mote',
    'fjolarets-fest',
  ])
  expect((await world.stranger.ask(`{ events(first: 101) { totalCount } }`)).refusal?.code).toBe('FIRST_OUT_OF_RANGE')
})

test('keeps an event in the list until it has ended', async () => {
  const pages = `query { events(first: 100) { totalCount edges { node { slug } } } }`
  await event({ slug: 'utan-slut', startsAt: days(2), endsAt: null })
  await event({ slug: 'utan-slut-i-gar', startsAt: days(-1), endsAt: null })
  await event({ slug: 'pagar-nu', startsAt: days(-2), endsAt: days(2) })
  const coming = slugs(await world.stranger.get<Events>(pages))
  expect(coming).toEqual(expect.arrayContaining(['pagar-nu', 'utan-slut']))
  expect(coming).not.toContain('utan-slut-i-gar')
})

test('shows an event with its hub, its series, what it is to a challenge and how many came', async () => {
  const hub = await world.make.hub({ name: 'Krux' })
  const challenge = await challengeAt(Stage.TEAMING)
  const wish = {
    slug: 'yran',
    series: 'Storsjöyran',
    participants: 40,
    hub,
    challenges: [{ challenge, how: EventLink.RECRUITING }],
  }
  await event({ ...wish, startsAt: new Date('2026-07-30T16:00:00Z') })
  const query = `{ event(slug: "yran") { startsAt series participants isMadeUp hub { name events { slug } } challenges { how challenge { slug } event { slug } } } }`
  expect(await world.stranger.get(query)).toEqual({
    event: {
      startsAt: '2026-07-30T16:00:00.000Z',
      series: 'Storsjöyran',
      participants: 40,
      isMadeUp: false,
      hub: { name: 'Krux', events: [{ slug: 'yran' }] },
      challenges: [{ how: 'RECRUITING', challenge: { slug: challenge.slug }, event: { slug: 'yran' } }],
    },
  })
  expect(await world.stranger.get(`{ event(slug: "no-such") { slug } }`)).toEqual({ event: null })
})

test('does not tell of a draft through the event that it is linked to', async () => {
  const owner = await world.make.organization()
  const draft = await challengeAt(Stage.IDENTIFIED, { lead: owner, publication: Publication.DRAFT })
  await event({ slug: 'hemligt', challenges: [{ challenge: draft }] })
  const query = `{ event(slug: "hemligt") { challenges { challenge { slug } } } }`
  const editor = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: owner }] })
  expect(await world.stranger.get(query)).toEqual({ event: { challenges: [] } })
  expect(await editor.get(query)).toEqual({ event: { challenges: [{ challenge: { slug: draft.slug } }] } })
})

test('costs the same number of statements for one event and for many', async () => {
  const query = `query ($first: Int!) { events(first: $first, includePast: true) { edges { node { hub { name events { slug } } challenges { challenge { slug events { how } } } } } } }`
  const costOf = (first: number) => statementsOf(world, () => world.stranger.get(query, { first }))
  for (let at = 0; at < 20; at++) {
    await event({
      hub: await world.make.hub(),
      startsAt: days(at),
      challenges: [{ challenge: await challengeAt(Stage.FRAMED) }],
    })
  }
  const two = await costOf(2)
  expect(two).toBeGreaterThan(5)
  expect(await costOf(20)).toBe(two)
})
