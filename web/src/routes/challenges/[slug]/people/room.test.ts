import { expect, it } from 'vitest'
import { withRoom } from './room.ts'

it('offers only openings that are open and not yet filled', () => {
  const openings = [
    { id: 'free', isOpen: true, places: 2, filled: 1 },
    { id: 'full', isOpen: true, places: 1, filled: 1 },
    { id: 'closed', isOpen: false, places: 3, filled: 0 },
  ]
  expect(withRoom(openings).map(({ id }) => id)).toEqual(['free'])
})
