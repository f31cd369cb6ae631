import { IS_CLAIMED, kindOfClaim, RECORD, traitsOf, World, type Book, type People } from '@mellanrum/api'
import { skillOf } from '../population.ts'
import type { Crowd, Open } from './contender.ts'
import { askedFor, EVIDENCE, LEVEL, somebody, totalOf } from './plain.ts'

function columnsOf(book: Book, { count, most, starts, skills }: Crowd): People {
  for (let skill = 0; skill < most; skill++) book.skills.of(skillOf(skill))
  const said = (kindOfClaim(LEVEL, EVIDENCE) | IS_CLAIMED) << 16
  const { sector, fieldOfPractice, hoursPerMonth } = somebody
  const trade = { sector: book.sectors.of(sector), field: book.fields.of(fieldOfPractice) }
  const traits = traitsOf({ languages: 0, isMandated: false, isEmployed: false, isOnSite: false, ...trade })
  const home = book.homes.of(somebody) | (traits << 16)
  const ids = new Uint32Array(count * 4)
  const records = new Uint32Array(count * RECORD)
  for (let at = 0; at < count; at++) {
    ids[at * 4] = at
    records.set([starts[at]!, hoursPerMonth! | ((starts[at + 1]! - starts[at]!) << 16), home], at * RECORD)
  }
  return { count, ids, records, claims: Uint32Array.from(skills, (skill) => skill | said), mandates: new Map() }
}

const numberOf = (id: string) => Number.parseInt(id.slice(0, 8), 16)

export const open: Open = async (crowd) => {
  const world = new World()
  const none = totalOf([], askedFor([]))
  world.add(columnsOf(world.book, crowd))
  return {
    best(needs, first) {
      const found = world.best(askedFor(needs), first)
      return found.filter(({ total }) => total > none).map(({ id }) => numberOf(id))
    },
    bytes: () => world.segments.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
