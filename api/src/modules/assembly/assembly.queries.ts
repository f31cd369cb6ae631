import type { Ctx } from '../../base/ctx.js'
import type { EvaluateTeamInput, ProposeTeamsInput, TeamMustsInput } from './assembly.inputs.js'
import type { Looked, Outcome, Task } from './rules/answer.js'
import type { Limit } from './rules/clash.js'
import type { Musts } from './rules/shapes.js'
import { needPoints, wholeOf } from './rules/value.js'
import type { Told } from './rules/alternatives.js'
import { followed } from './following.js'
import { inLine } from './line.js'
import { reckon } from './solving.js'
import { layTable, type Table, type Wanted } from './table.read.js'
import { proposalTold, teamTold, type ProposalRow, type Telling } from './told.js'

const USUAL_SIZE = 5
const USUAL_SECONDS = 2
const EVALUATION_SECONDS = 1

const mustsOf = (input: TeamMustsInput | null | undefined, { scene }: Table): Musts => ({
  skills: scene.needs.map(({ skill }) => skill).filter((skill) => input?.skills?.includes(skill)),
  hours: input?.hours ?? 0,
  sectors: input?.sectors ?? 0,
  fieldsOfPractice: input?.fieldsOfPractice ?? 0,
  ruralHub: input?.ruralHub ?? false,
  lead: input?.lead ?? false,
  receiver: input?.receiver ?? false,
})

/** Whoever is not to be seen is not there, however one came by the id: the others are answered for. */
const rowsOf = ({ rows }: Table, ids: readonly string[] | null | undefined): number[] =>
  [...new Set(ids)].flatMap((id) => rows.get(id) ?? [])

const isSomebodyGone = ({ rows }: Table, ids: readonly string[] | null | undefined) =>
  (ids ?? []).some((id) => !rows.has(id))

function taskOf(table: Table, more: Partial<Task>): Task {
  const { flat, members, unavailable } = table
  const none = { locked: [], forbidden: [], tooFar: [], teams: [], known: [] }
  return { flat, musts: mustsOf(null, table), members, unavailable, find: false, ...none, ...more }
}

export async function proposeTeams(ctx: Ctx, input: ProposeTeamsInput) {
  const began = performance.now()
  const size = input.size ?? USUAL_SIZE
  const wanted = { challenge: input.challenge, size }
  // Somebody may have withdrawn between the reckoning and the telling: then the database itself is asked who is there.
  const { known, table, task, outcome } = await inLine(ctx, () =>
    followed(ctx, input.search, async (hear) => {
      const find = (isAnew: boolean) => findTeams(ctx, input, { ...wanted, isAnew }, hear)
      return (await find(false)) ?? (await find(true))!
    }),
  )
  const telling = { table, known, size, locked: new Set(task.locked) }
  return {
    ...told(telling, task, outcome, isSomebodyGone(table, input.lock)),
    milliseconds: Math.round(performance.now() - began),
  }
}

async function findTeams(ctx: Ctx, input: ProposeTeamsInput, wanted: Wanted, hear: (told: Told) => void) {
  const table = await layTable(ctx, wanted)
  const { kilometres: most } = input
  const task = taskOf(table, {
    musts: mustsOf(input.must, table),
    locked: rowsOf(table, input.lock),
    forbidden: rowsOf(table, input.forbid),
    known: (input.known ?? []).map((ids) => rowsOf(table, ids)),
    tooFar: most == null ? [] : table.ways.flatMap((way, row) => (way > most ? [row] : [])),
    find: true,
  })
  const outcome = await reckon(task, (input.seconds ?? USUAL_SECONDS) * 1000, { gone: ctx.gone, hear })
  const known = await table.weighed(rowsIn(outcome))
  return known && { known, table, task, outcome }
}

const rowsInLooked = ({ members, oneMore, rural, next }: Looked) => [
  ...members,
  ...[oneMore, rural, ...next].flatMap((addition) => addition?.row ?? []),
]
const rowsIn = ({ proposals, nearest, teams }: Outcome) => [
  ...new Set([...proposals, ...(nearest ? [nearest] : []), ...teams].flatMap(rowsInLooked)),
]

function told(telling: Telling, task: Task, { proposals, nearest, clash }: Outcome, isGone: boolean) {
  const { table, size } = telling
  const { scene, ids } = table
  const whole = wholeOf(scene)
  const teams = proposals.filter(({ members }) => members.length > 0).map((found) => proposalTold(telling, found))
  return {
    challengeId: table.challengeId,
    candidates: ids.length,
    hoursNeeded: scene.hours,
    size,
    needs: scene.needs.map((need) => ({ ...need, most: needPoints(need.weight, 1000, whole) })),
    proposals: teams,
    nearest: nearest && nearest.members.length > 0 ? proposalTold(telling, nearest) : null,
    clash: clash && { ...clash, limits: clash.limits.map((limit) => limitTold(limit, table)) },
    notes: [...(isGone ? ['SOMEBODY_GONE'] : []), ...notesOf(table, task, teams)],
  }
}
export type ProposalsRow = Awaited<ReturnType<typeof proposeTeams>>

const limitTold = (limit: Limit, { ids }: Table) => ({
  kind: limit.kind,
  skillId: 'skill' in limit ? limit.skill : null,
  coworkerId: 'row' in limit ? ids[limit.row]! : null,
})
export type LimitRow = ReturnType<typeof limitTold>

function notesOf({ scene, ids, members, hasReceiver }: Table, task: Task, teams: readonly ProposalRow[]) {
  const out = new Set([...task.unavailable, ...task.forbidden, ...task.tooFar, ...members])
  const when = (is: boolean, note: string) => (is ? [note] : [])
  return [
    ...when(scene.needs.length === 0, 'NO_SKILLS_NEEDED'),
    ...when(scene.hours === 0, 'NO_HOURS_NEEDED'),
    ...when(out.size === ids.length, 'NOBODY_AVAILABLE'),
    ...when(!hasReceiver, 'NO_RECEIVER'),
    ...when(
      teams.some(({ proof }) => proof !== null && !proof.isProven),
      'STOPPED_EARLY',
    ),
  ]
}

/** What a team comes to, at once: only those in it are read. Who could join is looked up when that is asked for. */
export async function evaluateTeam(ctx: Ctx, input: EvaluateTeamInput, withOthers: boolean): Promise<ProposalRow> {
  const { challenge } = input
  const size = input.size ?? USUAL_SIZE
  if (!withOthers) return (await lookAt(ctx, input, { challenge, size, among: input.members }, false))!
  const find = (isAnew: boolean) => lookAt(ctx, input, { challenge, size, isAnew }, true)
  return inLine(ctx, async () => (await find(false)) ?? (await find(true))!)
}

async function lookAt(ctx: Ctx, input: EvaluateTeamInput, wanted: Wanted, withOthers: boolean) {
  const table = await layTable(ctx, wanted)
  const members = [...new Set([...table.members, ...rowsOf(table, input.members)])]
  const looked = withOthers ? await additionsTo(ctx, table, members, input) : alone(members)
  const known = await table.weighed(rowsInLooked(looked))
  if (!known) return null
  const team = teamTold({ table, known, size: wanted.size, locked: new Set() }, looked)
  return { ...team, isSomebodyGone: isSomebodyGone(table, input.members) }
}

const alone = (members: readonly number[]): Looked => ({ members, oneMore: null, rural: null, next: [] })

async function additionsTo(ctx: Ctx, table: Table, members: readonly number[], { forbid }: EvaluateTeamInput) {
  const task = taskOf(table, { teams: [members], forbidden: rowsOf(table, forbid) })
  const { teams } = await reckon(task, EVALUATION_SECONDS * 1000, { gone: ctx.gone })
  return teams[0]!
}
