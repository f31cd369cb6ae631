import { expect, it } from 'vitest'
import { placeOf, skillThatRaisesMost, withSkill } from './counterfactual.js'
import { rank } from './rank.js'
import { claim, context, opening, someone } from './score.samples.js'
import type { Context, Evidence, Opening, Person } from './shapes.js'

/** Numbers by chance, the same every time. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

const skills = Array.from({ length: 40 }, (_, at) => `skill ${at}`)
const evidence: Evidence[] = ['NONE', 'STUDY', 'LIVED', 'WORK', 'ENDORSED']
const below = chance(11)
const some = (many: number) => Array.from({ length: many }, () => skills[below(skills.length)]!)
const nearness = new Map(skills.map((needed) => [needed, new Map(some(12).map((held) => [held, 60 + below(900)]))]))
const here: Context = { ...context, nearness, rarity: new Map(skills.map((skill) => [skill, below(1000) / 1000])) }

const anyone = (id: string): Person => ({
  ...someone,
  id,
  claims: [...new Set(some(1 + below(8)))].map((skill) => claim(skill, evidence[below(5)], 1 + below(4))),
  sector: below(2) ? 'PUBLIC' : 'PRIVATE',
  hoursPerMonth: below(20),
})
const anything = (id: string): Opening => ({
  ...opening,
  id,
  needs: [...new Set(some(1 + below(8)))].map((skill) => ({ skill, importance: 'REQUIRED', level: 1 + below(4) })),
})

const people = Array.from({ length: 200 }, (_, at) => anyone(`person ${at}`))
const openings = Array.from({ length: 50 }, (_, at) => anything(`opening ${at}`))
const idsOf = (found: { person: string }[]) => found.map(({ person }) => person)
const orderOf = (found: { person: string; total: number }[]) => found.map(({ person, total }) => `${person} ${total}`)

it('ranks 10,000 pairs the same whatever somebody is called, their gender, age or birthplace', () => {
  const told = people.map((person) => ({
    ...person,
    name: ['Saga', 'Mohammed', 'Aili', 'Bo'][below(4)],
    gender: ['x', 'y', 'z'][below(3)],
    age: 18 + below(60),
    birthplace: ['Lom', 'Aleppo', 'Frostviken'][below(3)],
  }))
  for (const one of openings)
    expect(orderOf(rank(told, one, () => here))).toEqual(orderOf(rank(people, one, () => here)))
})

it('whoever opts out is in none of 10,000 places, and the others stand as they stood', () => {
  for (const [at, one] of openings.entries()) {
    const gone = new Set([people[at]!.id, people[at + 50]!.id])
    const left = rank(
      people.filter(({ id }) => !gone.has(id)),
      one,
      () => here,
    )
    expect(left).toHaveLength(people.length - gone.size)
    expect(idsOf(left)).toEqual(idsOf(rank(people, one, () => here)).filter((id) => !gone.has(id)))
  }
})

it('keeps every promise of a place, near skills and all', () => {
  let promised = 0
  for (const one of openings.slice(0, 12)) {
    const ranked = rank(people, one, () => here)
    for (const person of people.slice(0, 8)) {
      const best = skillThatRaisesMost(person, one, here)
      if (!best) continue
      promised++
      const changed = withSkill(person, best.skill, best.level)
      const after = rank([...people.filter(({ id }) => id !== person.id), changed], one, () => here)
      expect(idsOf(after).indexOf(person.id) + 1).toBe(placeOf(best.total, person.id, ranked))
    }
  }
  expect(promised).toBeGreaterThan(20)
})
