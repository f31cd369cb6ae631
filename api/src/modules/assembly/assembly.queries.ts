import type { Ctx } from '../../base/ctx.js'
import { notFound } from '../../base/refusal.js'
import type { EvaluateTeamInput, ProposeTeamsInput, TeamMustsInput } from './assembly.inputs.js'
import type { Outcome, Task } from './rules/answer.js'
import type { Limit } from './rules/clash.js'
import type { Musts } from './rules/shapes.js'
import { needPoints, wholeOf } from './rules/value.js'
import { reckon } from './solving.js'
import { layTable, type Table } from './table.read.js'
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

/** Whoever is not to be seen is not there, however one came by the id. */
function rowsOf({ rows }: Table, ids: readonly string[] | null | undefined, field: string): number[] {
  return [...new Set(ids)].map((id) => {
    const row = rows.get(id)
    if (row === undefined) throw notFound(field)
    return row
  })
}

const wherever = ({ candidates }: Table, is: (row: number) => boolean) =>
  candidates.flatMap((_, row) => (is(row) ? [row] : []))

function taskOf(table: Table, size: number, more: Partial<Task>): Task {
  const { candidates, scene, members } = table
  const unavailable = wherever(table, (row) => candidates[row]!.hours === 0)
  const none = { locked: [], forbidden: [], tooFar: [], teams: [] }
  const matter = { needs: scene.needs, hours: scene.hours }
  return {
    question: { candidates, matter, size },
    musts: mustsOf(null, table),
    members,
    unavailable,
    find: false,
    ...none,
    ...more,
  }
}

/** Somebody forbidden who may not be seen would not be proposed anyhow. */
const forbiddenRows = ({ rows }: Table, ids: readonly string[] | null | undefined) =>
  [...new Set(ids)].flatMap((id) => rows.get(id) ?? [])

export async function proposeTeams(ctx: Ctx, input: ProposeTeamsInput) {
  const began = performance.now()
  const table = await layTable(ctx, input.challenge)
  const size = input.size ?? USUAL_SIZE
  const { kilometres: most } = input
  const isTooFar = (row: number) => {
    const { kilometres, isRemote } = table.candidates[row]!
    return most != null && kilometres !== null && kilometres > most && !isRemote
  }
  const locked = rowsOf(table, input.lock, 'lock')
  const task = taskOf(table, size, {
    musts: mustsOf(input.must, table),
    locked,
    forbidden: forbiddenRows(table, input.forbid),
    tooFar: wherever(table, isTooFar),
    find: true,
  })
  const outcome = await reckon(task, (input.seconds ?? USUAL_SECONDS) * 1000, ctx.gone)
  return told({ table, size, locked: new Set(locked) }, task, outcome, began)
}

function told(telling: Telling, task: Task, { proposals, nearest, clash }: Outcome, began: number) {
  const { table, size } = telling
  const { scene, candidates } = table
  const whole = wholeOf(scene)
  const teams = proposals.filter(({ members }) => members.length > 0).map((found) => proposalTold(telling, found))
  return {
    challengeId: table.challengeId,
    candidates: candidates.length,
    hoursNeeded: scene.hours,
    size,
    needs: scene.needs.map((need) => ({ ...need, most: needPoints(need.weight, 1000, whole) })),
    proposals: teams,
    nearest: nearest && nearest.members.length > 0 ? proposalTold(telling, nearest) : null,
    clash: clash && { ...clash, limits: clash.limits.map((limit) => limitTold(limit, table)) },
    notes: notesOf(table, task, teams),
    milliseconds: Math.round(performance.now() - began),
  }
}
export type ProposalsRow = Awaited<ReturnType<typeof proposeTeams>>

const limitTold = (limit: Limit, { candidates }: Table) => ({
  kind: limit.kind,
  skillId: 'skill' in limit ? limit.skill : null,
  coworkerId: 'row' in limit ? candidates[limit.row]!.id : null,
})
export type LimitRow = ReturnType<typeof limitTold>

function notesOf({ scene, candidates, members, hasReceiver }: Table, task: Task, teams: readonly ProposalRow[]) {
  const out = new Set([...task.unavailable, ...task.forbidden, ...task.tooFar, ...members])
  const when = (is: boolean, note: string) => (is ? [note] : [])
  return [
    ...when(scene.needs.length === 0, 'NO_SKILLS_NEEDED'),
    ...when(scene.hours === 0, 'NO_HOURS_NEEDED'),
    ...when(out.size === candidates.length, 'NOBODY_AVAILABLE'),
    ...when(!hasReceiver, 'NO_RECEIVER'),
    ...when(
      teams.some(({ proof }) => proof !== null && !proof.isProven),
      'STOPPED_EARLY',
    ),
  ]
}

/** What a team comes to, at once: only those in it are read. Who could join is looked up when that is asked for. */
export async function evaluateTeam(ctx: Ctx, input: EvaluateTeamInput, withOthers: boolean): Promise<ProposalRow> {
  const table = await layTable(ctx, input.challenge, withOthers ? undefined : input.members)
  const size = input.size ?? USUAL_SIZE
  const chosen = rowsOf(table, input.members, 'members')
  const members = [...new Set([...table.members, ...chosen])]
  const telling = { table, size, locked: new Set<number>() }
  if (!withOthers) return teamTold(telling, { members, oneMore: null, rural: null, next: [] })
  const task = taskOf(table, size, { teams: [members], forbidden: forbiddenRows(table, input.forbid) })
  const { teams } = await reckon(task, EVALUATION_SECONDS * 1000, ctx.gone)
  return teamTold(telling, teams[0]!)
}
