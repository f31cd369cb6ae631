import { describe, expect, it } from 'vitest'
import { allByTheRule, askedOf, populationOf, worldOf, type Case } from './world.samples.js'

describe('with very many near, among many', () => {
  const { people, opening, chance } = populationOf(100_000, 4000, 11)
  const nearTo = (at: number) =>
    Array.from({ length: 200 }, () => [
      `skill-${Math.floor((at % 8) * 500 + 500 * chance())}`,
      20 + chance() * chance() * 1000,
    ]) as [string, number][]
  const nearness = new Map(Array.from({ length: 4000 }, (_, at) => [`skill-${at}`, new Map(nearTo(at))]))
  const team = { sectors: new Set(['PUBLIC']), fieldsOfPractice: new Set<string>(), hubs: new Set<string>() }
  const taxonomy = {
    broader: new Map([['skill-1', ['skill-3']]]),
    related: new Map([['skill-0', ['skill-2', 'skill-9']]]),
  }
  /** Far fewer than live there, and near each other: so that lists are gone through, and needs overlap. */
  const needs = [9, 17, 1609, 25, 2401, 33].map((at) => ({
    skill: `skill-${at}`,
    importance: 'REQUIRED' as const,
    level: 2,
  }))

  it.each([
    [needs, {}],
    [needs.slice(0, 2), { isReached: true }],
    [
      [...needs.slice(2), { skill: 'skill-0', importance: 'LEARNABLE', level: 4 } as const],
      { isReached: true, hoursPerMonth: 5 },
    ],
  ])('of %j, within %j', (asked, within) => {
    const world = worldOf(people)
    const one: Case = {
      people,
      opening: { ...opening(0), needs: asked },
      team: { ...team, hasRuralHub: false, coveredSkills: new Set(['skill-9']) },
      taxonomy,
      nearness,
      within,
      first: 50,
      without: new Set(),
    }
    const all = allByTheRule(world, one)
    expect(world.best(askedOf(world, one), 50)).toEqual(all.slice(0, 50))
    expect(world.count(askedOf(world, one), one.without)).toBe(all.length)
    const out = new Set(all.slice(0, 60).map(({ id }) => id))
    expect(world.best(askedOf(world, one), 50, out)).toEqual(all.slice(60, 110))
    expect(world.count(askedOf(world, one), out)).toBe(all.length - 60)
  })
})
