import { expect, it } from 'vitest'
import { answerSeconds, Misconfigured, readEnv } from './env.js'

const database = { DATABASE_URL: 'postgres://one', APP_DATABASE_URL: 'postgres://other' }

it('keeps its promises unless the operator says else', () => {
  expect(answerSeconds({})).toBe(5)
  expect(answerSeconds({ ANSWER_SECONDS: '50' })).toBe(50)
  expect(readEnv({ ...database }).pointsFactor).toBe(1)
  expect(readEnv({ ...database, POINTS_FACTOR: '3' }).pointsFactor).toBe(3)
})

it.each(['4', '601', 'soon'])('lets nobody wait %s seconds', (said) => {
  expect(() => answerSeconds({ ANSWER_SECONDS: said })).toThrow(Misconfigured)
})

it.each(['0', '-1', 'all'])('lets nobody spend %s times what is promised', (said) => {
  expect(() => readEnv({ ...database, POINTS_FACTOR: said })).toThrow(Misconfigured)
})
