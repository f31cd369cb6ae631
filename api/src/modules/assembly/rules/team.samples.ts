import fc from 'fast-check'
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

const quality = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 100, max: 1000 }) },
)
const oneOf = (...names: string[]) => fc.option(fc.constantFrom(...names))

const person = (needs: number): fc.Arbitrary<Omit<Candidate, 'id'>> =>
  fc.record({
    qualities: fc.array(quality, { minLength: needs, maxLength: needs }),
    roles: fc.array(quality, { minLength: 4, maxLength: 4 }),
    leads: quality,
    receives: fc.boolean(),
    sector: oneOf('PUBLIC', 'PRIVATE', 'CIVIL'),
    fieldOfPractice: oneOf('BUSINESS', 'ACADEMIA', 'POLITICS'),
    hub: oneOf('north', 'south', 'west'),
    isRural: fc.boolean(),
    hours: fc.option(fc.integer({ min: 1, max: 40 })),
    hoursElsewhere: fc.integer({ min: 0, max: 30 }),
    askedElsewhere: fc.integer({ min: 0, max: 6 }),
    mandate: fc.constantFrom('GRANTED', 'SELF_GRANTED', 'REQUESTED', 'NEEDED'),
    kilometres: fc.option(fc.integer({ min: 0, max: 500 })),
    isAnywhere: fc.boolean(),
    isRemote: fc.boolean(),
  })

/** People and what is asked of them, small enough to try every team. */
export const questions = fc
  .record({
    needs: fc.integer({ min: 0, max: 5 }),
    hours: fc.integer({ min: 0, max: 90 }),
    size: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ needs, hours, size }) =>
    fc.record({
      candidates: fc
        .array(person(needs), { minLength: 0, maxLength: 9 })
        .map((people) => people.map((one, at): Candidate => ({ ...one, id: `p${at}` }))),
      matter: fc.constant(
        matterOf(
          Array.from({ length: needs }, (_, at) => `s${at}`),
          hours,
        ),
      ),
      size: fc.constant(size),
    }),
  )

/** Every team of at most so many. */
export function everyTeam(people: number, size: number): number[][] {
  const teams: number[][] = [[]]
  for (let row = 0; row < people; row++)
    teams.push(...teams.filter((team) => team.length < size).map((team) => [...team, row]))
  return teams
}
