import { allMusts, mustsAlone, type Instance } from './instance.js'
import { noMusts, type Musts, type SkillId } from './shapes.js'
import { solve } from './solve.js'
import { teamOf } from './standing.js'

/** One thing that narrows the choice: what must be had, who is in or out, how many and from where. */
export type Limit =
  | { readonly kind: 'SKILL'; readonly skill: SkillId }
  | { readonly kind: 'HOURS' | 'SECTORS' | 'FIELDS_OF_PRACTICE' | 'RURAL_HUB' | 'LEAD' | 'RECEIVER' }
  | { readonly kind: 'SIZE' | 'DISTANCE' | 'AVAILABILITY' }
  | { readonly kind: 'LOCKED' | 'FORBIDDEN'; readonly row: number }

/** What is asked, with whom each limit on people shuts out. */
export interface Asked {
  readonly instance: Instance
  readonly musts: Musts
  /** In the team already, whatever is asked. */
  readonly members: readonly number[]
  readonly locked: readonly number[]
  readonly forbidden: readonly number[]
  readonly tooFar: ReadonlySet<number>
  readonly unavailable: ReadonlySet<number>
}

/** More than anybody needs to meet a few musts, when the number of people is no limit. */
const WITHOUT_SIZE = 12

export function limitsOf({ musts, locked, forbidden, tooFar, unavailable }: Asked): Limit[] {
  const when = (is: boolean, kind: Exclude<Limit['kind'], 'SKILL' | 'LOCKED' | 'FORBIDDEN'>): Limit[] =>
    is ? [{ kind }] : []
  return [
    ...when(tooFar.size > 0, 'DISTANCE'),
    ...forbidden.map((row): Limit => ({ kind: 'FORBIDDEN', row })),
    ...when(musts.hours > 0, 'HOURS'),
    ...when(musts.fieldsOfPractice > 0, 'FIELDS_OF_PRACTICE'),
    ...when(musts.sectors > 0, 'SECTORS'),
    ...when(musts.lead, 'LEAD'),
    ...when(musts.receiver, 'RECEIVER'),
    ...when(musts.ruralHub, 'RURAL_HUB'),
    ...musts.skills.map((skill): Limit => ({ kind: 'SKILL', skill })),
    ...locked.map((row): Limit => ({ kind: 'LOCKED', row })),
    { kind: 'SIZE' },
    ...when(unavailable.size > 0, 'AVAILABILITY'),
  ]
}

const rowsOf = (limits: readonly Limit[], wanted: 'LOCKED' | 'FORBIDDEN') =>
  limits.flatMap((limit) => (limit.kind === wanted ? [limit.row] : []))

function mustsOf(limits: readonly Limit[], musts: Musts): Musts {
  const has = (kind: Limit['kind']) => limits.some((limit) => limit.kind === kind)
  return {
    ...noMusts,
    skills: limits.flatMap((limit) => (limit.kind === 'SKILL' ? [limit.skill] : [])),
    hours: has('HOURS') ? musts.hours : 0,
    sectors: has('SECTORS') ? musts.sectors : 0,
    fieldsOfPractice: has('FIELDS_OF_PRACTICE') ? musts.fieldsOfPractice : 0,
    ruralHub: has('RURAL_HUB'),
    lead: has('LEAD'),
    receiver: has('RECEIVER'),
  }
}

/** Who may come in under these limits, and who is in. */
export function chosenBy(asked: Asked, limits: readonly Limit[]) {
  const has = (kind: Limit['kind']) => limits.some((limit) => limit.kind === kind)
  const forbidden = new Set(rowsOf(limits, 'FORBIDDEN'))
  const isOut = (row: number) =>
    forbidden.has(row) ||
    (has('DISTANCE') && asked.tooFar.has(row)) ||
    (has('AVAILABILITY') && asked.unavailable.has(row))
  const locked = rowsOf(limits, 'LOCKED').filter((row) => !asked.members.includes(row))
  const fixed = [...asked.members, ...locked]
  const taken = new Set(fixed)
  const everyone = asked.instance.hours.map((_, row) => row)
  const pool = everyone.filter((row) => !taken.has(row) && !isOut(row))
  const size = has('SIZE') ? asked.instance.size : WITHOUT_SIZE
  return { fixed, pool, size, shutOut: locked.filter(isOut) }
}

/** Whether a team can have all that these limits ask; null when there was no time to tell. */
export function isPossible(asked: Asked, limits: readonly Limit[], stop: () => boolean): boolean | null {
  const { fixed, pool, size, shutOut } = chosenBy(asked, limits)
  if (shutOut.length > 0 || fixed.length > Math.max(size, asked.members.length)) return false
  const musts = mustsOf(limits, asked.musts)
  const wanted = allMusts(asked.instance, musts)
  if (wanted === 0) return true
  const problem = mustsAlone(asked.instance, musts)
  const seats = Math.max(0, size - fixed.length)
  const { value, isProven } = solve(problem, { team: teamOf(problem, fixed), seats, pool }, stop)
  if (value >= wanted) return true
  return isProven ? false : null
}

export interface Clash {
  /** None of these can be left out: without any one of them a team is possible. */
  readonly limits: readonly Limit[]
  readonly isLeast: boolean
}

/** Leaves out one limit after the other; what must stay for it to be impossible is what clashes. */
export function clashOf(asked: Asked, stop: () => boolean): Clash | null {
  let limits = limitsOf(asked)
  if (isPossible(asked, limits, stop) !== false) return null
  for (const limit of limits) {
    if (stop()) return { limits, isLeast: false }
    const without = limits.filter((one) => one !== limit)
    if (isPossible(asked, without, stop) === false) limits = without
  }
  return { limits, isLeast: true }
}
