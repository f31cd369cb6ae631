import { Worker } from 'node:worker_threads'
import type { Book } from './book.js'
import type { Part } from './columns.js'
import { extentOf, type Laid } from './lay.js'
import type { Message, Told } from './laying.worker.js'
import type { Mandates } from './question.js'

/** As built, also for tests that run on the sources. */
const file = new URL('../../../../dist/modules/matching/world/laying.worker.js', import.meta.url)

/** People laid out to be searched beside everything else, in a thread that lasts as long as it takes. */
export class Laying {
  readonly #worker = new Worker(file)
  readonly #held: Mandates[] = []
  readonly #told: Promise<Told>

  constructor() {
    this.#worker.unref()
    this.#told = new Promise((resolve, reject) => {
      this.#worker.once('message', resolve)
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => reject(new Error('nothing was laid')))
    })
    // Whoever gives up before the end asks for nothing.
    this.#told.catch(() => undefined)
  }

  give({ count, ids, records, claims, alive, mandates }: Part): void {
    for (const held of mandates.values()) this.#held.push(held)
    // As they are now: who is struck out while they are laid would be counted and not put in.
    const now = alive?.slice()
    this.#say({ part: { count, ids, records, claims, alive: now }, mandated: Uint32Array.from(mandates.keys()) })
  }

  /** All who were given. */
  async done(book: Book): Promise<Laid<Mandates>> {
    this.#worker.ref()
    this.#say({ extent: extentOf(book) })
    const { laid, mandated } = await this.#told
    const [places, numbers] = mandated
    const mandates = new Map<number, Mandates>()
    for (let at = 0; at < places.length; at++) mandates.set(places[at]!, this.#held[numbers[at]!]!)
    return { ...laid, mandates }
  }

  end(): Promise<unknown> {
    return this.#worker.terminate()
  }

  #say(message: Message): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    this.#worker.postMessage(message)
  }
}
