import { expect, it } from 'vitest'
import { keyFor } from './key.js'

it.each([
  ['Reindeer herding', [], 'reindeer-herding'],
  ['Reindeer herding', ['reindeer-herding'], 'reindeer-herding-2'],
  ['Reindeer herding', ['reindeer-herding', 'reindeer-herding-2'], 'reindeer-herding-3'],
  ['  Sámi (språk)! ', [], 'sami-sprak'],
  ['???', [], 'skill'],
])('names %j beside %j: %s', (label, taken, key) => {
  expect(keyFor(label, taken)).toBe(key)
})
