import { describe, expect, it } from 'vitest'
import { troubleFrom } from './trouble.ts'

describe('trouble at sign-in', () => {
  it.each([
    ['', undefined],
    ['error=EXPIRED', 'expired'],
    ['error=EXPIRED_TOKEN', 'expired'],
    ['error=INVALID_TOKEN', 'expired'],
    ['error=access_denied', 'failed'],
  ])('reads "%s" as %s', (search, expected) => {
    expect(troubleFrom(new URLSearchParams(search))).toBe(expected)
  })
})
