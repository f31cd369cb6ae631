import { expect, it } from 'vitest'
import { placeOf, type Role } from './roles.ts'

it.each<[Role, { organization: string | null; hub: string | null }]>([
  ['AGENCY_EDITOR', { organization: 'o', hub: null }],
  ['EMPLOYER_REPRESENTATIVE', { organization: 'o', hub: null }],
  ['COMMUNITY_MANAGER', { organization: null, hub: 'h' }],
  ['SYSTEM_ENTREPRENEUR', { organization: null, hub: null }],
  ['REGION_ADMINISTRATOR', { organization: null, hub: null }],
])('%s is held for %j', (role, place) => {
  expect(placeOf({ role, organization: 'o', hub: 'h' })).toEqual(place)
  expect(placeOf({ role, organization: '', hub: '' })).toEqual({ organization: null, hub: null })
})
