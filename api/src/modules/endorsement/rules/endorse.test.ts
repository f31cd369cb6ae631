import { expect, test } from 'vitest'
import { decideEndorse } from './endorse.js'

const witness = { leads: true, isThePerson: false, hoursGiven: 4, isSought: true }

test('lets whoever leads the work vouch for what somebody did in it', () => {
  expect(decideEndorse(witness)).toEqual({ ok: true })
})

test.each([
  ['nobody for themselves', { isThePerson: true }, 'ENDORSEMENT_OF_ONESELF'],
  ['nobody who does not lead', { leads: false }, 'NOT_ALLOWED'],
  ['nobody before anything was done', { hoursGiven: 0 }, 'ENDORSEMENT_NEEDS_CONTRIBUTION'],
  ['nothing that was not asked for', { isSought: false }, 'ENDORSEMENT_OF_SOUGHT_SKILL'],
])('lets %s', (_, change, refusal) => {
  expect(decideEndorse({ ...witness, ...change })).toMatchObject({ refused: refusal })
})
