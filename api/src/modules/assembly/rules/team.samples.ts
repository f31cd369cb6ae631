import type { Candidate, Matter } from './shapes.js'

/** Somebody who gives nothing and costs only the asking. */
export const someone = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  qualities: [],
  roles: [0, 0, 0, 0],
  leads: 0,
  receives: false,
  sector: null,
  fieldOfPractice: null,
  hub: null,
  isRural: false,
  hours: 10,
  hoursElsewhere: 0,
  mandateHours: null,
  askedElsewhere: 0,
  mandate: 'GRANTED',
  kilometres: null,
  isAnywhere: true,
  isRemote: false,
  ...more,
})

export const matterOf = (skills: readonly string[], hours = 0): Matter => ({
  needs: skills.map((skill) => ({ skill, importance: 'REQUIRED', level: 2, weight: 1000 })),
  hours,
})

/** Every team of at most so many. */
export function everyTeam(people: number, size: number): number[][] {
  const teams: number[][] = [[]]
  for (let row = 0; row < people; row++)
    teams.push(...teams.filter((team) => team.length < size).map((team) => [...team, row]))
  return teams
}
