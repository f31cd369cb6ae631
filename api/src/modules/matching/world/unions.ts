import { BITMAP, type Engine } from './engine.js'

/** A base, and what to add to it per chunk. */
export type Address = readonly [base: number, perChunk: number]

/** Bitmaps of who stands in any of several: kept for what is asked again soon. */
export interface Unions {
  of(sources: readonly number[]): Address
}

/** More than one question can have. */
export const SLOTS = 64

/** From `start` on there is room for so many bitmaps of all chunks. */
export function unionsIn({ loops }: Engine, bitmaps: Uint32Array, chunks: number, start: number): Unions {
  const size = chunks * BITMAP
  const slots = new Map<string, number>()

  /** The longest unasked for makes room. */
  function slotFor(key: string): number {
    const [[oldest, slot] = ['', 0]] = slots.size < SLOTS ? [] : slots
    slots.delete(oldest)
    const free = slot || start + slots.size * size
    slots.set(key, free)
    loops.clear(free, size)
    return free
  }

  return {
    of(sources) {
      if (sources.length === 1) return [bitmaps[sources[0]!]!, BITMAP]
      const key = sources.toSorted().join()
      const known = slots.get(key)
      if (known !== undefined) {
        slots.delete(key)
        slots.set(key, known)
        return [known, BITMAP]
      }
      const target = slotFor(key)
      for (const one of sources) loops.join(target, bitmaps[one]!, size, 0)
      return [target, BITMAP]
    },
  }
}
