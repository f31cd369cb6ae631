import { join } from './bitmaps.asc'
import { attempt, floorNow } from './found.asc'
import { Question } from './question.asc'

const BITMAP: usize = 8192
/** When fewer stand in the lists of a chunk, these are gone through to take out again who was put into a bitmap. */
const FEW: usize = 512

/** How many stand in the lists of the chunk, those twice who stand in two. */
let standing: usize = 0

/** Who stands in a list, and who in more than one: these are few, and only for them need points be added up. */
export function overlook(question: Question, chunk: usize): void {
  const once: usize = question.once
  let list: usize = question.lists
  standing = 0
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = load<u32>(list) + load<u32>(list, 4) * <u32>chunk
    if (load<u32>(list, 12) >> 31) {
      join(once, places, BITMAP, once + BITMAP)
      standing += FEW
      continue
    }
    const start: usize = load<u32>(places + (chunk << 2))
    const end: usize = load<u32>(places + (chunk << 2), 4)
    standing += (end - start) >> 1
    for (let at = start; at < end; at += 2) {
      const place: usize = load<u16>(at)
      const bit: u32 = 1 << (<u32>place & 7)
      const byte = once + (place >> 3)
      const had: u32 = load<u8>(byte)
      store<u8>(byte, had | bit)
      if (had & bit) store<u8>(byte + BITMAP, load<u8>(byte + BITMAP) | bit)
    }
  }
}

/** Nobody stands in either bitmap when the next chunk is looked at. */
export function forget(question: Question, chunk: usize): void {
  const once: usize = question.once
  if (standing >= FEW) {
    memory.fill(once, 0, BITMAP * 2)
    return
  }
  let list: usize = question.lists
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = load<u32>(list)
    const end: usize = load<u32>(places + (chunk << 2), 4)
    for (let at: usize = load<u32>(places + (chunk << 2)); at < end; at += 2) {
      const byte = once + (<usize>load<u16>(at) >> 3)
      store<u8>(byte, 0)
      store<u8>(byte + BITMAP, 0)
    }
  }
}

/** Everyone of the lists; of lists with the same number only the first that a person stands in counts. */
export function walk(question: Question, chunk: usize): void {
  let list: usize = question.lists
  let count: usize = 0
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = load<u32>(list) + load<u32>(list, 4) * <u32>chunk
    const points = load<i32>(list, 8)
    const mark = load<u32>(list, 12)
    if (mark >> 31) {
      for (let word: usize = 0; word < BITMAP; word += 8)
        for (let bits = load<u64>(places + word); bits != 0; bits &= bits - 1)
          count = meet(question, chunk, (word << 3) + <usize>ctz(bits), points, <u16>mark, count)
    } else {
      const start: usize = load<u32>(places + (chunk << 2))
      const end: usize = load<u32>(places + (chunk << 2), 4)
      if (start < end) count = pick(question, chunk, start, end, points, <u16>mark, count)
    }
  }
  settle(question, chunk, count)
}

@inline
function bitAt(bitmap: usize, place: usize): u32 {
  return (<u32>load<u8>(bitmap + (place >> 3)) >>> (<u32>place & 7)) & 1
}

/**
 * Of a list, those who stand in several are added up. Of the others most fall by the two strongest bitmaps; who does is
 * told without a branch, for no processor would guess it.
 */
function pick(question: Question, chunk: usize, start: usize, end: usize, points: i32, stamp: u16, many: usize): usize {
  const twice = <usize>question.once + BITMAP
  const rests: usize = <usize>question.rests + (chunk << 11)
  const passed: usize = question.passed
  const each: usize = question.each
  const first: usize = question.bitmaps > 0 ? load<u32>(each) : <u32>twice
  const second: usize = question.bitmaps > 1 ? load<u32>(each, 4) : <u32>twice
  const byFirst = question.bitmaps > 0 ? load<i32>(question.points) : 0
  const bySecond = question.bitmaps > 1 ? load<i32>(question.points, 4) : 0
  const least = floorNow() - points - question.slack - question.mostByBitmaps + byFirst + bySecond
  let count = many
  let last = passed
  for (let at = start; at < end; at += 2) {
    const place: usize = load<u16>(at)
    if (bitAt(twice, place)) {
      count = add(question, place, points, stamp, count)
      continue
    }
    const most =
      load<i32>(rests + ((place >> 7) << 2)) +
      (byFirst & -(<i32>bitAt(first, place))) +
      (bySecond & -(<i32>bitAt(second, place)))
    store<u16>(last, <u16>place)
    last += <usize>(most >= least) << 1
  }
  for (let at = passed; at < last; at += 2) {
    const place: usize = load<u16>(at)
    attempt(question, (chunk << 16) + place, load<i32>(rests + ((place >> 7) << 2)), points)
  }
  return count
}

@inline
function meet(question: Question, chunk: usize, place: usize, points: i32, stamp: u16, count: usize): usize {
  if (bitAt(<usize>question.once + BITMAP, place)) return add(question, place, points, stamp, count)
  const rest = load<i32>(<usize>question.rests + (chunk << 11) + ((place >> 7) << 2))
  attempt(question, (chunk << 16) + place, rest, points)
  return count
}

export function add(question: Question, place: usize, points: i32, stamp: u16, count: usize): usize {
  const stamps: usize = question.stamps
  const sums: usize = question.sums
  if (load<u16>(stamps + (place << 1)) == stamp) return count
  store<u16>(stamps + (place << 1), stamp)
  const sum = load<i32>(sums + (place << 2))
  store<i32>(sums + (place << 2), sum + points)
  if (sum != 0) return count
  store<u32>(<usize>question.touched + (count << 2), <u32>place)
  return count + 1
}

/** The sums are nought again afterwards. */
function settle(question: Question, chunk: usize, count: usize): void {
  const rests: usize = <usize>question.rests + (chunk << 11)
  for (let one: usize = 0; one < count; one++) {
    const place: usize = load<u32>(<usize>question.touched + (one << 2))
    const sum: usize = <usize>question.sums + (place << 2)
    const points = load<i32>(sum)
    store<i32>(sum, 0)
    store<u16>(<usize>question.stamps + (place << 1), 0)
    attempt(question, (chunk << 16) + place, load<i32>(rests + ((place >> 7) << 2)), points)
  }
}
