import { expect, it } from 'vitest'
import { flatErrors } from './flat-errors.ts'

it('finds the words also where several are chosen', () => {
  const errors = { title: ['too short'], themes: { _errors: ['choose one'] }, hub: undefined, sdgs: { 0: ['no'] } }
  expect(flatErrors(errors)).toEqual({ title: ['too short'], themes: ['choose one'], hub: undefined, sdgs: undefined })
})
