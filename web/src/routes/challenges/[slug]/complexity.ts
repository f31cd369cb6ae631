import type { Picture } from './problem.documents.server.ts'

export const questions = [
  'SPANS_SECTORS',
  'NO_SINGLE_ACTOR',
  'MONEY_NOT_ENOUGH',
  'MADE_OF_PROBLEMS',
  'KEEPS_CHANGING',
  'CAUSE_UNCLEAR',
  'TAKES_YEARS',
] as const
/** From what is known to what is not, downwards. */
export const knowledgeAxis = ['PROBLEM_AND_SOLUTION_KNOWN', 'SOLUTION_UNKNOWN', 'NEITHER_KNOWN'] as const
/** From agreeing to wanting different things, to the right. */
export const actorsAxis = ['AGREE', 'DIFFERENT_KNOWLEDGE', 'CONFLICTING_VALUES'] as const

type Cell = Picture['cells'][number]

export const cellKey = ({ knowledge, actors }: Pick<Cell, 'knowledge' | 'actors'>) => `${knowledge}_${actors}` as const

export const countIn = (cells: readonly Cell[], place: Pick<Cell, 'knowledge' | 'actors'>): number =>
  cells.find((cell) => cellKey(cell) === cellKey(place))?.count ?? 0

const sum = (cells: readonly Cell[], fits: (cell: Cell) => boolean) =>
  cells.reduce((total, cell) => total + (fits(cell) ? cell.count : 0), 0)

export type Sight = {
  sees: 'conflict' | 'ignorance' | 'differentKnowledge' | 'agreement' | 'knownSolution'
  count: number
}

/** What the assessors see, hardest first: what some see and others do not says most. */
export function sights(cells: readonly Cell[]): Sight[] {
  const all: Sight[] = [
    { sees: 'conflict', count: sum(cells, ({ actors }) => actors === 'CONFLICTING_VALUES') },
    { sees: 'ignorance', count: sum(cells, ({ knowledge }) => knowledge === 'NEITHER_KNOWN') },
    { sees: 'differentKnowledge', count: sum(cells, ({ actors }) => actors === 'DIFFERENT_KNOWLEDGE') },
    { sees: 'agreement', count: sum(cells, ({ actors }) => actors === 'AGREE') },
    { sees: 'knownSolution', count: sum(cells, ({ knowledge }) => knowledge === 'PROBLEM_AND_SOLUTION_KNOWN') },
  ]
  return all.filter(({ count }) => count > 0).slice(0, 3)
}

/** Where dots stand in a cell: rows of three, so that five people are still five. */
export const dotsAt = (count: number): { x: number; y: number }[] =>
  Array.from({ length: Math.min(count, 9) }, (_, index) => ({
    x: 10 + (index % 3) * 18,
    y: 10 + Math.floor(index / 3) * 18,
  }))

/** In words the agreement is three steps; the figure stands beside it. */
export const agreementStep = (agreement: number): 'high' | 'some' | 'low' =>
  agreement >= 0.75 ? 'high' : agreement >= 0.5 ? 'some' : 'low'
