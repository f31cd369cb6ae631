import { describe, expect, it } from 'vitest'
import { arc, backward, lapRadius, onCircle, path, placeOf, placesOn, trailFrom } from './loop.ts'

describe('where a challenge stands', () => {
  it('stands on its own stage', () => {
    expect(placeOf('TEAMING')).toBe('TEAMING')
  })

  it('stands where it was paused', () => {
    expect(placeOf('PAUSED', 'FRAMED')).toBe('FRAMED')
  })

  it('has left the path when closed', () => {
    expect(placeOf('CLOSED')).toBeUndefined()
  })

  it('has fewer places on the short track', () => {
    expect(placesOn('SHORT')).toEqual(['IDENTIFIED', 'FRAMED', 'TEAMING', 'IMPLEMENTING', 'IN_USE'])
  })
})

describe('the open circle', () => {
  const points = onCircle(path.length, { x: 50, y: 50 }, 40)

  it('keeps every place at the same distance from the middle', () => {
    for (const { x, y } of points) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(40, 1)
  })

  it('leaves a gap between the last place and the first', () => {
    const gap = Math.hypot(points[0]!.x - points.at(-1)!.x, points[0]!.y - points.at(-1)!.y)
    expect(gap).toBeGreaterThan(15)
  })

  it('draws a stretch through every place on the way', () => {
    expect(arc(points, 1, 3, 40).match(/A/g)).toHaveLength(2)
  })

  it('draws nothing where nothing has been walked', () => {
    expect(arc(points, 0, 0, 40)).toBe('')
  })
})

describe('the trail', () => {
  const reason = { language: 'sv', sv: 'Vi frågade fel', nb: null, en: null } as const
  const moves = [
    { from: 'IDENTIFIED', to: 'UNDERSTANDING', cycle: 1 },
    { from: 'UNDERSTANDING', to: 'FRAMED', cycle: 1 },
    { from: 'FRAMED', to: 'TEAMING', cycle: 1 },
    { from: 'TEAMING', to: 'CO_CREATING', cycle: 1 },
    { from: 'CO_CREATING', to: 'UNDERSTANDING', cycle: 2, reason },
    { from: 'UNDERSTANDING', to: 'FRAMED', cycle: 2 },
  ] as const

  it('begins a new lap where somebody went back, and keeps the reason', () => {
    const { laps, backs, here } = trailFrom(moves, { stage: 'FRAMED' }, 'LOOP')
    expect(laps.map(({ cycle, first, last }) => [cycle, first, last])).toEqual([
      [1, 0, 4],
      [2, 1, 2],
    ])
    expect(backs).toEqual([{ fromLap: 0, toLap: 1, from: 4, to: 1, reason }])
    expect(here).toEqual({ lap: 1, place: 2 })
  })

  it('is one lap with one place when nothing has happened yet', () => {
    const { laps, backs, here } = trailFrom([], { stage: 'IDENTIFIED' }, 'LOOP')
    expect(laps).toEqual([{ cycle: 1, first: 0, last: 0, isNow: true }])
    expect(backs).toEqual([])
    expect(here).toEqual({ lap: 0, place: 0 })
  })

  it('has walked to where it stands, also when nobody tells how', () => {
    expect(trailFrom([], { stage: 'TEAMING' }, 'LOOP').laps).toEqual([{ cycle: 1, first: 0, last: 3, isNow: true }])
  })

  it('does not draw a pause as a step', () => {
    const paused = [...moves, { from: 'FRAMED', to: 'PAUSED', cycle: 2 }] as const
    expect(trailFrom(paused, { stage: 'PAUSED', pausedFrom: 'FRAMED' }, 'LOOP').here).toEqual({ lap: 1, place: 2 })
  })

  it('has no dot once the challenge is closed', () => {
    expect(trailFrom(moves, { stage: 'CLOSED' }, 'LOOP').here).toBeUndefined()
  })
})

describe('the laps', () => {
  it('draws every lap inside the one before, and none in the middle', () => {
    const radii = [0, 1, 2, 3, 4, 5].map((lap) => lapRadius(lap, 6, 100))
    for (const [index, radius] of radii.entries()) if (index > 0) expect(radius).toBeLessThan(radii[index - 1]!)
    expect(radii.at(-1)).toBeGreaterThan(30)
  })

  it('bends the way back towards the middle', () => {
    expect(backward({ x: 0, y: 100 }, { x: 0, y: -100 }, { x: 100, y: 0 })).toBe('M0 100Q55 0 0 -100')
  })
})
