import { describe, expect, it } from 'vitest'
import { onceEach, reachFrom } from './reach.ts'

const challenge = '00000000-0000-4000-8000-000000000001'

describe('what a mandate is to reach', () => {
  it.each([
    ['ALL', { scope: 'ALL', challenge: null, theme: null }],
    ['CLIMATE', { scope: 'THEME', challenge: null, theme: 'CLIMATE' }],
    [challenge, { scope: 'CHALLENGE', challenge, theme: null }],
    ['nonsense', { scope: 'ALL', challenge: null, theme: null }],
  ])('%s', (value, reach) => {
    expect(reachFrom(value)).toEqual(reach)
  })

  it('offers each challenge once', () => {
    expect(onceEach([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual([{ id: 'a' }, { id: 'b' }])
  })
})
