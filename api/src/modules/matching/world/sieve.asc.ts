// AssemblyScript, not TypeScript: the loops that look at everyone. Built to dist/…/sieve.wasm by `pnpm build`.
// People stand in chunks of 65,536; a bitmap of a chunk is 8 KB. A skill many hold is one bitmap over everyone, another
// a list of places within each chunk.
import { Question } from './question.asc'
import { restOf, skillsOf } from './total.asc'
import { reaching } from './units.asc'

export { clear, join, mark } from './bitmaps.asc'

const BITMAP: usize = 8192
const RECORD: usize = 12
/** As many units as six bits can count. */
const MOST: u32 = 63

/** Where the next one found is written. */
let out: usize = 0

/** The most anyone in each block can have beside skills; far below nought where nobody is asked for. */
export function bound(question: Question): void {
  const rests: usize = question.rests
  for (let block: usize = 0; block < <usize>question.blocks; block++) {
    const kind: usize = load<u32>(<usize>question.kindOf + (block << 2))
    const span: usize = load<u32>(<usize>question.spanOf + (block << 2))
    const most = load<i32>(<usize>question.byKind + (kind << 2)) + load<i32>(<usize>question.bySpan + (span << 2))
    store<i32>(rests + (block << 2), most < 0 ? i32.MIN_VALUE : most)
  }
}

/** The most anyone in a chunk can have beside skills. */
export function boundOf(question: Question, chunk: usize): i32 {
  const rests: usize = <usize>question.rests + (chunk << 11)
  let most = v128.load(rests)
  for (let at: usize = 16; at < 2048; at += 16) most = i32x4.max_s(most, v128.load(rests + at))
  const two = max(i32x4.extract_lane(most, 0), i32x4.extract_lane(most, 1))
  return max(two, max(i32x4.extract_lane(most, 2), i32x4.extract_lane(most, 3)))
}

/**
 * Whoever could reach the floor is reckoned exactly by skills, and written out with what these give. What few hold is
 * gathered list by list; what many hold is added up for 128 people at a time, bit by bit, in units.
 */
export function search(question: Question, chunk: usize, floor: i32): i32 {
  out = question.out
  locate(question, chunk)
  const count = gather(question, chunk)
  sieve(question, chunk, floor)
  settle(question, chunk, floor, count)
  return <i32>((out - <usize>question.out) >> 3)
}

function locate(question: Question, chunk: usize): void {
  let from: usize = question.addresses
  let to: usize = question.located
  for (let one: u32 = 0; one < question.countOfAddresses; one++, from += 8, to += 4)
    store<u32>(to, load<u32>(from) + load<u32>(from, 4) * <u32>chunk)
}

/** Adds up points person by person; of lists with the same number only the first that a person stands in counts. */
function gather(question: Question, chunk: usize): usize {
  const touched: usize = question.touched
  let list: usize = question.lists
  let count: usize = 0
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = load<u32>(list) + load<u32>(list, 4) * <u32>chunk
    const points = load<i32>(list, 8)
    const mark = load<u32>(list, 12)
    if (mark >> 31) {
      for (let word: usize = 0; word < BITMAP; word += 8)
        for (let bits = load<u64>(places + word); bits != 0; bits &= bits - 1)
          count = give(question, (word << 3) + <usize>ctz(bits), points, <u16>mark, touched, count)
    } else {
      const end: usize = load<u32>(places + (chunk << 2), 4)
      for (let at: usize = load<u32>(places + (chunk << 2)); at < end; at += 2)
        count = give(question, <usize>load<u16>(at), points, <u16>mark, touched, count)
    }
  }
  return count
}

@inline
function give(question: Question, place: usize, points: i32, stamp: u16, touched: usize, count: usize): usize {
  const stamps: usize = question.stamps
  const sums: usize = question.sums
  if (load<u16>(stamps + (place << 1)) == stamp) return count
  store<u16>(stamps + (place << 1), stamp)
  const sum = load<i32>(sums + (place << 2))
  store<i32>(sums + (place << 2), sum + points)
  if (sum != 0) return count
  store<u32>(touched + (count << 2), <u32>place)
  return count + 1
}

/** Those of the lists, with what the bitmaps add; the sums are nought again afterwards. */
function settle(question: Question, chunk: usize, floor: i32, count: usize): void {
  const rests: usize = <usize>question.rests + (chunk << 11)
  const touched: usize = question.touched
  const sums: usize = question.sums
  const stamps: usize = question.stamps
  const points: usize = question.points
  const bitmaps: usize = <usize>question.located + (<usize>(question.countOfAddresses - question.bitmaps) << 2)
  const end = bitmaps + (<usize>question.bitmaps << 2)
  const all = question.slack + question.mostByBitmaps - floor
  for (let one: usize = 0; one < count; one++) {
    const place: usize = load<u32>(touched + (one << 2))
    const sum = load<i32>(sums + (place << 2))
    store<i32>(sums + (place << 2), 0)
    store<u16>(stamps + (place << 1), 0)
    const rest = load<i32>(rests + ((place >> 7) << 2))
    if (rest < 0) continue
    let over = sum + rest + all
    let worth = points
    for (let at = bitmaps; over >= 0 && at < end; at += 4, worth += 4) {
      const bit = (<i32>load<u8>(<usize>load<u32>(at) + (place >> 3)) >>> (<i32>place & 7)) & 1
      over -= load<i32>(worth) & (bit - 1)
    }
    if (over >= 0) judge(question, (chunk << 16) + place, floor, over + floor - rest)
  }
}

/** Whoever could reach the floor by all that is theirs, and then does. */
function judge(question: Question, person: usize, floor: i32, most: i32): void {
  if (!((load<u8>(<usize>question.alive + (person >> 3)) >>> (<u8>person & 7)) & 1)) return
  const record = <usize>question.records + person * RECORD
  const rest = restOf(question, record)
  if (rest < 0 || rest + most < floor) return
  const skills = skillsOf(question, record)
  if (rest + skills < floor || (skills == 0 && question.isOnlyReached)) return
  store<u32>(out, <u32>person)
  store<i32>(out, skills, 4)
  out += 8
}

/** Those of whom the bitmaps alone could make enough; who stands in a list is looked at there. */
function sieve(question: Question, chunk: usize, floor: i32): void {
  const rests: usize = <usize>question.rests + (chunk << 11)
  const alive: usize = <usize>question.alive + chunk * BITMAP
  const most = question.slack + question.mostByBitmaps
  const fewest: u32 = question.isOnlyReached && question.slack + question.unitless == 0 ? 1 : 0
  for (let block: usize = 0; block < 512; block++) {
    const rest = load<i32>(rests + (block << 2))
    if (rest < 0 || rest + most < floor) continue
    const lacking = floor - rest - question.slack - question.unitless
    const need: u32 = lacking <= 0 ? fewest : <u32>load<u8>(<usize>question.units + (<usize>lacking >> 16))
    if (need > MOST) continue
    let reached = v128.load(alive + (block << 4))
    if (need > 0) reached = v128.and(reached, reaching(question, need, block << 4))
    if (!v128.any_true(reached)) continue
    take(question, chunk, block, floor, rest, i64x2.extract_lane(reached, 0), 0)
    take(question, chunk, block, floor, rest, i64x2.extract_lane(reached, 1), 64)
  }
}

function take(question: Question, chunk: usize, block: usize, floor: i32, rest: i32, reached: u64, from: usize): void {
  const bitmaps: usize = <usize>question.located + (<usize>(question.countOfAddresses - question.bitmaps) << 2)
  for (let bits = reached; bits != 0; bits &= bits - 1) {
    const place = (block << 7) + from + <usize>ctz(bits)
    if (load<i32>(<usize>question.sums + (place << 2)) != 0) continue
    let most = question.slack + question.mostByBitmaps
    for (let one: usize = 0; rest + most >= floor && one < <usize>question.bitmaps; one++) {
      const byte = load<u8>(<usize>load<u32>(bitmaps + (one << 2)) + (place >> 3))
      if (!((byte >>> (<u8>place & 7)) & 1)) most -= load<i32>(<usize>question.points + (one << 2))
    }
    if (rest + most >= floor) judge(question, (chunk << 16) + place, floor, most)
  }
}

/** How many of those asked for stand in the one bitmap, or in the other and have something of what is asked for. */
export function count(question: Question, chunk: usize, sure: usize, doubtful: usize): i32 {
  const alive: usize = <usize>question.alive + chunk * BITMAP
  let found: i32 = 0
  for (let word: usize = 0; word < BITMAP; word += 8) {
    if (load<i32>(<usize>question.rests + (chunk << 11) + ((word >> 4) << 2)) < 0) continue
    const known = load<u64>(sure + word)
    for (let bits = (known | load<u64>(doubtful + word)) & load<u64>(alive + word); bits != 0; bits &= bits - 1) {
      const record = <usize>question.records + ((chunk << 16) + (word << 3) + <usize>ctz(bits)) * RECORD
      if (restOf(question, record) >= 0 && ((known >> ctz(bits)) & 1 || skillsOf(question, record) > 0)) found++
    }
  }
  return found
}
