import { refuse, type Refused } from './refusal.js'

/** One row of a lifecycle: who may take a thing from one state to another, and whether they must say why. */
export interface Move<State extends string, Actor extends string> {
  readonly from: State
  readonly to: State
  readonly by: readonly Actor[]
  readonly reason?: 'REQUIRED'
}

export interface Lifecycle<State extends string, Actor extends string, Code extends string> {
  readonly states: readonly State[]
  readonly starts: readonly State[]
  readonly ends: readonly State[]
  readonly moves: readonly Move<State, Actor>[]
  readonly refusals: {
    readonly alreadyThere: Code
    readonly notInTable: Code
    readonly notTheirs: Code
    readonly needsReason: Code
  }
}

export interface Wish<State extends string, Actor extends string> {
  readonly to: State
  readonly by: Actor
  readonly reason?: string | null
}

const isBlank = (text: string | null | undefined) => !text?.trim()

/** Yes with the row that allows it, or no with the first thing in the way. */
export function decide<State extends string, Actor extends string, Code extends string>(
  lifecycle: Lifecycle<State, Actor, Code>,
  from: State,
  wish: Wish<State, Actor>,
): Move<State, Actor> | Refused<Code> {
  const { alreadyThere, notInTable, notTheirs, needsReason } = lifecycle.refusals
  const facts = { from, to: wish.to }
  const move = lifecycle.moves.find((row) => row.from === from && row.to === wish.to)
  if (!move) return refuse(from === wish.to ? alreadyThere : notInTable, { facts })
  if (!move.by.includes(wish.by)) return refuse(notTheirs, { facts: { ...facts, by: wish.by } })
  if (move.reason && isBlank(wish.reason)) return refuse(needsReason, { field: 'reason', facts })
  return move
}

export const nextStates = <State extends string, Actor extends string, Code extends string>(
  lifecycle: Lifecycle<State, Actor, Code>,
  from: State,
  by: Actor,
): State[] => lifecycle.moves.filter((move) => move.from === from && move.by.includes(by)).map((move) => move.to)

export interface Flaws<State extends string> {
  /** States that no path from a start leads to. */
  unreachable: State[]
  /** States nothing leads out of, though they are not meant as ends. */
  dead: State[]
  /** Ends that something leads out of after all. */
  leaking: State[]
  /** Rows that say the same thing twice. */
  doubled: string[]
}

interface Graph<State extends string> {
  readonly states: readonly State[]
  readonly starts: readonly State[]
  readonly ends: readonly State[]
  readonly moves: readonly { readonly from: State; readonly to: State }[]
}

function reachable<State extends string>({ starts, moves }: Graph<State>): Set<State> {
  const seen = new Set(starts)
  // A set may grow while it is walked: what is added is visited too.
  for (const state of seen) for (const move of moves) if (move.from === state) seen.add(move.to)
  return seen
}

/** What is wrong with a table of moves; an empty answer in every list is a sound one. */
export function flawsOf<State extends string>(graph: Graph<State>): Flaws<State> {
  const seen = reachable(graph)
  const leadsOn = (state: State) => graph.moves.some((move) => move.from === state && move.to !== state)
  const rows = graph.moves.map((move) => `${move.from} → ${move.to}`)
  return {
    unreachable: graph.states.filter((state) => !seen.has(state)),
    dead: graph.states.filter((state) => !leadsOn(state) && !graph.ends.includes(state)),
    leaking: graph.ends.filter(leadsOn),
    doubled: rows.filter((row, at) => rows.indexOf(row) !== at),
  }
}
