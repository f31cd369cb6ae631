import { expect, it } from 'vitest'
import { whatComes } from './what-comes.ts'

const posted = { slug: 'tomma-rum', isWaiting: false, track: 'LOOP' as const }
const order = (change: object) => whatComes({ ...posted, ...change }).map(({ what }) => what)

it('listens before it frames on the loop', () => {
  expect(order({})).toEqual(['seen', 'assess', 'listen', 'frame', 'people'])
  expect(whatComes(posted)[2]?.address).toBe('/challenges/tomma-rum/perspectives#add-perspective')
})

it('frames at once on the short track', () => {
  expect(order({ track: 'SHORT' })).toEqual(['seen', 'frameSoon', 'people'])
})

it('waits for a review before anything else', () => {
  expect(order({ isWaiting: true })).toEqual(['review', 'answer'])
})
