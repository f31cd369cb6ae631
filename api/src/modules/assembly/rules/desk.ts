import type { Prices } from './bound.js'
import type { Instance, Weighing } from './instance.js'

/** Room for prices, one for each thing that is bought. */
export const roomForPrices = ({ columns, sortOfKind }: Instance, { steps, hourly }: Weighing): Prices => ({
  column: new Float64Array(columns.length),
  kind: new Float64Array(sortOfKind.length),
  slope: new Float64Array(steps.length),
  hour: new Float64Array(hourly.length),
})

/** Where a problem is reckoned at: made once and written over, for a search reckons thousands of times. */
export class Desk {
  /** How steeply the bound rises with each price. */
  readonly slopes: Prices
  readonly prices: Prices
  /** The prices of the lowest bound so far. */
  readonly lowest: Prices
  readonly ofKind: Float64Array
  readonly best: Float64Array
  readonly #worth: Float64Array[] = []

  constructor(instance: Instance, weighing: Weighing) {
    this.slopes = roomForPrices(instance, weighing)
    this.prices = roomForPrices(instance, weighing)
    this.lowest = roomForPrices(instance, weighing)
    this.ofKind = new Float64Array(instance.sortOfKind.length + 1)
    this.best = new Float64Array(instance.columns.length)
  }

  /** One of a few sheets, for what so many are worth. */
  worth(sheet: number, people: number): Float64Array {
    const own = this.#worth[sheet]
    return own && own.length >= people ? own : (this.#worth[sheet] = new Float64Array(people))
  }
}
