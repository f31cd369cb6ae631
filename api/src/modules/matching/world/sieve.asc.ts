// AssemblyScript, not TypeScript: the loops that look at everyone. Built to dist/…/sieve.wasm by `pnpm build`.
// People stand in chunks of 65,536; a bitmap of a chunk is 8 KB. A skill many hold is one bitmap over everyone, another
// a list of places within each chunk.
import { attempt, begin, floorNow, found, judgeAll } from './found.asc'
import { forget, overlook, walk } from './lists.asc'
import { Question } from './question.asc'
import { restOf } from './total.asc'
import { reaching } from './units.asc'

export { clear, join, mark } from './bitmaps.asc'
export { floorNow } from './found.asc'
export { countNear, lean, sift } from './near.asc'
export { fill } from './fill.asc'
export { gather } from './gather.asc'

const BITMAP: usize = 8192
const BLOCKS: usize = 512
const RECORD: usize = 12
/** As many units as six bits can count. */
const MOST: u32 = 63

/** The most anyone in each block, and in each chunk, can have beside skills; far below nought where nobody is asked for. */
export function bound(question: Question): void {
  let best: usize = question.bests
  for (let block: usize = 0; block < <usize>question.blocks; best += 4) {
    const end = min(block + BLOCKS, <usize>question.blocks)
    let most = i32.MIN_VALUE
    for (; block < end; block++) {
      const kind: usize = load<u32>(<usize>question.kindOf + (block << 2))
      const span: usize = load<u32>(<usize>question.spanOf + (block << 2))
      const rest = load<i32>(<usize>question.byKind + (kind << 2)) + load<i32>(<usize>question.bySpan + (span << 2))
      store<i32>(<usize>question.rests + (block << 2), rest < 0 ? i32.MIN_VALUE : rest)
      most = max(most, rest)
    }
    store<i32>(best, most)
  }
}

/**
 * Whoever could be among so many best, and reaches the floor, is reckoned exactly by skills and written out with what
 * these give. What few hold is gone through list by list; what many hold is added up for 128 people at a time, bit by bit,
 * in units.
 */
export function search(question: Question, chunk: usize, floor: i32, wanted: u32): i32 {
  begin(question, floor, wanted)
  locate(question, chunk)
  overlook(question, chunk)
  walk(question, chunk)
  sieve(question, chunk)
  judgeAll(question)
  forget(question, chunk)
  return found(question)
}

function locate(question: Question, chunk: usize): void {
  let from: usize = question.addresses
  let to: usize = question.located
  for (let one: u32 = 0; one < question.countOfAddresses; one++, from += 8, to += 4)
    store<u32>(to, load<u32>(from) + load<u32>(from, 4) * <u32>chunk)
}

/** Those of whom the bitmaps alone could make enough; who stands in a list has been looked at there. */
function sieve(question: Question, chunk: usize): void {
  const rests: usize = <usize>question.rests + (chunk << 11)
  const alive: usize = <usize>question.alive + chunk * BITMAP
  const most = question.slack + question.mostByBitmaps
  if (load<i32>(<usize>question.bests + (chunk << 2)) + most < floorNow()) return
  const fewest: u32 = question.isOnlyReached && question.slack + question.unitless == 0 ? 1 : 0
  for (let block: usize = 0; block < BLOCKS; block++) {
    const rest = load<i32>(rests + (block << 2))
    if (rest + most < floorNow() || rest < 0) continue
    const lacking = floorNow() - rest - question.slack - question.unitless
    const need: u32 = lacking <= 0 ? fewest : <u32>load<u8>(<usize>question.units + (<usize>lacking >> 16))
    if (need > MOST) continue
    let reached = v128.andnot(v128.load(alive + (block << 4)), v128.load(<usize>question.once + (block << 4)))
    if (need > 0) reached = v128.and(reached, reaching(question, need, block << 4))
    if (!v128.any_true(reached)) continue
    take(question, (chunk << 16) + (block << 7), rest, i64x2.extract_lane(reached, 0))
    take(question, (chunk << 16) + (block << 7) + 64, rest, i64x2.extract_lane(reached, 1))
  }
}

function take(question: Question, from: usize, rest: i32, reached: u64): void {
  for (let bits = reached; bits != 0; bits &= bits - 1) attempt(question, from + <usize>ctz(bits), rest, 0)
}

/** How many of those asked for stand in this bitmap. */
export function count(question: Question, chunk: usize, sure: usize): i32 {
  const alive: usize = <usize>question.alive + chunk * BITMAP
  let found: i32 = 0
  for (let word: usize = 0; word < BITMAP; word += 8) {
    if (load<i32>(<usize>question.rests + (chunk << 11) + ((word >> 4) << 2)) < 0) continue
    for (let bits = load<u64>(sure + word) & load<u64>(alive + word); bits != 0; bits &= bits - 1) {
      const record = <usize>question.records + ((chunk << 16) + (word << 3) + <usize>ctz(bits)) * RECORD
      if (restOf(question, record) >= 0) found++
    }
  }
  return found
}
