import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

describe('things on the map', () => {
  it('leaves a thing alone at its own place', () => {
    expect(spread([{ x: 10, y: 10 }], 20)).toEqual([{ x: 10, y: 10 }])
  })

  it('keeps things at one place far enough apart to be pressed', () => {
    const things = spread(
      Array.from({ length: 9 }, (_, id) => ({ id, x: 100, y: 100 })),
      26,
    )
    const distances = things.flatMap((a) =>
      things.filter((b) => a.id < b.id).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(Math.min(...distances)).toBeGreaterThan(24)
  })

  it('does not move what is far away', () => {
    const [, second] = spread(
      [
        { x: 0, y: 0 },
        { x: 200, y: 0 },
      ],
      26,
    )
    expect(second).toEqual({ x: 200, y: 0 })
  })
})
