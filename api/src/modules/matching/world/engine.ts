import { readFileSync } from 'node:fs'

/** What `sieve.asc.ts` is built to. It lies beside the built code, also for tests that run on the sources. */
const file = new URL('../../../../dist/modules/matching/world/sieve.wasm', import.meta.url)

/** Of what every JavaScript has, the little that is used here; its own types come with those of a browser only. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

interface Loops {
  prepare(steps: number, count: number, chunk: number, firstBlock: number, lastBlock: number): void
  locate(addresses: number, count: number, chunk: number, out: number): void
  sieve(...plan: readonly number[]): number
  gather(...plan: readonly number[]): number
}

export const CHUNK = 65_536
export const BLOCK = 128
export const BITMAP = CHUNK / 8
export const BLOCKS = CHUNK / BLOCK
/** As many as five bits can count. */
export const MOST_UNITS = 31
export const SLOTS = 64
export const MOST_STEPS = 4096
export const MOST_TERMS = 16_384

const sizes = {
  starts: (MOST_UNITS + 1) * 5 * 16,
  units: 2048,
  steps: MOST_STEPS * 16,
  addresses: 4096,
  located: 2048,
  points: 2048,
  terms: MOST_TERMS * 16,
  empty: BITMAP,
  scratch: SLOTS * BITMAP,
  out: CHUNK * 8,
  sums: CHUNK * 4,
  stamps: CHUNK * 2,
  touched: CHUNK * 4,
}

type Area = keyof typeof sizes

/** Where in the memory what lies; what is longer lived comes after. */
export const areas = Object.fromEntries(
  Object.entries(sizes).map(([name], at, all) => [name, all.slice(0, at).reduce((sum, [, size]) => sum + size, 0)]),
) as Record<Area, number>
export const AREAS = Object.values(sizes).reduce((sum, size) => sum + size, 0)

export interface Engine {
  readonly loops: Loops
  readonly words: Uint32Array
  readonly numbers: Int32Array
  readonly bytes: Uint8Array
  readonly halves: Uint16Array
}

let built: object | undefined

/** A memory of so many bytes beyond the areas, with the loops that run over it. */
export function engineWith(bytes: number): Engine {
  built ??= new WebAssembly.Module(readFileSync(file))
  const pages = Math.ceil((AREAS + bytes) / 65_536)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const { exports } = new WebAssembly.Instance(built, { env: { memory } })
  const words = new Uint32Array(memory.buffer)
  layStarts(words)
  return {
    loops: exports as Loops,
    words,
    numbers: new Int32Array(memory.buffer),
    bytes: new Uint8Array(memory.buffer),
    halves: new Uint16Array(memory.buffer),
  }
}

/** A sum that starts at 32 less what is needed overflows its five bits exactly when it reaches the need. */
function layStarts(words: Uint32Array): void {
  for (let need = 1; need <= MOST_UNITS; need++)
    for (let bit = 0; bit < 5; bit++)
      if (((32 - need) >> bit) & 1) words.fill(0xffff_ffff, (need * 5 + bit) * 4, (need * 5 + bit) * 4 + 4)
}
