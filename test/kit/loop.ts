import { Role, Stage, type Theme, type Track } from '@mellanrum/api'
import { loopMakers } from '../../seeds/makers/loop.js'
import type { Person, World } from './world.js'

const ids = {
  read: `query ($slug: String!) { challenge(slug: $slug) { id version stage pausedFrom closedAs track cycle isRecruiting may { advance work reasons { action code } }
    nextMoves { to kind isReady lacks needsReason opensCycle mayOverride turnsIntoLoop } } }`,
  advance: `mutation ($input: AdvanceInput!) { advanceChallenge(input: $input) { stage cycle track pausedFrom closedAs nextMoves { to isReady } } }`,
  history: `query ($slug: String!) { challenge(slug: $slug) { timeline(first: 100) { edges { node { kind cycle fromStage toStage text { sv } } } } } }`,
}

export interface Standing {
  id: string
  version: number
  stage: Stage
  pausedFrom: Stage | null
  closedAs: string | null
  track: Track
  cycle: number
  isRecruiting: boolean
  may: { advance: boolean; work: boolean; reasons: { action: string; code: string }[] }
  nextMoves: {
    to: Stage
    kind: string
    isReady: boolean
    lacks: string[]
    opensCycle: boolean
    mayOverride: boolean
    turnsIntoLoop: boolean
  }[]
}

export interface Entry {
  kind: string
  cycle: number
  fromStage: Stage | null
  toStage: Stage | null
  text: { sv: string } | null
}

export interface WalkWish {
  track?: Track
  isLed?: boolean
  hasReceiver?: boolean
  themes?: Theme[]
}
export type Makers = ReturnType<typeof loopMakers>
export const makersIn = (world: World) => loopMakers(() => world.system().em, world.clock.now)

/** A challenge with an owner and the lead of its team, and ways to walk with it. */
export async function makeWalk(world: World, { challengeAt, teamLead }: Makers, stage: Stage, wish: WalkWish = {}) {
  const lead = await world.make.organization()
  const { isLed = true, hasReceiver = true, ...facts } = wish
  const challenge = await challengeAt(stage, { lead, receivers: hasReceiver ? [lead] : [], ...facts })
  const editor = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: lead }] })
  const member = await world.person()
  await world.make.coworker({ account: member })
  if (isLed) await teamLead({ challenge, coworker: member })

  const { slug } = challenge
  const read = async (who: Pick<Person, 'get'> = world.stranger) =>
    (await who.get<{ challenge: Standing }>(ids.read, { slug })).challenge
  async function wishTo(to: Stage, more: object) {
    const { id, version } = await read()
    return { input: { challenge: id, to, expectedVersion: version, language: 'sv', ...more } }
  }
  const move = async (to: Stage, more: object = {}, who: Person = editor) =>
    (await who.get<{ advanceChallenge: Standing }>(ids.advance, await wishTo(to, more))).advanceChallenge
  const refused = async (to: Stage, more: object = {}, who: Pick<Person, 'ask'> = editor) =>
    (await who.ask(ids.advance, await wishTo(to, more))).refusal
  /** What happened, the first thing first. */
  async function history() {
    type Timeline = { challenge: { timeline: { edges: { node: Entry }[] } } }
    const { challenge: found } = await world.stranger.get<Timeline>(ids.history, { slug })
    return found.timeline.edges.map(({ node }) => node).reverse()
  }
  return { id: challenge.id, slug, owner: lead, editor, member, read, wishTo, move, refused, history, ask: ids }
}

export type Walk = Awaited<ReturnType<typeof makeWalk>>
