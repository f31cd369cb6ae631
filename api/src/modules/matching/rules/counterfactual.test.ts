import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf, skillsThatWouldHelp, skillThatRaisesMost, withSkill } from './counterfactual.js'
import { rank } from './rank.js'
import { scoreMatch } from './score.js'
import type { Context, Opening, Person } from './shapes.js'

const context: Context = {
  taxonomy: { broader: new Map([['log-houses', ['building']]]), related: new Map() },
  rarity: new Map([
    ['building', 0.2],
    ['facilitation', 0.1],
    ['peat', 1],
  ]),
  team: {
    sectors: new Set(),
    fieldsOfPractice: new Set(),
    hubs: new Set(),
    hasRuralHub: true,
    coveredSkills: new Set(),
  },
}

const holding = (id: string, ...skills: string[]): Person => ({
  id,
  claims: skills.map((skill) => ({ skill, level: 3, evidence: 'WORK', wantsToLearn: false })),
  wantedSkills: [],
  sector: 'PUBLIC',
  fieldOfPractice: 'PUBLIC_SERVICE',
  hub: 'samverket',
  isRural: false,
  location: null,
  isRemote: true,
  hoursPerMonth: 10,
  mandates: new Map(),
  isSelfEmployed: false,
})

const asking = (id: string, ...skills: string[]): Opening => ({
  id,
  challenge: `challenge of ${id}`,
  needs: skills.map((skill) => ({ skill, importance: 'REQUIRED', level: 2 })),
  hoursPerMonth: 10,
  location: null,
  isRemotePossible: true,
  queue: 0,
})

describe('with a skill you would', () => {
  const bog = asking('bog', 'peat', 'facilitation', 'building')

  it('names the skill that raises most: a rare one that is wholly missing before a common or nearly held one', () => {
    expect(skillThatRaisesMost(holding('p', 'log-houses'), bog, context)?.skill).toBe('peat')
    expect(skillThatRaisesMost(holding('p', 'peat', 'log-houses'), bog, context)?.skill).toBe('facilitation')
    expect(skillThatRaisesMost(holding('p', 'peat', 'facilitation', 'building'), bog, context)).toBeNull()
  })

  it('says which place one skill would give', () => {
    const people = [holding('a', 'peat', 'building'), holding('b', 'peat'), holding('c', 'facilitation'), holding('me')]
    const ranked = rank(people, bog, () => context)
    const best = skillThatRaisesMost(holding('me'), bog, context)!
    expect(best.skill).toBe('peat')
    expect(placeOf(scoreMatch(holding('me'), bog, context).total, 'me', ranked)).toBe(4)
    expect(placeOf(best.total, 'me', ranked)).toBe(3)
  })

  it('asks for the skill that opens most', () => {
    const openings = [asking('one', 'facilitation'), asking('two', 'facilitation', 'peat'), asking('three', 'building')]
    const help = skillsThatWouldHelp(holding('p', 'building'), openings, () => context)
    expect(help.map((one) => [one.skill, one.openings])).toEqual([
      ['facilitation', ['one', 'two']],
      ['peat', ['two']],
    ])
  })

  it('asks, of those that open as many, for the one nearest what is known', () => {
    const openings = [asking('one', 'peat'), asking('two', 'building')]
    const here = { ...context, nearness: new Map([['peat', new Map([['snow', 500]])]]) }
    const first = (person: Person) => skillsThatWouldHelp(person, openings, () => here)[0]?.skill
    expect(first(holding('p'))).toBe('building')
    expect(first(holding('p', 'snow'))).toBe('peat')
    expect(first(holding('p', 'snow', 'log-houses'))).toBe('building')
  })

  // Of what is told, *law* says nothing of the role and *snow* is near it without a link.
  const skills = ['peat', 'facilitation', 'building', 'log-houses', 'snow', 'law']
  const anyPerson = fc.subarray(skills).map((held) => holding('me', ...held))
  const near = { ...context, nearness: new Map([['peat', new Map([['snow', 500]])]]) }
  it('always comes true when applied, and is the most that any of them gives', () => {
    const anyone = fc.array(fc.subarray(skills), { maxLength: 12 })
    fc.assert(
      fc.property(anyPerson, anyone, fc.constantFrom(context, near), (me, others, here) => {
        const people = [me, ...others.map((held, at) => holding(`other ${at}`, ...held))]
        const totalWith = (skill: string) => scoreMatch(withSkill(me, skill, 2), bog, here).total
        const lacked = bog.needs
          .map(({ skill }) => skill)
          .filter((skill) => !me.claims.some((one) => one.skill === skill))
        const best = skillThatRaisesMost(me, bog, here)
        expect(best?.total).toBe(lacked.length > 0 ? Math.max(...lacked.map(totalWith)) : undefined)
        if (!best) return
        const changed = withSkill(me, best.skill, best.level)
        const ranked = rank([changed, ...people.slice(1)], bog, () => here)
        expect(scoreMatch(changed, bog, here).total).toBe(best.total)
        expect(placeOf(best.total, 'me', ranked)).toBe(ranked.findIndex((match) => match.person === 'me') + 1)
      }),
    )
  })
})
