import { describe, expect, it } from 'vitest'
import { columnsOf, type Newcomer } from './people.js'
import { allByTheRule, askedOf, chanceFrom, populationOf, worldOf, type Case } from './world.samples.js'
import type { World } from './world.js'

const { people, opening, taxonomy, nearness } = populationOf(9500, 300, 3)
const nobody: ReadonlySet<string> = new Set()
const team = { sectors: nobody, fieldsOfPractice: nobody, hubs: nobody, hasRuralHub: false, coveredSkills: nobody }
const asked = { opening: opening(6), team, taxonomy, nearness, within: {}, first: 20, without: nobody }

/** Everybody as they are by now, beside the world that is told of each change. */
class Told {
  readonly #now = new Map<string, Newcomer>()

  constructor(readonly world: World) {}

  come(...all: readonly Newcomer[]) {
    for (const one of all) this.#now.set(one.id, one)
    this.world.add(columnsOf(this.world.book, all))
  }

  go({ id }: Newcomer) {
    this.#now.delete(id)
    this.world.remove(id.slice(0, 8))
  }

  change(one: Newcomer) {
    this.go(one)
    this.come(one)
  }

  get people(): Newcomer[] {
    return [...this.#now.values()]
  }
}

function expectSame({ world, people: now }: Told) {
  const one: Case = { ...asked, people: now }
  const all = allByTheRule(world, one)
  expect(world.best(askedOf(world, one), 20)).toEqual(all.slice(0, 20))
  expect(world.count(askedOf(world, one))).toBe(all.length)
  expect(world.size).toBe(now.length)
  expect(world.census().people).toBe(now.filter(({ claims }) => claims.length > 0).length)
}

const soon = () => new Promise((wake) => setImmediate(wake))

function scattered(): Told {
  const told = new Told(worldOf([]))
  told.come(...people.slice(0, 4800))
  for (let from = 4800; from < 9100; from += 50) told.come(...people.slice(from, from + 50))
  return told
}

describe('while people are laid together aside', { timeout: 60_000 }, () => {
  it('questions are answered meanwhile, and what changes meanwhile is not lost', async () => {
    const told = scattered()
    const { world } = told
    expect(world.isScattered).toBe(true)
    const [before] = world.segments
    const laying = { isDone: false }
    const done = world.layTogether().then(() => (laying.isDone = true))
    const [hours, gone] = [{ hoursPerMonth: 60 }, people.slice(40, 60)]
    for (const one of gone) told.go(one)
    for (const one of people.slice(4790, 4810)) told.change({ ...one, ...hours })
    for (const one of people.slice(9100)) told.come(one)
    told.go(people[9300]!)
    told.change({ ...gone[0]!, ...hours })
    expect(world.segments[0]).toBe(before)
    expectSame(told)
    // However soon it is done, and at least once.
    for (let at = 0; !laying.isDone; at++) {
      told.change({ ...people[at]!, ...hours })
      world.best(askedOf(world, asked), 20)
      await soon()
    }
    await done
    expect(world.isScattered).toBe(false)
    expect(world.segments[0]!.count).toBe(9100)
    expectSame(told)
  })

  it('whoever was struck out before is not laid out again', async () => {
    const told = scattered()
    for (let at = 0; at < 9100; at += 13) told.go(people[at]!)
    await told.world.layTogether()
    expect(told.world.segments.map(({ count }) => count)).toEqual([8400])
    expectSame(told)
  })

  it('whatever comes, goes, changes and is laid together when', async () => {
    const chance = chanceFrom(11)
    const oneOf = (all: readonly Newcomer[]) => all[Math.floor(chance() * all.length)]!
    for (let round = 0; round < 4; round++) {
      const told = new Told(worldOf([], 8))
      const some = people.slice(0, 60)
      let laying: Promise<void> = Promise.resolve()
      told.come(...some.slice(0, 30))
      for (let step = 0; step < 30; step++) {
        if (chance() < 0.2) await laying
        if (chance() < 0.2) laying = Promise.all([laying, told.world.layTogether()]).then(() => undefined)
        if (chance() < 0.4) told.go(oneOf(some))
        else told.change({ ...oneOf(some), hoursPerMonth: Math.floor(chance() * 60) })
        expectSame(told)
      }
      await laying
      expectSame(told)
    }
  })
})
