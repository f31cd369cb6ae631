import {
  bitsOfLanguages,
  IS_CLAIMED,
  IS_WANTED,
  kindOfClaim,
  NO_HOURS,
  RECORD,
  traitsOf,
  type Mandates,
  type People,
  type World,
} from '@mellanrum/api'

export const skillOf = (rank: number) => `skill-${rank}`

/** Always the same numbers from 0 up to 1 for a seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const CLAIMS = 8
const evidences = ['NONE', 'WORK', 'STUDY', 'LIVED'] as const
const speaking = [['sv'], ['sv', 'en'], ['sv', 'en'], ['nb', 'en'], ['sv', 'nb', 'en']] as const
const sectors = ['PUBLIC', 'PRIVATE', 'ACADEMIA', 'CIVIL_SOCIETY'] as const
const fields = ['BUSINESS', 'PUBLIC_SERVICE', 'ACADEMIA', 'CIVIL_SOCIETY', 'CITIZENS'] as const
const granted: Mandates = [{ state: 'GRANTED', covers: { scope: 'ALL' }, hours: 20, until: null }]

/** The first skills far likelier than the last, as in seeds/world. */
export const zipf = (chance: () => number, skills: number) => Math.floor(skills ** chance()) - 1

/** As seeds/world draws people, straight into columns: eight claims each, some of which they want to be better at. */
export function populate({ book }: World, people: number, skills: number, homes: number, seed: number): People {
  const chance = chanceFrom(seed)
  for (let rank = 0; rank < skills; rank++) book.skills.of(skillOf(rank))
  for (let at = 0; at < homes; at++)
    book.homes.of({
      hub: `hub-${at}`,
      isRural: chance() < 0.4,
      location: { latitude: 55 + chance() * 16, longitude: 5 + chance() * 25 },
    })
  const sectorOf = (isEmployed: boolean) => (isEmployed ? sectors[Math.floor(chance() * 4)]! : 'PRIVATE')
  const ids = new Uint32Array(people * 4)
  const records = new Uint32Array(people * RECORD)
  const claims = new Uint32Array(people * (CLAIMS + 1))
  const mandates = new Map<number, Mandates>()
  const held = new Int32Array(skills).fill(-1)
  let end = 0
  for (let at = 0; at < people; at++) {
    for (let word = 0; word < 4; word++) ids[at * 4 + word] = chance() * 2 ** 32
    const start = end
    for (let claim = 0; claim <= CLAIMS; claim++) {
      const skill = zipf(chance, skills)
      const said = kindOfClaim(1 + Math.floor(chance() * 4), evidences[Math.floor(chance() * 4)]!)
      const isWish = claim === CLAIMS
      const isWanted = isWish || chance() < 0.05
      if (held[skill] === at || (isWish && chance() < 0.5)) continue
      held[skill] = at
      claims[end++] = skill | ((isWish ? IS_WANTED : said | IS_CLAIMED | (isWanted ? IS_WANTED : 0)) << 16)
    }
    const isEmployed = chance() < 1 / 3
    const isMandated = isEmployed && chance() < 0.05
    if (isMandated) mandates.set(at, granted)
    const field = book.fields.of(fields[Math.floor(chance() * 5)]!)
    const sector = book.sectors.of(sectorOf(isEmployed))
    const languages = bitsOfLanguages(speaking[at % speaking.length]!)
    const traits = traitsOf({ languages, isMandated, isEmployed, sector, isOnSite: chance() > 0.7, field })
    records[at * RECORD] = start
    records[at * RECORD + 1] = (chance() < 0.05 ? NO_HOURS : Math.floor(chance() * 60)) | ((end - start) << 16)
    records[at * RECORD + 2] = Math.floor(chance() * homes) | (traits << 16)
  }
  return { count: people, ids, records, claims: claims.slice(0, end), mandates }
}
