import { describe, expect, it } from 'vitest'
import { whyNotMore } from './why-not-more.ts'

const part = (kind: string, points: number, most = 6) => ({ kind, points, most })
const match = {
  parts: [part('AVAILABILITY', 6), part('MANDATE', 6), part('DISTANCE', 6)],
  mandate: 'GRANTED',
  hoursPerMonth: 10,
  kilometres: 40,
  raisedMostBy: null,
  firstTenWith: null,
  opening: { queue: 0, hoursPerMonth: 10 },
}

describe('why a match is not higher', () => {
  it('has nothing to say where nothing is lacking', () => {
    expect(whyNotMore(match)).toEqual([])
  })

  it('says the skill first, and that it would be enough only where it would', () => {
    const raised = { ...match, raisedMostBy: { key: 'energy' } }
    expect(whyNotMore(raised)).toEqual([{ of: 'SKILL', skill: 'energy', isEnoughForTen: false }])
    expect(whyNotMore({ ...raised, firstTenWith: { id: 'energy' } })).toMatchObject([{ isEnoughForTen: true }])
  })

  it.each([
    [{ parts: [part('AVAILABILITY', 3)], hoursPerMonth: null }, [{ of: 'HOURS_UNSAID' }]],
    [{ parts: [part('AVAILABILITY', 0)], hoursPerMonth: 0 }, [{ of: 'HOURS', own: 0, asked: 10 }]],
    [{ parts: [part('MANDATE', 2)], mandate: 'NEEDED' }, [{ of: 'MANDATE' }]],
    [{ parts: [part('MANDATE', 4)], mandate: 'REQUESTED' }, []],
    [{ parts: [part('DISTANCE', 1)], kilometres: 212.4 }, [{ of: 'WAY', kilometres: 212 }]],
    [{ opening: { queue: 3, hoursPerMonth: 10 } }, [{ of: 'QUEUE', waiting: 3 }]],
  ])('says what is short: %j', (over, expected) => {
    expect(whyNotMore({ ...match, ...over })).toEqual(expected)
  })
})
