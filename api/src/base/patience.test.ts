import { describe, expect, it } from 'vitest'
import { orInstead } from './patience.js'

describe('what is awaited', () => {
  const never = new Promise<string>(() => undefined)

  it('is what is told when it is there', async () => {
    expect(await orInstead(Promise.resolve('new'), 'old', 0)).toBe('new')
  })

  it('is left for something else when it is not, also where no time is left', async () => {
    expect(await orInstead(never, 'old', 5)).toBe('old')
    expect(await orInstead(never, 'old', -100)).toBe('old')
  })

  it('is told with its fault', async () => {
    await expect(orInstead(Promise.reject(new Error('gone')), 'old', 1000)).rejects.toThrow('gone')
  })
})
