import { compareWords, idsOf, type People } from './people.js'

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
    if (this.#totals.length < this.most) this.#rise(this.#totals.length, total, people, place)
    else if (this.most > 0 && this.#isWorse(0, total, people, place)) this.#sink(total, people, place)
  }

  /** The best first. */
  inOrder(): Found[] {
    const words = new Uint32Array(this.count * 4)
    for (let at = 0; at < this.count; at++)
      for (let word = 0; word < 4; word++) words[at * 4 + word] = this.#people[at]!.ids[this.#places[at]! * 4 + word]!
    const totals = this.#totals
    const order = totals.map((_, at) => at)
    order.sort((one, other) => totals[other]! - totals[one]! || compareWords(words, one * 4, words, other * 4))
    const ids = idsOf(words)
    return order.map((at) => ({ id: ids[at]!, total: totals[at]! }))
  }

  #isWorse(at: number, total: number, people: People, place: number): boolean {
    const difference = this.#totals[at]! - total
    if (difference !== 0) return difference < 0
    return compareWords(this.#people[at]!.ids, this.#places[at]! * 4, people.ids, place * 4) > 0
  }

  #put(at: number, total: number, people: People, place: number): void {
    this.#totals[at] = total
    this.#people[at] = people
    this.#places[at] = place
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#totals[from]!, this.#people[from]!, this.#places[from]!)
  }

  #rise(from: number, total: number, people: People, place: number): void {
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#isWorse(above, total, people, place)) break
      this.#copy(above, at)
      at = above
    }
    this.#put(at, total, people, place)
  }

  #sink(total: number, people: People, place: number): void {
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= this.count) break
      if (below + 1 < this.count && this.#isWorseThan(below + 1, below)) below++
      if (!this.#isWorse(below, total, people, place)) break
      this.#copy(below, at)
      at = below
    }
    this.#put(at, total, people, place)
  }

  #isWorseThan(one: number, other: number): boolean {
    return this.#isWorse(one, this.#totals[other]!, this.#people[other]!, this.#places[other]!)
  }
}
