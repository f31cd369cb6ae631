import { expect, it } from 'vitest'
import { FieldOfPractice, Sector } from '../../hub/index.js'
import { mostOf } from './most.js'
import { scoreMatch } from './score.js'
import { claim, context, holding, opening, points, someone } from './score.samples.js'
import type { TeamSoFar } from './shapes.js'

const needs = [
  { skill: 'energy-auditing', importance: 'REQUIRED', level: 3 },
  { skill: 'peat', importance: 'REQUIRED', level: 3 },
] as const
const nearness = new Map([
  ['energy-auditing', new Map([['peat', 3000]])],
  ['peat', new Map([['energy-auditing', 3000]])],
])

it('is reached by whoever has everything that is asked for and is new in every way', () => {
  const best = {
    ...holding('best', claim('energy-auditing', 'ENDORSED', 4)),
    sector: 'PUBLIC',
    fieldOfPractice: 'ACADEMIA',
    hub: 'gomorron',
    isRural: true,
  }
  const most = mostOf(opening, context)
  const { parts } = scoreMatch(best, opening, context)
  expect(parts).toMatchObject({ fits: most.fits, adds: most.adds })
})

it('is less where the needs say the same', () => {
  expect(points(mostOf({ ...opening, needs }, context).fits)).toBe(48)
  expect(points(mostOf({ ...opening, needs }, { ...context, nearness }).fits)).toBeLessThan(40)
})

it('is nothing where nothing is asked for, and less where the team has a rural hub and lacks no skill', () => {
  const most = mostOf({ ...opening, needs: [] }, { ...context, team: { ...context.team, hasRuralHub: true } })
  expect(most).toMatchObject({ fits: 0, learns: 0 })
  expect(points(most.adds)).toBe(11)
})

it('gives nothing for a sector or a field of practice where the team has them all', () => {
  const [sectors, fieldsOfPractice] = [new Set(Object.keys(Sector)), new Set(Object.keys(FieldOfPractice))]
  const adds = (team: Partial<TeamSoFar>) =>
    points(mostOf(opening, { ...context, team: { ...context.team, ...team } }).adds)
  expect([adds({}), adds({ sectors }), adds({ sectors, fieldsOfPractice })]).toEqual([20, 16, 12])
  sectors.delete(Sector.ACADEMIA)
  fieldsOfPractice.delete(FieldOfPractice.CITIZENS)
  expect(adds({ sectors, fieldsOfPractice })).toBe(20)
})

it('is as much to learn as whoever knows nothing of it would', () => {
  const eager = { ...someone, wantedSkills: ['energy-auditing'] }
  expect(scoreMatch(eager, opening, context).parts.learns).toBe(mostOf(opening, context).learns)
})
