import type { Instance } from '../../../api/dist/modules/assembly/rules/instance.js'
import { problemOf } from '../../../api/dist/modules/assembly/rules/instance.js'
import { noMusts } from '../../../api/dist/modules/assembly/rules/shapes.js'
import type { TeamValue } from '../../../api/dist/modules/assembly/rules/value.js'
import { programOf, type Program } from './model.ts'
import { askHighs } from './solvers.ts'

const POINT = 1_000_000
/** An integer program is solved in fractions: a ten-thousandth of a point is nothing. */
const NOTHING = 1e-4
/** So much less each part may be: asked to the last millionth, the rounding finds the team itself impossible at times. */
const HAIR = 1e-5

const gifts = ['COVERS', 'ROLES', 'LEAD', 'RECEIVER', 'SPREAD', 'RURAL', 'HOURS'] as const
const costs = ['MANDATES', 'TRAVEL', 'LOAD'] as const

/** Every part at least as great as in the team: whatever is then greater as a whole outdoes it. */
function atLeast(program: Program, instance: Instance, { parts }: TeamValue) {
  for (const part of gifts) {
    const at = program.parts.flatMap((own, variable) => (own === part ? [variable] : []))
    program.rows.push({ least: parts[part] / POINT - HAIR, at, times: at.map((variable) => program.gives[variable]!) })
  }
  for (const part of costs) {
    const at = Array.from({ length: program.whole }, (_, person) => person)
    program.rows.push({
      least: parts[part] / POINT - HAIR,
      at,
      times: at.map((person) => -instance.costs[part][person]! / POINT),
    })
  }
}

/** Whether no team is as good in every part and better in one; null when there was no time to tell. */
export function notOutdone(instance: Instance, team: TeamValue, size: number, seconds: number): boolean | null {
  const everybody = Array.from(instance.hours, (_, row) => row)
  const program = programOf(problemOf(instance, noMusts), everybody, size)
  atLeast(program, instance, team)
  const { value, isProven } = askHighs(program, seconds)
  if (value > team.total / POINT + NOTHING) return false
  return isProven ? true : null
}
