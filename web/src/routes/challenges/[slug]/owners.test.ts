import { expect, it } from 'vitest'
import { owners } from './owners.ts'

const part = (id: string, role: 'LEAD' | 'CO_OWNER' | 'RECEIVER' | 'SPONSOR') => ({ role, organization: { id } })

it('names the lead first, each owner once, and leaves receivers and sponsors to their own place', () => {
  const parts = [
    part('b', 'CO_OWNER'),
    part('c', 'RECEIVER'),
    part('a', 'CO_OWNER'),
    part('a', 'LEAD'),
    part('d', 'SPONSOR'),
  ]
  expect(owners(parts)).toEqual([part('a', 'LEAD'), part('b', 'CO_OWNER')])
})
