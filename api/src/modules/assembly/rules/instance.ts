import type { Candidate, Matter, Musts } from './shapes.js'
import { hoursOf, loadCost, needPoints, pointsPerHour, shareOf, travelCost, wholeOf } from './value.js'
import { hourMust, mandateCost, mostPoints, must, rolePoints, spreadPoints, WHOLLY, type PartKind } from './weights.js'

/** How much more a part weighs than usual; whole numbers of at least one, so that the best by them is nobody's lesser. */
export type Emphasis = Partial<Record<PartKind, number>>

export interface Question {
  readonly candidates: readonly Candidate[]
  readonly matter: Matter
  readonly size: number
}

/** Something several may give of which only the most counts, with the part it belongs to. */
interface Column {
  readonly part: PartKind
  readonly isMust: (musts: Musts) => boolean
}

/** Kinds of one sort, of which each counts once and each further one no more than the one before. */
interface Sort {
  readonly part: PartKind
  readonly steps: readonly number[]
  readonly must: (musts: Musts) => number
}

/** The question as flat numbers: what each candidate gives in each column, its kinds, hours and costs. */
export interface Instance {
  readonly question: Question
  readonly columns: readonly Column[]
  readonly start: Int32Array
  readonly column: Uint16Array
  readonly points: Int32Array
  readonly wholly: Uint8Array
  /** Three to a candidate: sector, field, hub, numbered through; -1 where there is none. */
  readonly kinds: Int32Array
  readonly sortOfKind: Uint8Array
  readonly hours: Int32Array
  readonly costs: Readonly<Record<'MANDATES' | 'TRAVEL' | 'LOAD', Int32Array>>
}

export const SORTS = 3

const columnsOf = ({ needs }: Matter): Column[] => [
  ...needs.map(({ skill }): Column => ({ part: 'COVERS', isMust: ({ skills }) => skills.includes(skill) })),
  ...[0, 1, 2, 3].map((): Column => ({ part: 'ROLES', isMust: () => false })),
  { part: 'LEAD', isMust: ({ lead }) => lead },
  { part: 'RECEIVER', isMust: ({ receiver }) => receiver },
  { part: 'RURAL', isMust: ({ ruralHub }) => ruralHub },
]

const sorts: readonly Sort[] = [
  { part: 'SPREAD', steps: spreadPoints.sectors, must: ({ sectors }) => sectors },
  { part: 'SPREAD', steps: spreadPoints.fields, must: ({ fieldsOfPractice }) => fieldsOfPractice },
  { part: 'SPREAD', steps: spreadPoints.hubs, must: () => 0 },
]

type Give = (points: number, isWhole: boolean) => void

/** What one candidate gives, column by column in their order. */
function give(one: Candidate, { needs }: Matter, whole: number, say: Give) {
  for (let at = 0; at < needs.length; at++) {
    const quality = one.qualities[at]!
    say(quality === 0 ? 0 : needPoints(needs[at]!.weight, quality, whole), quality >= WHOLLY)
  }
  for (let at = 0; at < 4; at++) say(shareOf(rolePoints, one.roles[at] ?? 0), false)
  say(shareOf(mostPoints.LEAD, one.leads), one.leads >= WHOLLY)
  say(one.receives ? mostPoints.RECEIVER : 0, one.receives)
  const isRural = one.isRural && one.hub !== null
  say(isRural ? mostPoints.RURAL : 0, isRural)
}

function entriesOf({ candidates, matter }: Question, width: number) {
  const start = new Int32Array(candidates.length + 1)
  const column: number[] = []
  const points: number[] = []
  const wholly: number[] = []
  const whole = wholeOf(matter)
  candidates.forEach((one, row) => {
    let at = 0
    give(one, matter, whole, (given, isWhole) => {
      if (given > 0 || isWhole) {
        column.push(at)
        points.push(given)
        wholly.push(isWhole ? 1 : 0)
      }
      at = (at + 1) % width
    })
    start[row + 1] = column.length
  })
  return { start, column: Uint16Array.from(column), points: Int32Array.from(points), wholly: Uint8Array.from(wholly) }
}

function kindsOf(candidates: readonly Candidate[]) {
  const kinds = new Int32Array(candidates.length * SORTS).fill(-1)
  const sortOfKind: number[] = []
  const known = [0, 1, 2].map(() => new Map<string, number>())
  const number = (sort: number, name: string | null) => {
    if (name === null) return -1
    const before = known[sort]!.get(name)
    if (before !== undefined) return before
    known[sort]!.set(name, sortOfKind.length)
    return sortOfKind.push(sort) - 1
  }
  candidates.forEach(({ sector, fieldOfPractice, hub }, row) => {
    kinds.set([number(0, sector), number(1, fieldOfPractice), number(2, hub)], row * SORTS)
  })
  return { kinds, sortOfKind: Uint8Array.from(sortOfKind) }
}

export function instanceOf(question: Question): Instance {
  const { candidates, matter, size } = question
  const columns = columnsOf(matter)
  return {
    question,
    columns,
    ...entriesOf(question, columns.length),
    ...kindsOf(candidates),
    hours: Int32Array.from(candidates, (one) => hoursOf(one, matter.hours, size)),
    costs: {
      MANDATES: Int32Array.from(candidates, ({ mandate }) => mandateCost[mandate]),
      TRAVEL: Int32Array.from(candidates, travelCost),
      LOAD: Int32Array.from(candidates, loadCost),
    },
  }
}

/** What is to be made as great as can be: an instance in which each part weighs as it is told to, and musts above all. */
export interface Problem {
  readonly instance: Instance
  readonly value: Float64Array
  /** Per sort, what the first, second … kind gives. */
  readonly steps: readonly (readonly number[])[]
  /** So much an hour, up to so many hours. */
  readonly hourly: readonly { readonly per: number; readonly upTo: number }[]
  readonly cost: Float64Array
}

type Weigh = (part: PartKind) => number

const stepsOf = ({ steps, part, must: asked }: Sort, musts: Musts, weigh: Weigh) =>
  Array.from(
    { length: Math.max(steps.length, asked(musts)) },
    (_, at) => (steps[at] ?? 0) * weigh(part) + (at < asked(musts) ? must : 0),
  )

/** Written out, for these are long. */
function weighed({ column, points, wholly, columns }: Instance, musts: Musts, weigh: Weigh): Float64Array {
  const scale = Float64Array.from(columns, ({ part }) => weigh(part))
  const bonus = Float64Array.from(columns, ({ isMust }) => (isMust(musts) ? must : 0))
  const value = new Float64Array(points.length)
  for (let at = 0; at < points.length; at++)
    value[at] = points[at]! * scale[column[at]!]! + wholly[at]! * bonus[column[at]!]!
  return value
}

function costOf({ costs }: Instance, weigh: Weigh): Float64Array {
  const [mandates, travel, load] = [weigh('MANDATES'), weigh('TRAVEL'), weigh('LOAD')]
  const cost = new Float64Array(costs.LOAD.length)
  for (let row = 0; row < cost.length; row++)
    cost[row] = costs.LOAD[row]! * load + costs.MANDATES[row]! * mandates + costs.TRAVEL[row]! * travel
  return cost
}

function problemBy(instance: Instance, musts: Musts, weigh: Weigh): Problem {
  const { matter } = instance.question
  const stretches = [
    { per: pointsPerHour(matter) * weigh('HOURS'), upTo: matter.hours },
    { per: hourMust, upTo: musts.hours },
  ]
  return {
    instance,
    value: weighed(instance, musts, weigh),
    steps: sorts.map((sort) => stepsOf(sort, musts, weigh)),
    hourly: stretches.filter(({ per, upTo }) => per > 0 && upTo > 0),
    cost: costOf(instance, weigh),
  }
}

export const problemOf = (instance: Instance, musts: Musts, emphasis: Emphasis = {}) =>
  problemBy(instance, musts, (part) => emphasis[part] ?? 1)

/** Nothing but the musts, to tell whether they can be had together. */
export const mustsAlone = (instance: Instance, musts: Musts) => problemBy(instance, musts, () => 0)

/** What having all of them comes to. */
export const allMusts = ({ columns }: Instance, musts: Musts) =>
  must * (columns.filter(({ isMust }) => isMust(musts)).length + musts.sectors + musts.fieldsOfPractice) +
  hourMust * musts.hours
