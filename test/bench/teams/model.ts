import type { Problem } from '../../../api/dist/modules/assembly/rules/instance.js'

/** The same question as an integer program, in points: any solver of such can be asked it. */
export interface Program {
  /** What each variable gives; those before `whole` are whole numbers, the rest may be split. */
  gives: number[]
  upTo: number[]
  whole: number
  rows: Row[]
  /** Which part of the value each variable belongs to: column, sort, hours or the costs of a person. */
  parts: string[]
}

export interface Row {
  least?: number
  most?: number
  at: number[]
  times: number[]
}

const POINT = 1_000_000
const SORTS = 3

/** One program over the candidates in `pool`: who is in; which of those in counts for what; which kinds are there; the hours. */
export function programOf(problem: Problem, pool: readonly number[], seats: number): Program {
  const program: Program = { gives: [], upTo: [], whole: 0, rows: [], parts: [] }
  const add = (gives: number, upTo: number, part: string) => {
    program.parts.push(part)
    program.upTo.push(upTo)
    return program.gives.push(gives / POINT) - 1
  }
  const here = pool.map((row) => add(-problem.cost[row]!, 1, 'cost'))
  program.whole = here.length
  program.rows.push({ most: seats, at: here, times: here.map(() => 1) })
  addColumns(problem, pool, program, add)
  addKinds(problem, pool, program, add)
  addHours(problem, pool, program, add)
  return program
}

type Add = (gives: number, upTo: number, part: string) => number

/** Of all who give something in a column at most one counts, and only who is in. */
function addColumns({ instance, value }: Problem, pool: readonly number[], { rows }: Program, add: Add) {
  const counted: number[][] = instance.columns.map(() => [])
  pool.forEach((row, person) => {
    for (let entry = instance.start[row]!; entry < instance.start[row + 1]!; entry++) {
      const column = instance.column[entry]!
      const counts = add(value[entry]!, 1, instance.columns[column]!.part)
      counted[column]!.push(counts)
      rows.push({ most: 0, at: [counts, person], times: [1, -1] })
    }
  })
  for (const at of counted) if (at.length > 0) rows.push({ most: 1, at, times: at.map(() => 1) })
}

/** A kind is there when somebody of it is; so many kinds are there as are, each step giving no more than the last. */
function addKinds({ instance, steps }: Problem, pool: readonly number[], { rows }: Program, add: Add) {
  const people = new Map<number, number[]>()
  pool.forEach((row, person) => {
    for (const kind of instance.kinds.slice(row * SORTS, row * SORTS + SORTS))
      if (kind >= 0) people.set(kind, [...(people.get(kind) ?? []), person])
  })
  const there: number[][] = steps.map(() => [])
  for (const [kind, at] of people) {
    const isThere = add(0, 1, 'SPREAD')
    there[instance.sortOfKind[kind]!]!.push(isThere)
    rows.push({ most: 0, at: [isThere, ...at], times: [1, ...at.map(() => -1)] })
  }
  steps.forEach((gives, sort) => {
    const taken = gives.map((step) => add(step, 1, 'SPREAD'))
    const at = [...taken, ...there[sort]!]
    rows.push({ most: 0, at, times: at.map((_, place) => (place < taken.length ? 1 : -1)) })
  })
}

function addHours({ instance, hourly }: Problem, pool: readonly number[], { rows }: Program, add: Add) {
  for (const { per, upTo } of hourly) {
    const hours = add(per, upTo, 'HOURS')
    const people = pool.map((_, person) => person)
    rows.push({ most: 0, at: [hours, ...people], times: [1, ...pool.map((row) => -instance.hours[row]!)] })
  }
}
