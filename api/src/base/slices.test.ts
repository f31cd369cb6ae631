import { expect, it } from 'vitest'
import { inSlices } from './slices.js'

function* busyFor(milliseconds: number): Generator<undefined, string> {
  const end = performance.now() + milliseconds
  while (performance.now() < end) yield
  return 'done'
}

it('answers others while long work goes on', async () => {
  const told: string[] = []
  setImmediate(() => told.push('another'))
  const done = await inSlices(busyFor(60))
  expect([...told, done]).toEqual(['another', 'done'])
})

it('brings what it came to, also when there was nothing to leave', async () => {
  expect(await inSlices(busyFor(0))).toBe('done')
})

it('brings what went wrong', async () => {
  const failing = function* (): Generator<undefined, string> {
    yield
    throw new RangeError('no more')
  }
  await expect(inSlices(failing())).rejects.toThrow('no more')
})
