import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circles, type BroaderWish } from './circles.js'

const wish = (text: string): BroaderWish => ({ from: text[0]!, to: text[1]! })
const refused = (standing: string[], wishes: string[]) =>
  circles(standing.map(wish), wishes.map(wish)).map(({ circle }) => circle.join(''))

test.each([
  [[], ['ab', 'bc'], []],
  [[], ['ab', 'ba'], ['bab']],
  [['ab', 'bc'], ['ca'], ['cabc']],
  [[], ['aa'], ['aa']],
  [[], ['ab', 'ac', 'bd', 'cd'], []],
  [[], ['ab', 'bc', 'ca', 'cd'], ['cabc']],
])('over %j and then %j it refuses %j', (standing, wishes, expected) => {
  expect(refused(standing, wishes)).toEqual(expected)
})

test('what is left never leads back to itself, and nothing is refused without need', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String)
  const edge = fc.record({ from: node, to: node })
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 30 }), (wishes) => {
      const bad = new Set(circles([], wishes).map((one) => one.wish))
      const kept = wishes.filter((one) => !bad.has(one))
      const reach = (from: string, seen = new Set<string>()): Set<string> => {
        for (const { to } of kept.filter((one) => one.from === from && !seen.has(one.to))) reach(to, seen.add(to))
        return seen
      }
      for (const { from } of kept) expect(reach(from).has(from)).toBe(false)
      for (const { from, to } of bad) expect(from === to || reach(to).has(from)).toBe(true)
    }),
  )
})
