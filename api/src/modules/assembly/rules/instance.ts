import { Desk } from './desk.js'
import { Flattening, type Flat } from './flat.js'
import type { Candidate, Matter, Musts } from './shapes.js'
import { pointsPerHour } from './value.js'
import { hourMust, must, spreadPoints, type PartKind } from './weights.js'

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

/** The question as flat numbers, with what each column is. */
export interface Instance extends Flat {
  readonly columns: readonly Column[]
}

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

export const instanceFrom = (flat: Flat): Instance => ({ ...flat, columns: columnsOf(flat.matter) })

export function instanceOf({ candidates, matter, size }: Question): Instance {
  const flattening = new Flattening(matter, size)
  for (const one of candidates) flattening.add(one)
  return instanceFrom(flattening.done())
}

/** How each part weighs, and musts above all: the same for however many people. */
export interface Weighing {
  /** Per column, what a point weighs, and what meeting it wholly gives beyond that. */
  readonly scale: Float64Array
  readonly bonus: Float64Array
  /** Per sort, what the first, second … kind gives. */
  readonly steps: readonly (readonly number[])[]
  /** So much an hour, up to so many hours. */
  readonly hourly: readonly { readonly per: number; readonly upTo: number }[]
  readonly asks: Readonly<Record<'MANDATES' | 'TRAVEL' | 'LOAD', number>>
}

/** What is to be made as great as can be: an instance in which each part weighs as it is told to. */
export interface Problem extends Weighing {
  readonly instance: Instance
  readonly value: Float64Array
  readonly cost: Float64Array
  readonly desk: Desk
}

type Weigh = (part: PartKind) => number

const stepsOf = ({ steps, part, must: asked }: Sort, musts: Musts, weigh: Weigh) =>
  Array.from(
    { length: Math.max(steps.length, asked(musts)) },
    (_, at) => (steps[at] ?? 0) * weigh(part) + (at < asked(musts) ? must : 0),
  )

/** Written out, for these are long. */
function valuesOf({ column, points, wholly }: Instance, { scale, bonus }: Weighing): Float64Array {
  const value = new Float64Array(points.length)
  for (let at = 0; at < points.length; at++)
    value[at] = points[at]! * scale[column[at]!]! + wholly[at]! * bonus[column[at]!]!
  return value
}

function costsOf({ costs }: Instance, { asks }: Weighing): Float64Array {
  const cost = new Float64Array(costs.LOAD.length)
  for (let row = 0; row < cost.length; row++)
    cost[row] = costs.LOAD[row]! * asks.LOAD + costs.MANDATES[row]! * asks.MANDATES + costs.TRAVEL[row]! * asks.TRAVEL
  return cost
}

function weighingBy({ matter, columns }: Instance, musts: Musts, weigh: Weigh): Weighing {
  const stretches = [
    { per: pointsPerHour(matter) * weigh('HOURS'), upTo: matter.hours },
    { per: hourMust, upTo: musts.hours },
  ]
  return {
    scale: Float64Array.from(columns, ({ part }) => weigh(part)),
    bonus: Float64Array.from(columns, ({ isMust }) => (isMust(musts) ? must : 0)),
    steps: sorts.map((sort) => stepsOf(sort, musts, weigh)),
    hourly: stretches.filter(({ per, upTo }) => per > 0 && upTo > 0),
    asks: { MANDATES: weigh('MANDATES'), TRAVEL: weigh('TRAVEL'), LOAD: weigh('LOAD') },
  }
}

export const problemBy = (instance: Instance, weighing: Weighing): Problem => ({
  ...weighing,
  instance,
  value: valuesOf(instance, weighing),
  cost: costsOf(instance, weighing),
  desk: new Desk(instance, weighing),
})

export const weighingOf = (instance: Instance, musts: Musts, emphasis: Emphasis = {}) =>
  weighingBy(instance, musts, (part) => emphasis[part] ?? 1)

export const problemOf = (instance: Instance, musts: Musts, emphasis: Emphasis = {}) =>
  problemBy(instance, weighingOf(instance, musts, emphasis))

/** Nothing but the musts, to tell whether they can be had together. */
export const mustsAlone = (instance: Instance, musts: Musts) =>
  problemBy(
    instance,
    weighingBy(instance, musts, () => 0),
  )

/** What having all of them comes to. */
export const allMusts = ({ columns }: Instance, musts: Musts) =>
  must * (columns.filter(({ isMust }) => isMust(musts)).length + musts.sectors + musts.fieldsOfPractice) +
  hourMust * musts.hours
