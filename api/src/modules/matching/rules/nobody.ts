import type { Person } from './shapes.js'

/** Of whom nothing is known. */
export const nobody: Person = {
  id: '',
  claims: [],
  wantedSkills: [],
  sector: null,
  fieldOfPractice: null,
  hub: null,
  isRural: false,
  location: null,
  isRemote: null,
  hoursPerMonth: null,
  mandates: new Map(),
  isSelfEmployed: false,
}
