import { expect, it } from 'vitest'
import { everyField, heard } from './heard.ts'

it('gathers what was heard by field and names the fields not yet heard', () => {
  const { byField, notYet } = heard([
    { fieldOfPractice: 'BUSINESS', who: 'a' },
    { fieldOfPractice: 'CITIZENS', who: 'b' },
    { fieldOfPractice: 'BUSINESS', who: 'c' },
  ])
  expect(byField.map(({ field, perspectives }) => [field, perspectives.length])).toEqual([
    ['CITIZENS', 1],
    ['BUSINESS', 2],
  ])
  expect(notYet).toEqual(['PUBLIC_SERVICE', 'CIVIL_SOCIETY', 'ACADEMIA', 'POLITICS'])
})

it('has heard nobody at first', () => {
  expect(heard([])).toEqual({ byField: [], notYet: everyField })
})
