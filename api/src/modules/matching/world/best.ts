import { compareWords, idOfWords, type People } from './people.js'

export interface Found {
  readonly id: string
  readonly total: number
}

/** The best so far, never more than were asked for; the least of them on top, which others must surpass. */
export class Best {
  readonly #totals: number[] = []
  readonly #people: People[] = []
  readonly #places: number[] = []

  constructor(readonly most: number) {}

  get count(): number {
    return this.#totals.length
  }

  /** What somebody must reach to come in; with as much, the id decides. */
  get least(): number {
    return this.#totals.length < this.most ? -1 : this.#totals[0]!
  }

  offer(total: number, people: People, place: number): void {
    if (this.#totals.length < this.most) this.#rise(this.#put(this.#totals.length, total, people, place))
    else if (this.most > 0 && this.#isWorse(0, total, people, place)) this.#sink(this.#put(0, total, people, place))
  }

  /** The best first. */
  inOrder(): Found[] {
    const all = this.#totals.map((total, at) => ({
      id: idOfWords(this.#people[at]!.ids, this.#places[at]! * 4),
      total,
    }))
    return all.sort((one, other) => other.total - one.total || (one.id < other.id ? -1 : 1))
  }

  #put(at: number, total: number, people: People, place: number): number {
    this.#totals[at] = total
    this.#people[at] = people
    this.#places[at] = place
    return at
  }

  #isWorse(at: number, total: number, people: People, place: number): boolean {
    const difference = this.#totals[at]! - total
    if (difference !== 0) return difference < 0
    return compareWords(this.#people[at]!.ids, this.#places[at]! * 4, people.ids, place * 4) > 0
  }

  #isWorseThan = (one: number, other: number) =>
    this.#isWorse(one, this.#totals[other]!, this.#people[other]!, this.#places[other]!)

  #rise(at: number): void {
    const above = (at - 1) >> 1
    if (at === 0 || !this.#isWorseThan(at, above)) return
    this.#swap(at, above)
    this.#rise(above)
  }

  #sink(at: number): void {
    let least = at
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < this.#totals.length && this.#isWorseThan(below, least)) least = below
    if (least === at) return
    this.#swap(at, least)
    this.#sink(least)
  }

  #swap(one: number, other: number): void {
    const [total, people, place] = [this.#totals[one]!, this.#people[one]!, this.#places[one]!]
    this.#put(one, this.#totals[other]!, this.#people[other]!, this.#places[other]!)
    this.#put(other, total, people, place)
  }
}
