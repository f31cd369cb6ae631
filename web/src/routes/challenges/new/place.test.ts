import { expect, it } from 'vitest'
import { placeFrom, placeIn } from './place.ts'

it.each([
  [{ municipality: { id: 'm' }, region: { id: 'r' } }, { municipality: 'm' }],
  [
    { municipality: null, region: { id: 'r' } },
    { municipality: null, region: 'r' },
  ],
  [
    { municipality: null, region: null },
    { municipality: null, region: null },
  ],
])('keeps the place %j through the form', (placed, wish) => {
  expect(placeFrom(placeIn(placed))).toEqual(wish)
})
