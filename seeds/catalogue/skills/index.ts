import type { Concept } from '../concept.js'
import { attractiveness } from './attractiveness.js'
import { climate } from './climate.js'
import { coCreation } from './co-creation.js'
import { communication } from './communication.js'
import { crafts } from './crafts.js'
import { culture } from './culture.js'
import { digital } from './digital.js'
import { economy } from './economy.js'
import { education } from './education.js'
import { energy } from './energy.js'
import { health } from './health.js'
import { innovation } from './innovation.js'
import { land } from './land.js'
import { languages } from './languages.js'
import { leadership } from './leadership.js'
import { livedExperience } from './lived-experience.js'
import { people } from './people.js'
import { premises } from './premises.js'
import { publicAdministration } from './public-administration.js'
import { security } from './security.js'
import { tourism } from './tourism.js'
import { transversal } from './transversal.js'

/** As written in the files: each related link once. For the guard. */
export const writtenConcepts: Concept[] = [
  ...attractiveness,
  ...climate,
  ...coCreation,
  ...communication,
  ...crafts,
  ...culture,
  ...digital,
  ...economy,
  ...education,
  ...energy,
  ...health,
  ...innovation,
  ...land,
  ...languages,
  ...leadership,
  ...livedExperience,
  ...people,
  ...premises,
  ...publicAdministration,
  ...security,
  ...tourism,
  ...transversal,
]

/** What everyone else reads: related links stand on both sides. */
export const concepts: Concept[] = mirrorRelated(writtenConcepts)

function mirrorRelated(written: Concept[]): Concept[] {
  const pointedFrom = (id: string) => written.filter((other) => other.related.includes(id)).map((other) => other.id)
  return written.map((one) => ({ ...one, related: [...new Set([...one.related, ...pointedFrom(one.id)])].sort() }))
}
