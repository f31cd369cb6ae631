import type { Addition, Found, Looked } from './rules/answer.js'
import { judgedBy, roleNames } from './rules/candidate.js'
import type { Candidate } from './rules/shapes.js'
import { gapOf } from './rules/solve.js'
import { needPoints, valueOf, wholeOf } from './rules/value.js'
import { mostPoints, partKinds, WHOLLY } from './rules/weights.js'
import type { Table, Weighed } from './table.read.js'

/** How a table, a size and who is locked come to be told; everything below is put in words by resolvers. */
export interface Telling {
  readonly table: Table
  /** Whoever is told of. */
  readonly known: ReadonlyMap<number, Weighed>
  readonly size: number
  readonly locked: ReadonlySet<number>
}

const different = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))].sort()
const best = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0)
const inRuralHub = ({ isRural, hub }: Candidate) => isRural && hub !== null

const candidateAt = ({ known }: Telling, row: number) => known.get(row)!.candidate

function coversOf({ table, known }: Telling, row: number, team: readonly Candidate[]) {
  const { scene, link } = table
  const whole = wholeOf(scene)
  return judgedBy(known.get(row)!.person, scene, link).flatMap((judged, at) => {
    if (judged.outcome === 'MISSING') return []
    const isBest = judged.quality >= best(team.map(({ qualities }) => qualities[at]!))
    const points = needPoints(scene.needs[at]!.weight, judged.quality, whole)
    return [{ ...judged, points, isBest }]
  })
}

/** What they carry at least as well as anybody in the team. */
function rolesOf(one: Candidate, team: readonly Candidate[]): string[] {
  const carried = roleNames.filter(
    (_, at) => one.roles[at]! >= WHOLLY && one.roles[at]! >= best(team.map(({ roles }) => roles[at]!)),
  )
  const leads = one.leads >= WHOLLY && one.leads >= best(team.map((other) => other.leads))
  return leads ? ['LEAD', ...carried] : carried
}

function memberOf(telling: Telling, row: number, team: readonly number[], adds: number) {
  const { table, locked } = telling
  const one = candidateAt(telling, row)
  const others = team.map((other) => candidateAt(telling, other))
  return {
    ...one,
    coworkerId: one.id,
    challengeId: table.challengeId,
    isIn: table.members.includes(row),
    isLocked: locked.has(row),
    roles: rolesOf(one, others),
    covers: coversOf(telling, row, others),
    adds,
  }
}
export type MemberRow = ReturnType<typeof memberOf>

const totalOf = (telling: Telling, team: readonly number[]) =>
  valueOf(
    team.map((row) => candidateAt(telling, row)),
    telling.table.scene,
    telling.size,
  )

function partsOf(telling: Telling, team: readonly number[]) {
  const { total, parts } = totalOf(telling, team)
  return { total, parts: partKinds.map((kind) => ({ kind, points: parts[kind], most: mostPoints[kind] })) }
}

const additionOf = (telling: Telling, team: readonly number[], { row, gain }: Addition) => ({
  gain,
  member: memberOf(telling, row, [...team, row], gain),
})
export type AdditionRow = ReturnType<typeof additionOf>

function lacksOf({ table }: Telling, team: readonly Candidate[]) {
  const lacking = table.scene.needs.filter(
    ({ importance }, at) => importance !== 'LEARNABLE' && team.every(({ qualities }) => qualities[at] === 0),
  )
  return {
    missing: lacking.map(({ skill }) => skill),
    rolesMissing: roleNames.filter((_, at) => team.every(({ roles }) => roles[at]! < WHOLLY)),
    hasLead: team.some(({ leads }) => leads >= WHOLLY),
    hasRuralHub: team.some(inRuralHub),
  }
}

/** A team, with everything that is told of it. Who is in already comes first, then who adds most. */
export function teamTold(telling: Telling, looked: Looked) {
  const rows = looked.members
  const team = rows.map((row) => candidateAt(telling, row))
  const { total, parts } = partsOf(telling, rows)
  const without = (row: number) =>
    totalOf(
      telling,
      rows.filter((other) => other !== row),
    ).total
  const members = rows.map((row) => memberOf(telling, row, rows, total - without(row)))
  return {
    emphases: [] as string[],
    proof: null as ReturnType<typeof proofOf> | null,
    isSomebodyGone: false,
    total,
    parts,
    members: members.toSorted((one, other) => Number(other.isIn) - Number(one.isIn) || other.adds - one.adds),
    hours: team.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    sectors: different(team.map(({ sector }) => sector)),
    fieldsOfPractice: different(team.map(({ fieldOfPractice }) => fieldOfPractice)),
    hubs: different(team.map(({ hub }) => hub)),
    ...lacksOf(telling, team),
    oneMore: looked.oneMore && additionOf(telling, rows, looked.oneMore),
    ruralAddition: looked.rural && additionOf(telling, rows, looked.rural),
    next: looked.next.map((addition) => additionOf(telling, rows, addition)),
  }
}
export type ProposalRow = ReturnType<typeof teamTold>

const proofOf = (found: Found) => ({
  isProven: found.isProven,
  gap: found.isProven ? 0 : gapOf(found),
  settled: found.settled,
})

export const proposalTold = (telling: Telling, found: Found): ProposalRow => ({
  ...teamTold(telling, found),
  emphases: found.emphases,
  proof: proofOf(found),
})
