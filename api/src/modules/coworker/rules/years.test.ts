import { expect, it } from 'vitest'
import { yearsOf } from './years.js'

it.each([
  [{}, null],
  [{ since: 2026 }, null],
  [{ since: 2027 }, { refused: 'YEAR_IN_FUTURE', field: 'since' }],
  [{ lastUsed: 2027 }, { refused: 'YEAR_IN_FUTURE', field: 'lastUsed' }],
  [{ since: 2010, lastUsed: 2010 }, null],
  [
    { since: 2010, lastUsed: 2009 },
    { refused: 'YEARS_REVERSED', field: 'lastUsed', facts: { since: 2010 } },
  ],
  [{ since: null, lastUsed: 2009 }, null],
])('%j in 2026 is %j', (years, answer) => {
  expect(yearsOf(years, 2026)).toEqual(answer)
})
