import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedRoles, coverageOf, type Coverage, type Member, type NeededSkill } from './coverage.js'
import { helpsMost, lacksOf } from './lacks.js'

const member = (id: string, over: Partial<Member> = {}): Member => ({
  id,
  roles: ['MEMBER'],
  sector: 'PUBLIC',
  fieldOfPractice: 'PUBLIC_SERVICE',
  hub: 'samverket',
  isRural: false,
  holds: new Map(),
  ...over,
})

const needs: NeededSkill[] = [
  { skill: 'energy-auditing', importance: 'REQUIRED' },
  { skill: 'facilitation', importance: 'REQUIRED' },
  { skill: 'carbon-budget', importance: 'DESIRED' },
  { skill: 'behaviour-change', importance: 'LEARNABLE' },
]

const saga = member('saga', { roles: ['LEAD', 'FACILITATOR'], holds: new Map([['facilitation', 'FULLY']]) })
const nils = member('nils', {
  roles: ['INNOVATOR'],
  sector: 'PRIVATE',
  fieldOfPractice: 'BUSINESS',
  hub: 'kollektivet',
  isRural: true,
  holds: new Map([
    ['facilitation', 'PARTLY'],
    ['energy-auditing', 'PARTLY'],
  ]),
})
const withReceiver = { hasReceiver: true, mayRuralHubJoin: true }
const wholeLacks = (coverage: Coverage) =>
  lacksOf(coverage, withReceiver).filter((lack) => !lack.kind.endsWith('HALF_COVERED')).length

describe('what a team covers', () => {
  it('says skill by skill whether it is filled, partly or empty, and by whom', () => {
    const { skills } = coverageOf([saga, nils], needs)
    expect(skills.map(({ skill, state, fully, partly }) => [skill, state, fully, partly])).toEqual([
      ['energy-auditing', 'PARTLY', [], ['nils']],
      ['facilitation', 'FILLED', ['saga'], ['nils']],
      ['carbon-budget', 'EMPTY', [], []],
      ['behaviour-change', 'EMPTY', [], []],
    ])
  })

  it('says where the team comes from and how the four roles are held', () => {
    const coverage = coverageOf([saga, nils], needs)
    expect(coverage).toMatchObject({
      sectors: ['PRIVATE', 'PUBLIC'],
      fieldsOfPractice: ['BUSINESS', 'PUBLIC_SERVICE'],
      hubs: ['kollektivet', 'samverket'],
      hasRuralHub: true,
      hasLead: true,
    })
    expect(coverage.roles.map((role) => role.people.length)).toEqual([0, 1, 1, 0])
  })

  it('does not depend on the order of its people, and one more person never empties anything', () => {
    const anyMember = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      roles: fc.subarray([...balancedRoles]),
      sector: fc.constantFrom('PUBLIC', 'PRIVATE', null),
      fieldOfPractice: fc.constantFrom('BUSINESS', null),
      hub: fc.constantFrom('samverket', 'kollektivet', null),
      isRural: fc.boolean(),
      holds: fc
        .dictionary(fc.constantFrom('energy-auditing', 'facilitation'), fc.constantFrom('FULLY', 'PARTLY'))
        .map((held) => new Map(Object.entries(held))),
    })
    const rank = { EMPTY: 0, PARTLY: 1, FILLED: 2 }
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 5 }), anyMember, (members, newcomer) => {
        const before = coverageOf(members, needs)
        expect(coverageOf([...members].reverse(), needs)).toEqual(before)
        const after = coverageOf([...members, newcomer], needs)
        after.skills.forEach((skill, at) => {
          expect(rank[skill.state]).toBeGreaterThanOrEqual(rank[before.skills[at]?.state ?? 'EMPTY'])
        })
        expect(wholeLacks(after)).toBeLessThanOrEqual(wholeLacks(before))
      }),
    )
  })
})

describe('what a team lacks', () => {
  const kinds = (members: Member[], circumstances = withReceiver) =>
    lacksOf(coverageOf(members, needs), circumstances).map((lack) =>
      lack.what ? `${lack.kind} ${lack.what}` : lack.kind,
    )

  it('names everything for an empty team, what would help most first', () => {
    expect(kinds([], { hasReceiver: false, mayRuralHubJoin: true })).toEqual([
      'REQUIRED_SKILL energy-auditing',
      'REQUIRED_SKILL facilitation',
      'LEAD',
      'RECEIVER',
      'ANOTHER_FIELD_OF_PRACTICE',
      'ANOTHER_SECTOR',
      'RURAL_HUB',
      ...balancedRoles.map((role) => `ROLE ${role}`),
      'DESIRED_SKILL carbon-budget',
    ])
  })

  it('never calls what is taught a lack, and asks for a rural hub only where one can contribute', () => {
    expect(kinds([saga, nils])).toEqual([
      'REQUIRED_SKILL_HALF_COVERED energy-auditing',
      'ROLE NETWORKER',
      'ROLE BUSINESS_DEVELOPER',
      'DESIRED_SKILL carbon-budget',
    ])
    expect(kinds([saga])).toContain('RURAL_HUB')
    expect(kinds([saga], { hasReceiver: true, mayRuralHubJoin: false })).not.toContain('RURAL_HUB')
  })

  it('names the one addition that would help most, or none', () => {
    expect(helpsMost(lacksOf(coverageOf([saga], needs), withReceiver))).toEqual({
      kind: 'REQUIRED_SKILL',
      what: 'energy-auditing',
    })
    expect(helpsMost([])).toBeNull()
  })
})
