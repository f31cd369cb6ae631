import type { Census } from '../rules/rarity.js'
import { Best, type Found } from './best.js'
import type { Book } from './book.js'
import { IS_CLAIMED, openBook } from './book.js'
import { joined, sifted } from './columns.js'
import { countIn } from './count.js'
import { neededOf } from './needed.js'
import { RECORD, wordsOfId, type People } from './people.js'
import type { Asked } from './question.js'
import { restOf } from './rest.js'
import { searchIn, type Query } from './search.js'
import { isAlive, segmentOf, strikeOut, type Segment } from './segment.js'
import { gainsOf } from './terms.js'
import { bySkills } from './total.js'
import { waysTo } from './ways.js'

/** Laying more together than this at once would keep others waiting. */
const MOST_AT_ONCE = 32_768
const WORN = 100_000

/** Everybody who consents to be matched, as the rule knows them, ready to be searched. */
export class World {
  readonly book: Book
  #segments: Segment[] = []
  readonly #ways: ReturnType<typeof waysTo>
  readonly #few: number | undefined
  #claims = new Int32Array(0)
  #claimants = 0

  constructor(few?: number, book = openBook()) {
    this.#few = few
    this.book = book
    this.#ways = waysTo(book)
  }

  get size(): number {
    return this.#segments.reduce((sum, { living }) => sum + living, 0)
  }

  get segments(): readonly Segment[] {
    return this.#segments
  }

  /** As things are now; asked again when they may have changed. */
  census(): Census {
    const claims = this.#claims.slice()
    return { people: this.#claimants, counts: { get: (skill) => claims[this.book.skills.find(skill)] } }
  }

  /** Takes in people who are not here, or no longer. */
  add(...parts: readonly People[]): void {
    const people = parts.length === 1 ? parts[0]! : joined(parts)
    if (people.count === 0) return
    const segment = segmentOf(this.book, people, this.#few)
    this.#segments.push(segment)
    for (let at = 0; at < segment.count; at++) this.#count(segment, at, 1)
    this.#settle()
  }

  /** Whether so many have come anew that it is better to begin again. */
  get isWorn(): boolean {
    const [first, ...later] = this.#segments
    return later.reduce((sum, { count }) => sum + count, 0) > WORN + (first?.count ?? 0) / 4
  }

  /** Takes away all whose ids begin with these eight digits: mostly one, and never long. */
  remove(beginning: string): void {
    const word = Number.parseInt(beginning, 16)
    for (const segment of this.#segments)
      for (const at of segment.places.beginningWith(word)) {
        if (!isAlive(segment, at)) continue
        this.#count(segment, at, -1)
        strikeOut(segment, at)
      }
  }

  /** Exactly those whom the rule would put first among everyone, with exactly its totals. */
  best(asked: Asked, first: number, without: ReadonlySet<string> = new Set()): Found[] {
    const query = this.#queryFor(asked, without)
    const best = new Best(first)
    for (const segment of this.#segments) searchIn(segment, query, best)
    return best.inOrder()
  }

  /** How many are among those asked for: of whom the best are the first. */
  count(asked: Asked, without: ReadonlySet<string> = new Set()): number {
    const query = this.#queryFor(asked, without)
    const leftOut = this.#placesOf(without)
    return this.#segments.reduce((sum, one) => sum + countIn(one, query, leftOut.get(one) ?? new Set()), 0)
  }

  #queryFor(asked: Asked, without: ReadonlySet<string>): Query {
    const needed = neededOf(this.book, asked)
    const leftOut = this.#placesOf(without)
    return {
      rest: restOf(this.book, this.#ways, asked),
      skills: bySkills(this.book, needed),
      needed,
      gains: gainsOf(needed),
      isOnlyReached: asked.within?.isReached === true,
      leftOut: without.size,
      isLeftOut: (segment, at) => leftOut.size > 0 && leftOut.get(segment)!.has(at),
    }
  }

  /** What comes little by little is laid together, so that there are never many to look through. */
  #settle(): void {
    const [last, other] = [this.#segments.at(-1), this.#segments.at(-2)]
    if (!last || !other || other.count > last.count * 4 || other.count + last.count > MOST_AT_ONCE) return
    const alive = [other, last].map((segment) => sifted(segment, (at) => isAlive(segment, at)))
    this.#segments.splice(-2, 2, segmentOf(this.book, joined(alive), this.#few))
    this.#settle()
  }

  #placesOf(ids: ReadonlySet<string>): Map<Segment, Set<number>> {
    if (ids.size === 0) return new Map()
    const words = new Uint32Array(4)
    const places = new Map(this.#segments.map((segment) => [segment, new Set<number>()]))
    for (const id of ids) {
      wordsOfId(id, words, 0)
      for (const [segment, found] of places) found.add(segment.places.of(words))
    }
    return places
  }

  #count({ records, claims }: Segment, at: number, by: 1 | -1): void {
    if (this.#claims.length < this.book.skills.all.length) {
      const wider = new Int32Array(this.book.skills.all.length * 2)
      wider.set(this.#claims)
      this.#claims = wider
    }
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
}
