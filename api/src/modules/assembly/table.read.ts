import { setImmediate as nextTurn } from 'node:timers/promises'
import { asSystem, type Ctx } from '../../base/ctx.js'
import { notFound } from '../../base/refusal.js'
import { challengeById, mayLead, organizationsOfChallenge } from '../challenge/index.js'
import { everyoneFor, meaningOf, peopleAmong, peopleById, type Matchable } from '../matching/index.js'
import { linksIn, type Link } from '../skill/index.js'
import { takenElsewhere } from '../team/index.js'
import { busyElsewhere, membersOf, receiving, roleNeedsOf, sceneOf, type MemberRow } from './matter.read.js'
import { candidateOf, judgeFor, weigh, type Engagement, type Scene } from './rules/candidate.js'
import { Flattening, type Flat } from './rules/flat.js'
import type { Candidate } from './rules/shapes.js'

/** Somebody on the table, as far as a proposal tells of them. */
export interface Weighed {
  readonly person: Matchable
  readonly candidate: Candidate
}

/** Everything on the table: what is asked for, and who there is. A person's place stands for them. */
export interface Table {
  readonly challengeId: string
  readonly scene: Scene
  readonly link: Link
  readonly flat: Flat
  readonly ids: readonly string[]
  readonly rows: ReadonlyMap<string, number>
  /** Those in the team already. */
  readonly members: readonly number[]
  /** Those who have no hours left. */
  readonly unavailable: readonly number[]
  /** Kilometres each has to come; 0 for who need not, or has not told from where. */
  readonly ways: readonly number[]
  readonly hasReceiver: boolean
  /** Some of them, in full; null when one of them has gone meanwhile. */
  weighed(rows: readonly number[]): Promise<ReadonlyMap<number, Weighed> | null>
}

export interface Wanted {
  readonly challenge: string
  readonly size: number
  /** Only these, beside who is in already. */
  readonly among?: readonly string[]
  /** Asked of the database itself, not of what is kept in memory. */
  readonly isAnew?: boolean
}

/** Only who leads the challenge may ask; others are answered as if it were not there. */
async function ledChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeById(ctx, id)
  const organizations = challenge ? await organizationsOfChallenge(ctx, id) : []
  if (!challenge || !mayLead(ctx.viewer, { ...challenge, organizations, hasOpening: true })) throw notFound('challenge')
  return { hasReceiver: organizations.some(({ role }) => role === 'RECEIVER') }
}

async function readAll(system: Ctx, { challenge, among, isAnew }: Wanted) {
  const row = await sceneOf(system, challenge)
  if (!row) throw notFound('challenge')
  const { taxonomy, census } = await meaningOf(system)
  const link = linksIn(taxonomy)
  const members = await membersOf(system, challenge)
  const asked = { id: challenge, themes: row.themes }
  const ids = members.map(({ coworkerId }) => coworkerId)
  const within = await peopleById(system, ids, [asked])
  const everyone = await (among || isAnew ? peopleAmong(system, asked, among) : everyoneFor(system, asked))
  const needs = weigh(row.needs, link, census)
  const scene: Scene = { ...row, challenge, needs, ...(await roleNeedsOf(system)) }
  return {
    scene,
    link,
    members,
    within,
    everyone,
    busy: await busyElsewhere(system, challenge),
    taken: await takenElsewhere(system, asked),
  }
}

/** So many are judged before others get their turn. */
const AT_ONCE = 500

type Know = (person: Matchable) => Candidate
type Those = Pick<Awaited<ReturnType<typeof readAll>>, 'within' | 'everyone'>

/** Of each is kept what the reckoning needs, and no more. */
async function layFlat({ within, everyone }: Those, know: Know, flattening: Flattening, gone?: AbortSignal) {
  const ids: string[] = []
  const ways: number[] = []
  const unavailable: number[] = []
  function lay(person: Matchable) {
    const one = know(person)
    flattening.add(one)
    if (one.hours === 0) unavailable.push(ids.length)
    ways.push(one.isRemote ? 0 : (one.kilometres ?? 0))
    ids.push(one.id)
  }
  within.forEach(lay)
  for (const person of everyone.people()) {
    lay(person)
    if (ids.length % AT_ONCE !== 0) continue
    await nextTurn()
    // Nobody waits for the rest.
    if (gone?.aborted) break
  }
  return { ids, ways, unavailable, flat: flattening.done(), rows: new Map(ids.map((id, row) => [id, row])) }
}

export async function layTable(ctx: Ctx, wanted: Wanted): Promise<Table> {
  const { challenge, size } = wanted
  const { hasReceiver } = await ledChallenge(ctx, challenge)
  const receivers = new Set((await receiving(ctx, challenge)).map(({ coworkerId }) => coworkerId))
  const { scene, link, members, within, everyone, busy, taken } = await readAll(asSystem(ctx), wanted)
  const judge = judgeFor(scene, link)
  const engagement = engagements(members, busy, taken, receivers)
  const know = (person: Matchable) =>
    candidateOf(person, person.mandateHours.get(challenge) ?? null, engagement(person), scene, judge)
  const laid = await layFlat({ within, everyone }, know, new Flattening(scene, size), ctx.gone)

  async function weighed(rows: readonly number[]) {
    const strangers = rows.filter((row) => row >= within.length).map((row) => laid.ids[row]!)
    const people = [...within, ...(strangers.length > 0 ? await everyone.again(strangers) : [])]
    const found = new Map(people.map((person) => [laid.rows.get(person.id)!, { person, candidate: know(person) }]))
    return rows.every((row) => found.has(row)) ? found : null
  }

  const inTeam = within.map((_, row) => row)
  return { challengeId: challenge, scene, link, ...laid, members: inTeam, hasReceiver, weighed }
}

type Busy = Awaited<ReturnType<typeof busyElsewhere>>

function engagements(
  members: readonly MemberRow[],
  busy: Busy,
  taken: ReadonlyMap<string, number>,
  receivers: ReadonlySet<string>,
) {
  const standing = new Map(members.map((member) => [member.coworkerId, member]))
  const elsewhere = new Map(busy.map((one) => [one.coworkerId, one]))
  return ({ id }: Matchable): Engagement => ({
    hoursElsewhere: elsewhere.get(id)?.hours ?? 0,
    mandatedElsewhere: taken.get(id) ?? 0,
    askedElsewhere: elsewhere.get(id)?.asked ?? 0,
    receives: receivers.has(id),
    standing: standing.get(id) ?? null,
  })
}
