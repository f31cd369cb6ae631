import { join } from './bitmaps.asc'
import { attempt } from './found.asc'
import { Question } from './question.asc'

const BITMAP: usize = 8192

/** Who stands in a list, and who in more than one: these are few, and only for them need points be added up. */
export function overlook(question: Question, chunk: usize): void {
  const once: usize = question.once
  const twice: usize = once + BITMAP
  memory.fill(once, 0, BITMAP * 2)
  let list: usize = question.lists
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = load<u32>(list) + load<u32>(list, 4) * <u32>chunk
    if (load<u32>(list, 12) >> 31) {
      join(once, places, BITMAP, twice)
      continue
    }
    const end: usize = load<u32>(places + (chunk << 2), 4)
    for (let at: usize = load<u32>(places + (chunk << 2)); at < end; at += 2) {
      const place: usize = load<u16>(at)
      const bit: u32 = 1 << (<u32>place & 7)
      const byte = once + (place >> 3)
      const had: u32 = load<u8>(byte)
      store<u8>(byte, had | bit)
      if (had & bit) store<u8>(byte + BITMAP, load<u8>(byte + BITMAP) | bit)
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
      const end: usize = load<u32>(places + (chunk << 2), 4)
      for (let at: usize = load<u32>(places + (chunk << 2)); at < end; at += 2)
        count = meet(question, chunk, <usize>load<u16>(at), points, <u16>mark, count)
    }
  }
  settle(question, chunk, count)
}

@inline
function meet(question: Question, chunk: usize, place: usize, points: i32, stamp: u16, count: usize): usize {
  const isSeveral = (<u32>load<u8>(<usize>question.once + BITMAP + (place >> 3)) >>> (<u32>place & 7)) & 1
  if (isSeveral) return add(question, place, points, stamp, count)
  const rest = load<i32>(<usize>question.rests + (chunk << 11) + ((place >> 7) << 2))
  attempt(question, (chunk << 16) + place, rest, points)
  return count
}

function add(question: Question, place: usize, points: i32, stamp: u16, count: usize): usize {
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
