import type { Candidate, Matter } from './shapes.js'
import { hoursOf, loadCost, needPoints, shareOf, travelCost, wholeOf } from './value.js'
import { mandateCost, mostPoints, rolePoints, WHOLLY } from './weights.js'

/** What each candidate gives in each column, its kinds, hours and costs: nothing but numbers, to be handed to a thread. */
export interface Flat {
  readonly matter: Matter
  readonly size: number
  readonly start: Int32Array
  readonly column: Uint16Array
  readonly points: Int32Array
  readonly wholly: Uint8Array
  /** Three to a candidate: sector, field, hub, numbered through; -1 where there is none. */
  readonly kinds: Int32Array
  readonly sortOfKind: Uint8Array
  readonly hours: Int32Array
  readonly isRural: Uint8Array
  readonly costs: Readonly<Record<'MANDATES' | 'TRAVEL' | 'LOAD', Int32Array>>
}

export const SORTS = 3

type Give = (points: number, isWhole: boolean) => void

const isInRuralHub = ({ isRural, hub }: Candidate) => isRural && hub !== null

/** What one candidate gives, column by column in their order. */
function give(one: Candidate, { needs }: Matter, whole: number, say: Give) {
  for (let at = 0; at < needs.length; at++) {
    const quality = one.qualities[at]!
    say(quality === 0 ? 0 : needPoints(needs[at]!.weight, quality, whole), quality >= WHOLLY)
  }
  for (let at = 0; at < 4; at++) say(shareOf(rolePoints, one.roles[at] ?? 0), false)
  say(shareOf(mostPoints.LEAD, one.leads), one.leads >= WHOLLY)
  say(one.receives ? mostPoints.RECEIVER : 0, one.receives)
  const isRural = isInRuralHub(one)
  say(isRural ? mostPoints.RURAL : 0, isRural)
}

/** Takes candidates in one after the other; of none of them is more kept than numbers. */
export class Flattening {
  readonly #matter: Matter
  readonly #size: number
  readonly #whole: number
  readonly #known = [0, 1, 2].map(() => new Map<string, number>())
  readonly #start = [0]
  readonly #column: number[] = []
  readonly #points: number[] = []
  readonly #wholly: number[] = []
  readonly #kinds: number[] = []
  readonly #sortOfKind: number[] = []
  readonly #hours: number[] = []
  readonly #isRural: number[] = []
  readonly #costs = { MANDATES: [] as number[], TRAVEL: [] as number[], LOAD: [] as number[] }

  constructor(matter: Matter, size: number) {
    this.#matter = matter
    this.#size = size
    this.#whole = wholeOf(matter)
  }

  add(one: Candidate): void {
    let at = 0
    give(one, this.#matter, this.#whole, (given, isWhole) => {
      if (given > 0 || isWhole) {
        this.#column.push(at)
        this.#points.push(given)
        this.#wholly.push(isWhole ? 1 : 0)
      }
      at++
    })
    this.#start.push(this.#column.length)
    const { sector, fieldOfPractice, hub } = one
    this.#kinds.push(this.#kind(0, sector), this.#kind(1, fieldOfPractice), this.#kind(2, hub))
    this.#hours.push(hoursOf(one, this.#matter.hours, this.#size))
    this.#isRural.push(isInRuralHub(one) ? 1 : 0)
    this.#costs.MANDATES.push(mandateCost[one.mandate])
    this.#costs.TRAVEL.push(travelCost(one))
    this.#costs.LOAD.push(loadCost(one))
  }

  #kind(sort: number, name: string | null): number {
    if (name === null) return -1
    const before = this.#known[sort]!.get(name)
    if (before !== undefined) return before
    this.#known[sort]!.set(name, this.#sortOfKind.length)
    return this.#sortOfKind.push(sort) - 1
  }

  done(): Flat {
    const { MANDATES, TRAVEL, LOAD } = this.#costs
    return {
      matter: this.#matter,
      size: this.#size,
      start: Int32Array.from(this.#start),
      column: Uint16Array.from(this.#column),
      points: Int32Array.from(this.#points),
      wholly: Uint8Array.from(this.#wholly),
      kinds: Int32Array.from(this.#kinds),
      sortOfKind: Uint8Array.from(this.#sortOfKind),
      hours: Int32Array.from(this.#hours),
      isRural: Uint8Array.from(this.#isRural),
      costs: { MANDATES: Int32Array.from(MANDATES), TRAVEL: Int32Array.from(TRAVEL), LOAD: Int32Array.from(LOAD) },
    }
  }
}
