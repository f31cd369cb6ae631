import { describe, expect, it } from 'vitest'
import { answer, type Task } from './answer.js'
import type { Limit } from './clash.js'
import { instanceOf } from './instance.js'
import { noMusts, type Candidate, type Musts } from './shapes.js'
import { matterOf, someone } from './team.samples.js'

const skills = ['a', 'b', 'c']
const can = (id: string, ...known: string[]): Candidate =>
  someone(id, { qualities: skills.map((skill) => (known.includes(skill) ? 900 : 0)), hub: 'city' })
const people = [
  can('0', 'a'),
  can('1', 'b'),
  can('2', 'c'),
  someone('3', { qualities: [0, 0, 0], isRural: true, hub: 'village' }),
]

const ask = (musts: Partial<Musts>, more: Partial<Task> & { size?: number; people?: Candidate[] } = {}) => {
  const { size = 3, people: candidates = people, ...rest } = more
  const none = { members: [], locked: [], forbidden: [], tooFar: [], unavailable: [], teams: [], known: [], find: true }
  const flat = instanceOf({ candidates, matter: matterOf(skills), size })
  return answer({ flat, musts: { ...noMusts, ...musts }, ...none, ...rest }, () => false)
}
const named = (limit: Limit) =>
  'skill' in limit ? `SKILL ${limit.skill}` : 'row' in limit ? `${limit.kind} ${limit.row}` : limit.kind
const clashing = (...asked: Parameters<typeof ask>) =>
  ask(...asked)
    .clash?.limits.map(named)
    .sort()

describe('what cannot all hold', () => {
  it('is nothing when a team has it all', () => {
    const { clash, proposals } = ask({ skills, ruralHub: true }, { size: 4 })
    expect(clash).toBeNull()
    expect([...proposals[0]!.members].sort()).toEqual([0, 1, 2, 3])
  })

  it('is named without what has nothing to do with it, and the nearest team lacks least', () => {
    expect(clashing({ skills, ruralHub: true, sectors: 0 }, { forbidden: [3], size: 4 })).toEqual([
      'FORBIDDEN 3',
      'RURAL_HUB',
    ])
    expect(clashing({ skills: ['a', 'b'] }, { size: 1 })).toEqual(['SIZE', 'SKILL a', 'SKILL b'])
    const { nearest } = ask({ skills, ruralHub: true }, { size: 3 })
    expect(nearest?.members).toHaveLength(3)
  })

  it('names who is both locked and out', () => {
    expect(clashing({}, { locked: [1], forbidden: [1, 2] })).toEqual(['FORBIDDEN 1', 'LOCKED 1'])
    expect(clashing({}, { locked: [1], tooFar: [1] })).toEqual(['DISTANCE', 'LOCKED 1'])
    expect(clashing({}, { locked: [1], unavailable: [1] })).toEqual(['AVAILABILITY', 'LOCKED 1'])
  })

  it('names more locked than there is room for', () => {
    expect(clashing({}, { locked: [0, 1], size: 1 })).toEqual(['LOCKED 0', 'LOCKED 1', 'SIZE'])
  })

  it('names what nobody at all has', () => {
    expect(clashing({ lead: true, receiver: false })).toEqual(['LEAD'])
    expect(clashing({ hours: 100 }, { size: 3 })).toEqual(['HOURS'])
    expect(clashing({ hours: 35 }, { size: 3 })).toEqual(['HOURS', 'SIZE'])
  })

  it('answers when there is nobody', () => {
    const { proposals, nearest, clash } = ask({ skills }, { people: [] })
    expect({ proposals, members: nearest?.members }).toEqual({ proposals: [], members: [] })
    expect(clash?.limits).toHaveLength(1)
    expect(ask({}, { people: [] }).proposals[0]!.members).toEqual([])
  })

  it('knows who would help most, who comes next, and the best with a rural hub', () => {
    const { teams } = ask({}, { teams: [[0, 1]], find: false })
    expect(teams[0]).toMatchObject({ oneMore: { row: 2 }, rural: { row: 3 } })
    expect(teams[0]!.next.map(({ row }) => row)).toEqual([2, 3])
  })
})
