import { describe, expect, it } from 'vitest'
import { housesOf, ridgeOf } from './skyline.ts'

describe('the drawn place', () => {
  it('is the same every time for the same hub, and another for another', () => {
    expect(housesOf('beta', true)).toEqual(housesOf('beta', true))
    expect(housesOf('beta', true)).not.toEqual(housesOf('krux', true))
    expect(ridgeOf('beta')).toBe(ridgeOf('beta'))
  })

  it('keeps every house on the picture', () => {
    for (const seed of ['beta', 'krux', 'digs', 'samverket'])
      for (const { x, width } of housesOf(seed, false)) expect(x + width).toBeLessThanOrEqual(800)
  })

  it('gives houses in the country a ridge', () => {
    expect(housesOf('beta', true).every(({ roof }) => roof > 0)).toBe(true)
  })
})
