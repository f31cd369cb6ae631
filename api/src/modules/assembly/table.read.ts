import { setImmediate as nextTurn } from 'node:timers/promises'
import { asSystem, type Ctx } from '../../base/ctx.js'
import { notFound } from '../../base/refusal.js'
import { challengeById, mayLead, organizationsOfChallenge } from '../challenge/index.js'
import { matchable, meaningOf, peopleById, type Matchable } from '../matching/index.js'
import { linksIn, type Link } from '../skill/index.js'
import { busyElsewhere, membersOf, receiving, roleNeedsOf, sceneOf } from './matter.read.js'
import { candidateOf, judgeFor, weigh, type Engagement, type Scene } from './rules/candidate.js'
import type { Candidate } from './rules/shapes.js'

/** Everything on the table: what is asked for, and who there is. A person's place among the candidates stands for them. */
export interface Table {
  readonly challengeId: string
  readonly scene: Scene
  readonly link: Link
  readonly people: readonly Matchable[]
  readonly candidates: readonly Candidate[]
  readonly rows: ReadonlyMap<string, number>
  /** Those in the team already. */
  readonly members: readonly number[]
  readonly hasReceiver: boolean
}

/** Only who leads the challenge may ask; others are answered as if it were not there. */
async function ledChallenge(ctx: Ctx, id: string) {
  const challenge = await challengeById(ctx, id)
  const organizations = challenge ? await organizationsOfChallenge(ctx, id) : []
  if (!challenge || !mayLead(ctx.viewer, { ...challenge, organizations, hasOpening: true })) throw notFound('challenge')
  return { hasReceiver: organizations.some(({ role }) => role === 'RECEIVER') }
}

async function readAll(system: Ctx, challenge: string, among?: readonly string[]) {
  const row = await sceneOf(system, challenge)
  if (!row) throw notFound('challenge')
  const { taxonomy, census } = await meaningOf(system)
  const link = linksIn(taxonomy)
  const members = await membersOf(system, challenge)
  const asked = { id: challenge, themes: row.themes }
  const within = await peopleById(
    system,
    members.map(({ coworkerId }) => coworkerId),
    [asked],
  )
  const free = await matchable(system, asked, among)
  const scene: Scene = {
    ...row,
    challenge,
    needs: weigh(row.needs, link, census),
    ...(await roleNeedsOf(system)),
  }
  return { scene, link, members, people: inOrder([...within, ...free]), busy: await busyElsewhere(system, challenge) }
}

const inOrder = (people: readonly Matchable[]) =>
  people.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))

/** So many are judged before others get their turn. */
const AT_ONCE = 500

async function judgeAll(people: readonly Matchable[], judge: (person: Matchable) => Candidate): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  for (let from = 0; from < people.length; from += AT_ONCE) {
    if (from > 0) await nextTurn()
    candidates.push(...people.slice(from, from + AT_ONCE).map(judge))
  }
  return candidates
}

/** With `among`, only those of them and who is in already. */
export async function layTable(ctx: Ctx, challenge: string, among?: readonly string[]): Promise<Table> {
  const { hasReceiver } = await ledChallenge(ctx, challenge)
  const receivers = new Set((await receiving(ctx, challenge)).map(({ coworkerId }) => coworkerId))
  const { scene, link, members, people, busy } = await readAll(asSystem(ctx), challenge, among)
  const standing = new Map(members.map((member) => [member.coworkerId, member]))
  const elsewhere = new Map(busy.map((one) => [one.coworkerId, one]))
  const engagement = ({ id }: Matchable): Engagement => ({
    hoursElsewhere: elsewhere.get(id)?.hours ?? 0,
    askedElsewhere: elsewhere.get(id)?.asked ?? 0,
    receives: receivers.has(id),
    standing: standing.get(id) ?? null,
  })
  const judge = judgeFor(scene, link)
  const candidates = await judgeAll(people, (person) =>
    candidateOf(person, person.mandateHours.get(challenge) ?? null, engagement(person), scene, judge),
  )
  const rows = new Map(people.map(({ id }, row) => [id, row]))
  const inTeam = members.flatMap(({ coworkerId }) => rows.get(coworkerId) ?? [])
  return { challengeId: challenge, scene, link, people, candidates, rows, members: inTeam, hasReceiver }
}
