import { expect, test } from 'vitest'
import { hoursTold } from './hours-told.js'

test.each([
  [{ hours: 0, people: 0 }, null],
  [{ hours: 400, people: 1 }, null],
  [{ hours: 400, people: 4 }, null],
  [{ hours: 9, people: 5 }, 0],
  [{ hours: 10, people: 5 }, 10],
  [{ hours: 128, people: 30 }, 120],
])('of %j an employer is told %j', (given, told) => {
  expect(hoursTold(given)).toBe(told)
})
