import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { explain } from './explain.js'
import { mostOf } from './most.js'
import { rank, rankOpenings } from './rank.js'
import { scoreMatch } from './score.js'
import { context, holding, opening, someone } from './score.samples.js'
import type { Claim, Context, Evidence, Need, Opening, Person } from './shapes.js'
import { mostPoints, POINT, type PartKind } from './weights.js'

const skills = ['energy', 'energy-auditing', 'house-energy-auditing', 'carbon-budget', 'peat', 'snow']
const anySkill = fc.constantFrom(...skills)
const anyClaim: fc.Arbitrary<Claim> = fc.record({
  skill: anySkill,
  level: fc.integer({ min: 1, max: 4 }),
  evidence: fc.constantFrom<Evidence>('NONE', 'STUDY', 'LIVED', 'WORK', 'ENDORSED'),
  wantsToLearn: fc.boolean(),
})
const anyPlace = fc.record({
  latitude: fc.double({ min: 59, max: 66, noNaN: true }),
  longitude: fc.double({ min: 9, max: 17, noNaN: true }),
})
const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  claims: fc.array(anyClaim, { maxLength: 8 }),
  wantedSkills: fc.array(anySkill, { maxLength: 4 }),
  sector: fc.constantFrom('PUBLIC', 'PRIVATE', null),
  fieldOfPractice: fc.constantFrom('BUSINESS', 'CITIZENS', null),
  hub: fc.constantFrom('gomorron', 'kollektivet', null),
  isRural: fc.boolean(),
  location: fc.option(anyPlace),
  isRemote: fc.option(fc.boolean()),
  hoursPerMonth: fc.option(fc.nat(60)),
  mandates: fc.constantFrom(new Map(), new Map([['koldioxidbantning', 'GRANTED' as const]])),
  isSelfEmployed: fc.boolean(),
})
const anyNeed: fc.Arbitrary<Need> = fc.record({
  skill: anySkill,
  importance: fc.constantFrom('REQUIRED', 'DESIRED', 'LEARNABLE'),
  level: fc.integer({ min: 1, max: 4 }),
})
const anyOpening: fc.Arbitrary<Opening> = fc.record({
  id: fc.uuid(),
  challenge: fc.constant('koldioxidbantning'),
  needs: fc.uniqueArray(anyNeed, { selector: (need) => need.skill, maxLength: 6 }),
  hoursPerMonth: fc.nat(40),
  location: fc.option(anyPlace),
  isRemotePossible: fc.boolean(),
  queue: fc.nat(30),
})
const anyNearness = fc
  .array(fc.tuple(anySkill, anySkill, fc.integer({ min: 51, max: 3507 })), { maxLength: 20 })
  .map((some) => Map.groupBy(some, ([needed]) => needed))
  .map(
    (byNeed) => new Map([...byNeed].map(([needed, near]) => [needed, new Map(near.map(([, held, u]) => [held, u]))])),
  )
const anyContext: fc.Arbitrary<Context> = fc.record({
  taxonomy: fc.constant(context.taxonomy),
  nearness: anyNearness,
  rarity: fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })
    .map((rare) => new Map(rare.map((one, at) => [skills[at] ?? 'energy', one] as const))),
  team: fc.record({
    sectors: fc.constantFrom(new Set<string>(), new Set(['PUBLIC'])),
    fieldsOfPractice: fc.constant(new Set(['BUSINESS'])),
    hubs: fc.constant(new Set<string>()),
    hasRuralHub: fc.boolean(),
    coveredSkills: fc.subarray(skills).map((covered) => new Set(covered)),
  }),
})

describe('whoever and whatever it is', () => {
  it('the total is exactly the sum of its parts and of its reasons, in whole millionths, between 0 and 100 points', () => {
    fc.assert(
      fc.property(anyPerson, anyOpening, anyContext, (person, any, world) => {
        const match = scoreMatch(person, any, world)
        const said = explain(match)
        const sum = (all: number[]) => all.reduce((whole, one) => whole + one, 0)
        expect(sum(Object.values(match.parts))).toBe(match.total)
        expect(sum(said.map((reason) => reason.points))).toBe(match.total)
        expect(said.every((reason) => Number.isSafeInteger(reason.points) && reason.points >= 0)).toBe(true)
        const here = mostOf(any, world)
        for (const kind of Object.keys(mostPoints) as PartKind[]) {
          expect(match.parts[kind]).toBeLessThanOrEqual(here[kind])
          expect(here[kind]).toBeLessThanOrEqual(mostPoints[kind])
        }
        expect(match.total).toBeLessThanOrEqual(100 * POINT)
      }),
    )
  })

  it('a skill shown never lowers a match', () => {
    fc.assert(
      fc.property(anyPerson, anyOpening, anyContext, anyClaim, (person, any, world, more) => {
        const shown = {
          ...more,
          evidence: more.evidence === 'NONE' ? 'WORK' : more.evidence,
          wantsToLearn: false,
        } as const
        const after = scoreMatch({ ...person, claims: [...person.claims, shown] }, any, world)
        expect(after.total).toBeGreaterThanOrEqual(scoreMatch(person, any, world).total)
      }),
      { numRuns: 500 },
    )
  })

  it('exact fits above narrower, narrower above broader, broader above related, whatever the evidence and level', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyClaim,
        anyClaim,
        anyContext,
        fc.integer({ min: 1, max: 4 }),
        (person, one, other, world, level) => {
          const asking = { ...opening, needs: [{ skill: 'energy-auditing', importance: 'REQUIRED', level }] } as const
          const fits = (skill: string, claimed: Claim) =>
            scoreMatch({ ...person, claims: [{ ...claimed, skill }] }, asking, world).parts.fits
          expect(fits('energy-auditing', one)).toBeGreaterThan(fits('house-energy-auditing', other))
          expect(fits('house-energy-auditing', one)).toBeGreaterThan(fits('energy', other))
          expect(fits('energy', one)).toBeGreaterThan(fits('carbon-budget', other))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('the order in which anything is told makes no difference', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 6 }), anyOpening, anyContext, (people, any, world) => {
        const turned = people.map((person) => ({
          ...person,
          claims: [...person.claims].reverse(),
          wantedSkills: [...person.wantedSkills].reverse(),
        }))
        const needs = [...any.needs].reverse()
        expect(rank(turned.reverse(), { ...any, needs }, () => world)).toEqual(rank(people, any, () => world))
      }),
    )
  })

  it('both directions agree, and everyone is in the answer', () => {
    fc.assert(
      fc.property(
        fc.array(anyPerson, { maxLength: 5 }),
        fc.array(anyOpening, { maxLength: 5 }),
        anyContext,
        (people, openings, world) => {
          const toPeople = openings.flatMap((one) => rank(people, one, () => world))
          const toOpenings = people.flatMap((one) => rankOpenings(one, openings, () => world))
          const key = (match: { person: string; opening: string; total: number }) =>
            `${match.person} ${match.opening} ${match.total}`
          expect(toPeople).toHaveLength(people.length * openings.length)
          expect(toPeople.map(key).sort()).toEqual(toOpenings.map(key).sort())
        },
      ),
    )
  })

  it('equal matches stand in the order of their ids', () => {
    const ranked = rank([holding('c'), holding('a'), holding('b')], opening, () => context)
    expect(ranked.map((match) => match.person)).toEqual(['a', 'b', 'c'])
  })

  it('knows nothing of a person that could weigh unfairly', () => {
    expectTypeOf<keyof Person>().toEqualTypeOf<
      | 'id'
      | 'claims'
      | 'wantedSkills'
      | 'sector'
      | 'fieldOfPractice'
      | 'hub'
      | 'isRural'
      | 'location'
      | 'isRemote'
      | 'hoursPerMonth'
      | 'mandates'
      | 'isSelfEmployed'
    >()
    const told = { ...someone, name: 'Saga', gender: 'x', age: 61, birthplace: 'Lom' }
    expect(scoreMatch(told, opening, context)).toEqual(scoreMatch(someone, opening, context))
  })
})
