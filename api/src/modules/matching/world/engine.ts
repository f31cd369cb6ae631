import { readFileSync } from 'node:fs'
import { nearQuality } from '../rules/near.js'
import { LANGUAGE_SETS, STANDINGS } from './people.js'

/** What `sieve.asc.ts` is built to. It lies beside the built code, also for tests that run on the sources. */
const file = new URL('../../../../dist/modules/matching/world/sieve.wasm', import.meta.url)

/** Of what every JavaScript has, the little that is used here; its own types come with those of a browser only. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Memory: new (pages: { initial: number; maximum: number; shared: true }) => Memory
  Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** Other threads may have it too. */
export interface Memory {
  readonly buffer: SharedArrayBuffer
}

interface Loops {
  bound(question: number): void
  search(question: number, chunk: number, floor: number, wanted: number): number
  /** Of all chunks at once, where nobody counts but the few who stand in lists. */
  gather(question: number, chunks: number, beside: number, floor: number, wanted: number): number
  sift(question: number, chunk: number, floor: number, wanted: number): number
  lean(question: number, person: number): void
  countNear(question: number, chunk: number): number
  /** Down to where the last search has found everyone. */
  floorNow(): number
  count(question: number, chunk: number, sure: number): number
  mark(target: number, list: number, chunk: number): void
  clear(target: number, bytes: number): void
  join(target: number, source: number, bytes: number, again: number): void
  fill(records: number, claims: number, from: number, to: number, ends: number, skills: number, wishful: number): void
}

export const CHUNK = 65_536
export const BLOCK = 128
export const BITMAP = CHUNK / 8
export const BLOCKS = CHUNK / BLOCK
/** As many as six bits can count. */
export const MOST_UNITS = 63
export const MOST_LISTS = 16_384
/** As in `gather.asc.ts`: when no more stand in lists, they are gathered from all chunks at once. */
export const MOST_GATHERED = 8192
export const MOST_NEEDS = 1024
export const MOST_WAYS = 32_768
export const MOST_TABLES = 4096
/** Hours told are tabled up to this; beyond it comes what more of them, and then what none told, could give. */
export const LAST_HOURS = 255
/** No more units of what is near change anything. */
export const LAST_QUALITY = 39_999

/** Words of a need, of a way and of a table, and what the needs begin with. */
export const words = { need: 14, whole: 14, way: 6, table: 32, list: 4 } as const

const sizes = {
  question: 64 * 4,
  starts: (MOST_UNITS + 1) * 6 * 16,
  units: 2048,
  lists: MOST_LISTS * words.list * 4,
  addresses: 4096,
  located: 2048,
  points: 1024,
  traits: (16 + 16 + STANDINGS * LANGUAGE_SETS) * 4,
  hours: (LAST_HOURS + 2) * 4 + 4,
  needs: (words.whole + MOST_NEEDS * words.need) * 4,
  met: MOST_NEEDS * 4,
  ways: MOST_WAYS * words.way * 4,
  tables: MOST_TABLES * words.table * 4,
  qualities: (LAST_QUALITY + 1) * 2,
  first: 65_536 * 4,
  worths: 65_536 * 2,
  empty: BITMAP,
  out: CHUNK * 8,
  steps: 2048 * 4,
  once: BITMAP * 2,
  bests: 4096 * 4,
  sums: CHUNK * 4,
  stamps: CHUNK * 2,
  touched: CHUNK * 4,
  passed: CHUNK * 2 + 16,
  waiting: 33 * 8,
}

type Area = keyof typeof sizes

/** Where in the memory what lies; what is longer lived comes after. */
export const areas = Object.fromEntries(
  Object.entries(sizes).map(([name], at, all) => [
    name,
    all.slice(0, at).reduce((sum, [, size]) => sum + ((size + 15) & ~15), 0),
  ]),
) as Record<Area, number>
export const AREAS = Object.values(sizes).reduce((sum, size) => sum + ((size + 15) & ~15), 0)

export interface Engine {
  readonly loops: Loops
  readonly words: Uint32Array
  readonly numbers: Int32Array
  readonly bytes: Uint8Array
  readonly halves: Uint16Array
  readonly doubles: Float64Array
}

let built: object | undefined

/** A memory of so many bytes beyond the areas, in which nothing is laid yet. */
export function memoryOf(bytes: number): Memory {
  const pages = Math.ceil((AREAS + bytes) / 65_536)
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
}

/** The loops over a memory. */
export function engineOver(memory: Memory): Engine {
  built ??= new WebAssembly.Module(readFileSync(file))
  const { exports } = new WebAssembly.Instance(built, { env: { memory } })
  const { buffer } = memory
  return {
    loops: exports as Loops,
    words: new Uint32Array(buffer),
    numbers: new Int32Array(buffer),
    bytes: new Uint8Array(buffer),
    halves: new Uint16Array(buffer),
    doubles: new Float64Array(buffer),
  }
}

/** What every question finds in place. */
export function layAlways({ words: all, halves }: Engine): void {
  layStarts(all)
  for (let units = 0; units <= LAST_QUALITY; units++) halves[(areas.qualities >> 1) + units] = nearQuality([{ units }])
}

/** A sum that starts at 64 less what is needed overflows its six bits exactly when it reaches the need. */
function layStarts(all: Uint32Array): void {
  for (let need = 1; need <= MOST_UNITS; need++)
    for (let bit = 0; bit < 6; bit++) {
      const at = (areas.starts >> 2) + (need * 6 + bit) * 4
      if (((64 - need) >> bit) & 1) all.fill(0xffff_ffff, at, at + 4)
    }
}
