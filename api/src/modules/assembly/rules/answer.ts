import { alternatives, bestBy, type Alternative, type Watch, type Wish } from './alternatives.js'
import type { Solved } from './solve.js'
import { chosenBy, clashOf, limitsOf, type Asked, type Clash } from './clash.js'
import { bestToAdd } from './improve.js'
import { withoutCopies } from './copies.js'
import type { Flat } from './flat.js'
import { allMusts, instanceFrom, mustsAlone, problemOf, type Instance, type Problem } from './instance.js'
import { noMusts, type Musts } from './shapes.js'
import { gainOf, teamOf } from './standing.js'

/** What is asked of the thread that reckons. People are told by their place among the candidates. */
export interface Task {
  readonly flat: Flat
  readonly musts: Musts
  readonly members: readonly number[]
  readonly locked: readonly number[]
  readonly forbidden: readonly number[]
  readonly tooFar: readonly number[]
  readonly unavailable: readonly number[]
  /** Teams found before: the search sets out from those that are still possible. */
  readonly known: readonly (readonly number[])[]
  /** Teams to look at beside those found: what they come to, and who would add most to them. */
  readonly teams: readonly (readonly number[])[]
  /** Whether teams are to be found at all. */
  readonly find: boolean
}

export interface Addition {
  readonly row: number
  /** In millionths. */
  readonly gain: number
}

/** A team, and who would add most to it. */
export interface Looked {
  readonly members: readonly number[]
  readonly oneMore: Addition | null
  /** The best one with a rural hub, where the team has none. */
  readonly rural: Addition | null
  /** The next best to add, best first. */
  readonly next: readonly Addition[]
}

export type Found = Pick<Alternative, 'emphases' | 'value' | 'bound' | 'isProven' | 'settled'> & Looked

export interface Outcome {
  readonly proposals: readonly Found[]
  readonly clash: Clash | null
  readonly nearest: Found | null
  readonly teams: readonly Looked[]
}

const NEXT = 5

/** Who would add most, one after the other by what each would add alone. */
function nextBest(problem: Problem, members: readonly number[], pool: Int32Array): Addition[] {
  const team = teamOf(problem, members)
  const best: Addition[] = []
  for (const row of pool) {
    const gain = gainOf(problem, team, row)
    if (best.length === NEXT && gain <= best[NEXT - 1]!.gain) continue
    if (members.includes(row)) continue
    best.push({ row, gain })
    best.sort((one, other) => other.gain - one.gain || one.row - other.row)
    best.length = Math.min(best.length, NEXT)
  }
  return best
}

function look(problem: Problem, members: readonly number[], pool: Int32Array): Looked {
  const team = teamOf(problem, members)
  const isRural = (row: number) => problem.instance.isRural[row] === 1
  const free = pool.filter((row) => !members.includes(row))
  const rural = members.some(isRural) ? null : bestRural(problem, members, free.filter(isRural))
  return { members, oneMore: bestToAdd(problem, team, free), rural, next: nextBest(problem, members, free) }
}

/** Even when adding them costs more than it gives: that nobody is there is what is to be told. */
const bestRural = (problem: Problem, members: readonly number[], rural: Int32Array) =>
  nextBest(problem, members, rural)[0] ?? null

const askedBy = (task: Task, instance: Instance): Asked => ({
  ...task,
  instance,
  tooFar: new Set(task.tooFar),
  unavailable: new Set(task.unavailable),
})

/** As many of the locked as there is room for, and as are not shut out: what comes nearest to what was asked. */
function nearestTo(asked: Asked): Wish {
  const { fixed, pool, shutOut } = chosenBy(asked, limitsOf(asked))
  const room = Math.max(asked.instance.size, asked.members.length)
  const kept = fixed.filter((row) => !shutOut.includes(row)).slice(0, room)
  return { instance: asked.instance, musts: asked.musts, fixed: kept, pool }
}

/** The teams there are, or what clashes and what comes nearest. */
export function answer(task: Task, watch: Watch): Outcome {
  const instance = instanceFrom(task.flat)
  const asked = askedBy(task, instance)
  const wish = nearestTo(asked)
  const plain = problemOf(instance, noMusts)
  const looked = ({ emphases, value, bound, isProven, settled, members }: Alternative): Found => ({
    ...{ emphases, value, bound, isProven, settled },
    ...look(plain, members, wish.pool),
  })
  const teams = task.teams.map((members) => look(plain, members, wish.pool))
  if (!task.find) return { proposals: [], clash: null, nearest: null, teams }
  const sought = { ...wish, pool: withoutCopies(task.flat, wish.pool) }
  const best = bestBy(sought, 'BALANCED', watch, stillPossible(task, wish))
  const clash = isWhole(asked, wish, best) ? null : clashOf(asked, () => watch())
  if (clash) return { proposals: [], clash, nearest: looked({ ...best, emphases: [] }), teams }
  return { proposals: alternatives(sought, watch, best).map(looked), clash: null, nearest: null, teams }
}

function stillPossible({ known, flat }: Task, { fixed, pool }: Wish): number[][] {
  const free = new Set(pool)
  const teams = known.map((rows) => [...fixed, ...rows.filter((row) => !fixed.includes(row))])
  return teams.filter((rows) => rows.length <= flat.size && rows.slice(fixed.length).every((row) => free.has(row)))
}

/** Whether everything that was asked is there. */
function isWhole({ instance, musts, members, locked }: Asked, { fixed }: Wish, best: Solved): boolean {
  const has = teamOf(mustsAlone(instance, musts), best.members).value
  return fixed.length === new Set([...members, ...locked]).size && has >= allMusts(instance, musts)
}
