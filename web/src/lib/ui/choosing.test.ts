import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lately, stepTo } from './choosing.ts'

describe('arrow keys in a list', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['PageDown', 0, 3, 2],
    ['PageUp', 2, 3, 0],
    ['a', 1, 3, undefined],
    ['ArrowDown', -1, 0, undefined],
  ])('%s from %d of %d leads to %s', (key, current, count, expected) => {
    expect(stepTo(key, current, count)).toBe(expected)
  })
})

describe('asking while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks once the typing pauses', async () => {
    const asked: string[] = []
    const ask = lately(
      async (wish: string) => asked.push(wish),
      () => undefined,
    )
    for (const wish of ['e', 'en', 'ene']) ask(wish)
    await vi.advanceTimersByTimeAsync(150)
    expect(asked).toEqual(['ene'])
  })

  it('lets a slow early answer never replace a later one', async () => {
    const answers: string[] = []
    const slowFirst = (wish: string) =>
      new Promise<string>((resolve) => setTimeout(() => resolve(wish), wish === 'slow' ? 1000 : 10))
    const ask = lately(slowFirst, (found) => answers.push(found))
    ask('slow')
    await vi.advanceTimersByTimeAsync(200)
    ask('quick')
    await vi.advanceTimersByTimeAsync(2000)
    expect(answers).toEqual(['quick'])
  })

  it('stays silent when the answer fails', async () => {
    const answers: unknown[] = []
    lately(
      () => Promise.reject(new Error('net')),
      (found) => answers.push(found),
    )('x')
    await vi.advanceTimersByTimeAsync(200)
    expect(answers).toEqual([])
  })
})
