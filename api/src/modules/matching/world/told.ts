import { CLAIM_KINDS, claimOfKind, IS_CLAIMED, IS_WANTED, type Book } from './book.js'
import {
  fieldIn,
  idOfWords,
  isEmployed,
  isOnSite,
  NO_HOURS,
  RECORD,
  sectorIn,
  type Newcomer,
  type People,
} from './people.js'

/** A person out of the columns, as they were told of; for the rule to judge beside what is reckoned here. */
export function toldOf(book: Book, { ids, records, claims, mandates }: People, at: number): Newcomer {
  const [start, said, home] = [records[at * RECORD]!, records[at * RECORD + 1]!, records[at * RECORD + 2]!]
  const traits = home >>> 16
  const hours = said & 0xffff
  const all = [...claims.subarray(start, start + (said >>> 16))].map((one) => ({
    skill: book.skills.all[one & 0xffff]!,
    wantsToLearn: ((one >>> 16) & IS_WANTED) !== 0,
    shown: (one >>> 16) & IS_CLAIMED ? claimOfKind((one >>> 16) & (CLAIM_KINDS - 1)) : null,
  }))
  return {
    id: idOfWords(ids, at * 4),
    claims: all.flatMap(({ skill, wantsToLearn, shown }) => (shown ? [{ skill, ...shown, wantsToLearn }] : [])),
    wantedSkills: all.filter(({ shown }) => !shown).map(({ skill }) => skill),
    sector: book.sectors.all[sectorIn(traits)]!,
    fieldOfPractice: book.fields.all[fieldIn(traits)]!,
    ...book.homes.all[home & 0xffff]!,
    isRemote: !isOnSite(traits),
    hoursPerMonth: hours === NO_HOURS ? null : hours,
    isSelfEmployed: !isEmployed(traits),
    mandates: mandates.get(at) ?? [],
  }
}
