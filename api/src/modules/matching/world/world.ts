import type { Census } from '../rules/rarity.js'
import { Best, type Found } from './best.js'
import { openBook, type Book } from './book.js'
import { isAlive, joined } from './columns.js'
import { countIn } from './count.js'
import { extentOf, lay, type Laid } from './lay.js'
import { Laying } from './laying.js'
import { neededOf } from './needed.js'
import { wordsOfId, type People } from './people.js'
import type { Asked, Mandates } from './question.js'
import { restOf } from './rest.js'
import { searchIn, type Query } from './search.js'
import { firstScattered, opened, strikeOut, unsearched, type Segment } from './segment.js'
import { Tally } from './tally.js'
import { gainsOf } from './terms.js'
import { bySkills, type BySkills } from './total.js'
import { waysTo } from './ways.js'

/** Below this it costs more to prepare a search than to look at everyone. */
const FEW = 4096

/** Everybody who consents to be matched, as the rule knows them, ready to be searched. */
export class World {
  readonly book: Book
  #segments: Segment[] = []
  readonly #ways: ReturnType<typeof waysTo>
  readonly #few: number
  readonly #tally: Tally
  /** While some are being laid together aside: up to which they are, and who is struck out meanwhile. */
  #aside: { readonly end: number; readonly struck: number[] } | null = null

  constructor(few = FEW, book = openBook()) {
    this.#few = few
    this.book = book
    this.#tally = new Tally(book)
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
    return this.#tally.census()
  }

  /** Takes in people who are not here, or no longer. */
  add(...parts: readonly People[]): void {
    const people = parts.reduce((sum, { count }) => sum + count, 0)
    if (people >= this.#few) this.take(lay(parts, extentOf(this.book)))
    else if (people > 0) this.#takeFew(parts.length === 1 ? parts[0]! : joined(parts))
  }

  /** The same, where they have been laid out already. */
  take(laid: Laid<Mandates>): void {
    this.#segments.push(opened(laid))
    this.#tally.countAll(laid.rooms, laid.claimants)
  }

  #takeFew(people: People): void {
    for (let at = 0; at < people.count; at++) this.#tally.count(people, at, 1)
    this.#segments.push(unsearched(people))
    this.#joinFew()
  }

  /** Takes away all whose ids begin with these eight digits: mostly one, and never long. */
  remove(beginning: string): void {
    const word = Number.parseInt(beginning, 16)
    this.#aside?.struck.push(word)
    for (const segment of this.#segments)
      for (const at of segment.places.beginningWith(word)) {
        if (!isAlive(segment, at)) continue
        this.#tally.count(segment, at, -1)
        strikeOut(segment, at)
      }
  }

  /** Whether so many are looked through one by one that they had better be laid together. */
  get isScattered(): boolean {
    const few = this.#segments.reduce((sum, { search, count }) => sum + (search ? 0 : count), 0)
    return few >= this.#few && this.#aside === null
  }

  /** Lays together what came little by little, aside: until it is done the world answers, and changes, as before. */
  async layTogether(): Promise<void> {
    const from = firstScattered(this.#segments)
    const old = this.#segments.slice(from)
    if (old.length === 0 || this.#aside !== null) return
    const [laying, aside] = [new Laying(), { end: this.#segments.length, struck: [] }]
    this.#aside = aside
    try {
      for (const segment of old) laying.give(segment)
      const fresh = opened(await laying.done(this.book))
      for (const word of aside.struck)
        for (const at of fresh.places.beginningWith(word)) if (isAlive(fresh, at)) strikeOut(fresh, at)
      this.#segments.splice(from, old.length, fresh)
    } finally {
      this.#aside = null
      await laying.end()
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
    const { book } = this
    let skills: BySkills | undefined
    return {
      rest: restOf(book, this.#ways, asked),
      // Only for those whom the loops do not look at.
      get skills() {
        return (skills ??= bySkills(book, needed))
      },
      needed,
      gains: gainsOf(needed),
      isNear: needed.some(({ near }) => near.length > 0),
      isOnlyReached: asked.within?.isReached === true,
      leftOut: without.size,
      isLeftOut: (segment, at) => leftOut.size > 0 && leftOut.get(segment)!.has(at),
    }
  }

  /** What comes little by little is put together, so that there are never many to look through. */
  #joinFew(): void {
    const [last, other] = [this.#segments.at(-1), this.#segments.at(-2)]
    if (!last || !other || other.search || last.search || other.count > last.count * 4) return
    if (other.count + last.count >= this.#few || this.#segments.length - 2 < (this.#aside?.end ?? 0)) return
    this.#segments.splice(-2, 2, unsearched(joined([other, last])))
    this.#joinFew()
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
}
