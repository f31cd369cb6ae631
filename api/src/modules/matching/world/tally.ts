import type { Census } from '../rules/rarity.js'
import { IS_CLAIMED, type Book } from './book.js'
import { RECORD, type Columns } from './people.js'
import type { Rooms } from './postings.js'

/** How many claim each skill, and how many claim anything. */
export class Tally {
  #claims = new Int32Array(0)
  #claimants = 0

  constructor(readonly book: Book) {}

  /** One who has come, or has gone. */
  count({ records, claims }: Columns, at: number, by: 1 | -1): void {
    this.#makeRoom()
    let said = 0
    const start = records[at * RECORD]!
    const end = start + (records[at * RECORD + 1]! >>> 16)
    for (let claim = start; claim < end; claim++) {
      const one = claims[claim]!
      said |= one >>> 16
      if ((one >>> 16) & IS_CLAIMED) this.#claims[one & 0xffff]! += by
    }
    if (said & IS_CLAIMED) this.#claimants += by
  }

  /** All who have come together. */
  countAll({ skills, counts }: Rooms, claimants: number): void {
    this.#makeRoom()
    for (let skill = 0; skill < skills; skill++) this.#claims[skill]! += counts[skill]!
    this.#claimants += claimants
  }

  census(): Census {
    const claims = this.#claims.slice()
    return { people: this.#claimants, counts: { get: (skill) => claims[this.book.skills.find(skill)] } }
  }

  #makeRoom(): void {
    const { length } = this.book.skills.all
    if (this.#claims.length >= length) return
    const wider = new Int32Array(length * 2)
    wider.set(this.#claims)
    this.#claims = wider
  }
}
