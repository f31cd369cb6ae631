import loadHighs from 'highs'
import { solve as solveWithYalps } from 'yalps'
import type { Program } from './model.ts'

export interface Answered {
  /** In points; the best it found, or minus infinity. */
  value: number
  /** Who is in, by their place in the pool. */
  members: number[]
  isProven: boolean
  milliseconds: number
}

const highs = await loadHighs()

function matrixOf({ rows, gives }: Program) {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ at }, row) => (starts[row + 1] = starts[row]! + at.length))
  return {
    format: 'csr' as const,
    ...{ numCols: gives.length, numRows: rows.length, starts },
    indices: Int32Array.from(rows.flatMap(({ at }) => at)),
    values: Float64Array.from(rows.flatMap(({ times }) => times)),
  }
}

const isIn = (amount: number) => amount > 0.5

export function askHighs(program: Program, seconds: number): Answered {
  const { gives, upTo, rows, whole } = program
  const began = performance.now()
  const { variableType, objectiveSense, modelStatus } = highs.constants
  const data = {
    ...{ numCols: gives.length, numRows: rows.length, sense: objectiveSense.maximize, matrix: matrixOf(program) },
    colCost: Float64Array.from(gives),
    colLower: new Float64Array(gives.length),
    colUpper: Float64Array.from(upTo),
    rowLower: Float64Array.from(rows, ({ least }) => least ?? -highs.infinity),
    rowUpper: Float64Array.from(rows, ({ most }) => most ?? highs.infinity),
    integrality: gives.map((_, at) => (at < whole ? variableType.integer : variableType.continuous)),
  }
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7, time_limit: seconds })
    model.run()
    const milliseconds = performance.now() - began
    const isProven = model.getModelStatus() === modelStatus.optimal
    const values = [...model.getSolution().colValue].slice(0, whole)
    const members = values.flatMap((amount, at) => (isIn(amount) ? [at] : []))
    const value = model.getObjectiveValue()
    // With nothing found in time, the value it tells is that of no team at all.
    return { value: Number.isFinite(value) ? value : -Infinity, members, isProven, milliseconds }
  })
}

/** It keeps every number of every row: beyond this there is no room for them. */
const MOST_NUMBERS = 50_000_000

export function askYalps(program: Program, seconds: number): Answered {
  const { gives, upTo, rows, whole } = program
  const began = performance.now()
  if (gives.length * (rows.length + 2 * gives.length) > MOST_NUMBERS)
    return { value: -Infinity, members: [], isProven: false, milliseconds: NaN }
  const constraints = new Map<string, { min?: number; max?: number }>()
  const variables = gives.map((own, at) => ({ own, at, in: new Map<string, number>([['gives', own]]) }))
  rows.forEach(({ least, most, at, times }, row) => {
    constraints.set(`row ${row}`, {
      ...(least !== undefined && { min: least }),
      ...(most !== undefined && { max: most }),
    })
    at.forEach((variable, place) => variables[variable]!.in.set(`row ${row}`, times[place]!))
  })
  variables.forEach(({ at, in: into }) => {
    constraints.set(`upTo ${at}`, { max: upTo[at]! })
    into.set(`upTo ${at}`, 1)
  })
  const answer = solveWithYalps(
    {
      ...{ direction: 'maximize', objective: 'gives', constraints },
      variables: variables.map(({ at, in: into }) => [at, into] as const),
      integers: variables.slice(0, whole).map(({ at }) => at),
    },
    { timeout: seconds * 1000, tolerance: 0, maxIterations: Infinity },
  )
  const members = answer.variables.flatMap(([at, amount]) => (at < whole && isIn(amount) ? [at] : []))
  const isProven = answer.status === 'optimal'
  return { value: isProven ? answer.result : -Infinity, members, isProven, milliseconds: performance.now() - began }
}
