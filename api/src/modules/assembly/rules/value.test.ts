import { describe, expect, it } from 'vitest'
import { matterOf, someone } from './team.samples.js'
import { valueOf } from './value.js'
import { askedPoints, mostPoints, POINT } from './weights.js'

const parts = (...args: Parameters<typeof valueOf>) => valueOf(...args).parts

describe('what a team comes to', () => {
  it('is nothing for nobody', () => {
    expect(valueOf([], matterOf(['a'], 40), 5).total).toBe(0)
  })

  it('counts each need once, by whoever meets it best', () => {
    const matter = matterOf(['a', 'b'])
    const one = someone('1', { qualities: [1000, 0] })
    const other = someone('2', { qualities: [700, 500] })
    expect(parts([one], matter, 5).COVERS).toBe(25 * POINT)
    expect(parts([one, other], matter, 5).COVERS).toBe(37.5 * POINT)
    expect(parts([one, other, someone('3', { qualities: [900, 0] })], matter, 5).COVERS).toBe(37.5 * POINT)
  })

  it('gives less for each further kind, and nothing for the same again', () => {
    const from = (sector: string) => someone(sector, { sector })
    const spread = (...sectors: string[]) => parts(sectors.map(from), matterOf([]), 5).SPREAD
    expect(spread('A')).toBe(3 * POINT)
    expect(spread('A', 'A')).toBe(3 * POINT)
    expect(spread('A', 'B')).toBe(5 * POINT)
    expect(spread('A', 'B', 'C', 'D')).toBe(6 * POINT)
  })

  it('has a rural hub only when somebody has a hub there', () => {
    const rural = (hub: string | null) => parts([someone('1', { isRural: true, hub })], matterOf([]), 5).RURAL
    expect([rural(null), rural('hub')]).toEqual([0, mostPoints.RURAL])
  })

  it('counts hours up to what is asked, and half a share of who has not said', () => {
    const hours = (...given: (number | null)[]) =>
      parts(
        given.map((own, at) => someone(String(at), { hours: own })),
        matterOf([], 40),
        4,
      ).HOURS
    expect(hours(10)).toBe(2.5 * POINT)
    expect(hours(30, 30)).toBe(10 * POINT)
    expect(hours(null)).toBe(1.25 * POINT)
    expect(parts([someone('1')], matterOf([], 0), 4).HOURS).toBe(0)
  })

  it.each([
    ['asking alone', {}, askedPoints],
    ['each who waits for an answer too, four at most', { askedElsewhere: 9 }, askedPoints + 2 * POINT],
    ['who works elsewhere for as long', { hours: 10, hoursElsewhere: 10 }, askedPoints + POINT],
  ])('takes off for %s', (_, more, cost) => {
    expect(parts([someone('1', more)], matterOf([]), 5).LOAD).toBe(-cost)
  })

  it.each([
    ['nowhere to go', { isAnywhere: true, kilometres: 900 }, 0],
    ['next door', { kilometres: 5 }, 0],
    ['half the way', { kilometres: 130 }, POINT],
    ['too far', { kilometres: 900 }, 2 * POINT],
    ['too far, but from afar', { kilometres: 900, isRemote: true }, 0.4 * POINT],
    ['nobody knows', { kilometres: null }, POINT],
  ])('takes off for the way: %s', (_, more, cost) => {
    expect(0 - parts([someone('1', { isAnywhere: false, ...more })], matterOf([]), 5).TRAVEL).toBe(cost)
  })

  it('never gives more than a hundred points', () => {
    const all = (sector: string) =>
      someone(sector, {
        ...{ qualities: [1000], roles: [1000, 1000, 1000, 1000], leads: 1000, receives: true, hours: 40 },
        ...{ sector, fieldOfPractice: sector, hub: sector, isRural: true },
      })
    const { parts: given } = valueOf(['A', 'B', 'C', 'D', 'E'].map(all), matterOf(['a'], 40), 5)
    expect(Object.values(given).reduce((sum, points) => sum + Math.max(0, points), 0)).toBe(100 * POINT)
  })
})
