import type { Claim } from '../rules/shapes.js'
import { CLAIM_KINDS, claimOfKind, IS_CLAIMED, IS_WANTED, type Book } from './book.js'
import {
  fieldIn,
  idsOf,
  isEmployed,
  isOnSite,
  languagesIn,
  languagesOfBits,
  NO_HOURS,
  RECORD,
  sectorIn,
  type Newcomer,
  type People,
} from './people.js'

/** Many claim the same in the same way: that is one object, so that whoever judges it may remember what came of it. */
const claimsIn = new WeakMap<Book, Map<number, Claim>>()

function claimOf(book: Book, said: number): Claim {
  const known = claimsIn.get(book) ?? new Map<number, Claim>()
  claimsIn.set(book, known)
  const before = known.get(said)
  if (before) return before
  const shown = claimOfKind((said >>> 16) & (CLAIM_KINDS - 1))!
  const claim = { skill: book.skills.all[said & 0xffff]!, ...shown, wantsToLearn: ((said >>> 16) & IS_WANTED) !== 0 }
  known.set(said, claim)
  return claim
}

function skillsOf(book: Book, { records, claims }: People, at: number): Pick<Newcomer, 'claims' | 'wantedSkills'> {
  const start = records[at * RECORD]!
  const end = start + (records[at * RECORD + 1]! >>> 16)
  const shown: Claim[] = []
  const wantedSkills: string[] = []
  for (let claim = start; claim < end; claim++) {
    const said = claims[claim]!
    if ((said >>> 16) & IS_CLAIMED) shown.push(claimOf(book, said))
    else wantedSkills.push(book.skills.all[said & 0xffff]!)
  }
  return { claims: shown, wantedSkills }
}

/** A person out of the columns, as they were told of; for the rule to judge beside what is reckoned here. */
export function toldOf(book: Book, people: People, at: number): Newcomer {
  const { ids, records, mandates } = people
  const home = records[at * RECORD + 2]!
  const traits = home >>> 16
  const hours = records[at * RECORD + 1]! & 0xffff
  const { hub, isRural, location } = book.homes.all[home & 0xffff]!
  return {
    id: idsOf(ids.subarray(at * 4, at * 4 + 4))[0]!,
    ...skillsOf(book, people, at),
    languages: languagesOfBits(languagesIn(traits)),
    sector: book.sectors.all[sectorIn(traits)]!,
    fieldOfPractice: book.fields.all[fieldIn(traits)]!,
    hub,
    isRural,
    location,
    isRemote: !isOnSite(traits),
    hoursPerMonth: hours === NO_HOURS ? null : hours,
    isSelfEmployed: !isEmployed(traits),
    mandates: mandates.get(at) ?? [],
  }
}
