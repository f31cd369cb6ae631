import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Census } from '../rules/rarity.js'
import type { Claim, Evidence, Importance, Opening } from '../rules/shapes.js'
import { columnsOf, type Newcomer } from './people.js'
import type { Mandates, Within } from './question.js'
import { allByTheRule, askedOf, byTheRule, populationOf, worldOf, type Case } from './world.samples.js'

const skills = ['energy', 'energy-auditing', 'house-energy-auditing', 'carbon-budget', 'peat', 'snow']
const anySkill = fc.constantFrom(...skills)
const anyClaim: fc.Arbitrary<Claim> = fc.record({
  skill: anySkill,
  level: fc.integer({ min: 1, max: 4 }),
  evidence: fc.constantFrom<Evidence>('NONE', 'STUDY', 'LIVED', 'WORK', 'ENDORSED'),
  wantsToLearn: fc.boolean(),
})
/** Few places, so that many are alike and ids decide. */
const anyPlace = fc.constantFrom(
  { latitude: 63.2, longitude: 14.6 },
  { latitude: 63.8, longitude: 15.6 },
  { latitude: 61.9, longitude: 9.1 },
)
const anyMandates: fc.Arbitrary<Mandates> = fc.array(
  fc.record({
    state: fc.constantFrom('GRANTED' as const, 'REQUESTED' as const, 'SELF_GRANTED' as const, 'REVOKED' as const),
    covers: fc.constantFrom(
      { scope: 'ALL' as const },
      { scope: 'CHALLENGE' as const, challenge: 'koldioxidbantning' },
      { scope: 'CHALLENGE' as const, challenge: 'lokaler' },
    ),
    hours: fc.nat(40),
    until: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
  }),
  { maxLength: 2 },
)
const anyPerson: fc.Arbitrary<Newcomer> = fc.record({
  id: fc.uuid(),
  claims: fc.uniqueArray(anyClaim, { selector: ({ skill }) => skill, maxLength: 6 }),
  wantedSkills: fc.uniqueArray(anySkill, { maxLength: 4 }),
  sector: fc.constantFrom('PUBLIC', 'PRIVATE', null),
  fieldOfPractice: fc.constantFrom('BUSINESS', 'CITIZENS', null),
  hub: fc.constantFrom('gomorron', 'kollektivet', null),
  isRural: fc.boolean(),
  location: fc.option(anyPlace),
  isRemote: fc.option(fc.boolean()),
  hoursPerMonth: fc.option(fc.nat(300)),
  mandates: anyMandates,
  isSelfEmployed: fc.boolean(),
  languages: fc.subarray(['sv', 'nb', 'en']),
})
const anyOpening: fc.Arbitrary<Opening> = fc.record({
  id: fc.uuid(),
  challenge: fc.constant('koldioxidbantning'),
  needs: fc.uniqueArray(
    fc.record({
      skill: fc.constantFrom(...skills, 'unheard-of'),
      importance: fc.constantFrom<Importance>('REQUIRED', 'DESIRED', 'LEARNABLE'),
      level: fc.integer({ min: 1, max: 4 }),
    }),
    { selector: ({ skill }) => skill, maxLength: 7 },
  ),
  hoursPerMonth: fc.nat(300),
  location: fc.option(anyPlace),
  isRemotePossible: fc.boolean(),
  queue: fc.nat(30),
})
const anyWithin: fc.Arbitrary<Within> = fc.record({
  hoursPerMonth: fc.option(fc.nat(60), { freq: 2 }),
  way: fc.option(fc.record({ of: anyPlace, kilometres: fc.constantFrom(0, 100, 500), orRemote: fc.boolean() }), {
    freq: 2,
  }),
  sectors: fc.option(fc.constantFrom(new Set(['PUBLIC']), new Set(['PRIVATE', 'NONE_HAS_THIS'])), { freq: 2 }),
  languages: fc.option(fc.subarray(['sv', 'nb', 'en']), { freq: 2 }),
  isReached: fc.boolean(),
})
function nearnessOf(all: readonly [needed: string, held: string, units: number][]) {
  const near = new Map<string, Map<string, number>>()
  for (const [needed, held, units] of all) near.set(needed, (near.get(needed) ?? new Map()).set(held, units))
  return near
}
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    people: fc.uniqueArray(anyPerson, { selector: ({ id }) => id, maxLength: 40 }),
    opening: anyOpening,
    team: fc.record({
      sectors: fc.constantFrom(new Set<string>(), new Set(['PUBLIC'])),
      fieldsOfPractice: fc.constantFrom(new Set<string>(), new Set(['BUSINESS'])),
      hubs: fc.constantFrom(new Set<string>(), new Set(['gomorron'])),
      hasRuralHub: fc.boolean(),
      coveredSkills: fc.subarray(skills).map((covered) => new Set(covered)),
    }),
    taxonomy: fc.constant({
      broader: new Map([
        ['energy-auditing', ['energy']],
        ['house-energy-auditing', ['energy-auditing']],
        ['peat', ['energy']],
      ]),
      related: new Map([['energy-auditing', ['carbon-budget', 'snow']]]),
    }),
    nearness: fc.option(
      fc
        .array(fc.tuple(anySkill, anySkill, fc.double({ min: 0, max: 900, noNaN: true })), { maxLength: 12 })
        .map(nearnessOf),
      { nil: undefined },
    ),
    within: anyWithin,
    first: fc.constantFrom(1, 3, 10, 100),
    out: fc.nat(3),
  })
  .map(({ out, ...one }) => ({ ...one, without: new Set(one.people.slice(0, out).map(({ id }) => id)) }))

describe('whoever is asked for, among whomever', () => {
  it.each([
    [1, 150],
    [1000, 500],
  ])('finds exactly those whom the rule puts first, with its totals (%d are few)', (few, numRuns) => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const world = worldOf(one.people, few)
        expect(world.best(askedOf(world, one), one.first, one.without)).toEqual(byTheRule(world, one))
        expect(world.count(askedOf(world, one), one.without)).toBe(allByTheRule(world, one).length)
      }),
      { numRuns },
    )
  })

  it('who is changed is found as they are now, and who is gone is not found, in any order of coming', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.tuple(fc.nat(39), anyPerson), { maxLength: 12 }), (one, changes) => {
        const world = worldOf(one.people, 4)
        const people = new Map(one.people.map((person) => [person.id, person]))
        for (const [at, changed] of changes) {
          const id = one.people[at]?.id ?? changed.id
          if (at % 3 === 0) people.delete(id)
          else people.set(id, { ...changed, id })
          const beginning = id.slice(0, 8)
          world.remove(beginning)
          const alike = [...people.values()].filter((person) => person.id.startsWith(beginning))
          world.add(columnsOf(world.book, alike))
        }
        const now = { ...one, people: [...people.values()] }
        expect(world.size).toBe(people.size)
        expect(world.best(askedOf(world, now), one.first, one.without)).toEqual(byTheRule(world, now))
        expectCensus(world.census(), now.people)
      }),
      { numRuns: 150 },
    )
  })
})

function expectCensus({ people: told, counts }: Census, people: readonly Newcomer[]) {
  const held = people.flatMap(({ claims }) => claims.map(({ skill }) => skill))
  expect(told).toBe(people.filter(({ claims }) => claims.length > 0).length)
  for (const skill of skills) expect(counts.get(skill) ?? 0).toBe(held.filter((one) => one === skill).length)
}

describe('among many', () => {
  const skillsThere = 600
  const { people, opening, taxonomy, nearness, chance, homes } = populationOf(66_000, skillsThere, 7)
  const world = worldOf(people)
  const team = {
    sectors: new Set(['PUBLIC']),
    fieldsOfPractice: new Set(['BUSINESS']),
    hubs: new Set(['hub-3']),
    hasRuralHub: false,
    coveredSkills: new Set(['skill-1', 'skill-9']),
  }
  const nobodyOut: ReadonlySet<string> = new Set()
  const plain: Within = {}
  const reached: Within = { isReached: true }
  const narrow: Within = {
    hoursPerMonth: 12,
    sectors: new Set(['PRIVATE', 'PUBLIC']),
    languages: ['nb', 'en'],
    way: { of: homes[0]!.location!, kilometres: 300, orRemote: false },
  }

  const nearTo = () =>
    new Map(Array.from({ length: 200 }, () => [`skill-${Math.floor(skillsThere * chance())}`, chance() * 700]))
  const much = new Map(Array.from({ length: skillsThere }, (_, at) => [`skill-${at}`, nearTo()]))

  it.each([
    [0, plain, 'as they are'],
    [1, plain, 'as they are'],
    [3, plain, 'as they are'],
    [3, reached, 'as they are'],
    [10, reached, 'without links'],
    [10, plain, 'as they are'],
    [10, narrow, 'as they are'],
    [10, plain, 'without links'],
    [10, narrow, 'without links'],
    [16, plain, 'without links'],
    [60, narrow, 'as they are'],
    [200, narrow, 'as they are'],
    [10, narrow, 'with 200 near each'],
    [10, { ...narrow, ...reached }, 'with 200 near each'],
    [20, plain, 'with 200 near each'],
    [40, { ...narrow, ...reached }, 'with 200 near each'],
    [60, plain, 'with 200 near each'],
  ])('of %d needs, within %j, skills %s', (needs, within, links) => {
    const bare = { broader: new Map(), related: new Map() }
    const one: Case = {
      people,
      opening: opening(needs),
      team: chance() < 0.5 ? team : { ...team, hubs: new Set(), sectors: new Set() },
      taxonomy: links === 'without links' ? bare : taxonomy,
      nearness: { 'as they are': nearness, 'with 200 near each': much }[links],
      within,
      first: 50,
      without: nobodyOut,
    }
    const all = allByTheRule(world, one)
    expect(world.best(askedOf(world, one), 50)).toEqual(all.slice(0, 50))
    expect(world.count(askedOf(world, one), nobodyOut)).toBe(all.length)
  })

  it.each([[reached], [{ ...narrow, ...reached }]])('of what few hold alone, within %j', (within) => {
    for (let least = 300; least <= 580; least += 40) {
      const rare = (at: number) => ({
        skill: `skill-${least + at}`,
        importance: 'REQUIRED' as const,
        level: 1 + (at % 4),
      })
      const needs = Array.from({ length: 1 + (least % 9) }, (_, at) => rare(at * 2))
      const without = new Set(people.slice(0, least).map(({ id }) => id))
      const one = { people, opening: { ...opening(0), needs }, team, taxonomy, within, first: 50, without }
      const all = allByTheRule(world, one)
      expect(world.best(askedOf(world, one), 50, without)).toEqual(all.slice(0, 50))
      expect(world.best(askedOf(world, one), 1000, without)).toEqual(all.slice(0, 1000))
    }
  })
})
