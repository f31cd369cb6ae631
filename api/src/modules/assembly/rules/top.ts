import type { Bounded } from './bound.js'

/** The greatest so far, the greatest first. */
export class Top {
  readonly places: number[] = []
  private readonly values: number[] = []
  private readonly count: number

  constructor(count: number) {
    this.count = count
  }

  /** What a value must be above to come in. */
  get least(): number {
    return this.values.length < this.count ? -Infinity : this.values[this.count - 1]!
  }

  add(place: number, value: number) {
    let rank = Math.min(this.values.length, this.count - 1)
    for (; rank > 0 && this.values[rank - 1]! < value; rank--) {
      this.values[rank] = this.values[rank - 1]!
      this.places[rank] = this.places[rank - 1]!
    }
    this.values[rank] = value
    this.places[rank] = place
  }
}

/** So many join those who are looked at closely at a time. */
const MORE = 160

/** Who may still be in a better team, and the worthiest of them who have not been looked at closely. */
export function sift(best: number, pool: Int32Array, { bound, least, chosen, worth }: Bounded, isAmong: Uint8Array) {
  const floor = best + 0.99 - bound + least
  const isChosen = new Set(chosen)
  const kept = new Int32Array(pool.length)
  const top = new Top(MORE)
  let count = 0
  for (let at = 0; at < pool.length; at++) {
    if (worth[at]! < floor && !isChosen.has(at)) continue
    const row = pool[at]!
    kept[count++] = row
    if (isAmong[row] === 0 && worth[at]! > top.least) top.add(row, worth[at]!)
  }
  return { kept: kept.slice(0, count), strangers: top.places }
}
