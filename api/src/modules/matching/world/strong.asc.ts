import { floorNow, judge } from './found.asc'
import { Question } from './question.asc'

const BITMAP: usize = 8192
const BLOCKS: usize = 512
const BLOCK: usize = 128
const RECORD: usize = 12
const CHUNK: usize = 65_536
/** As in worth.ts. */
const STEP: u32 = 10
const ALL: u32 = 0xffff
/** So many units and more are told as this. */
const FULL: u32 = 255
/** As in strong.ts: a list of places, a bitmap in which few stand, and one in which many do. */
const PLACES: u32 = 0
const MANY: u32 = 2
/** With more of a block to be tried, all of it is. */
const TRIED: i32 = 12

/** Behind the sums of claims. */
@inline
const unitsOf = (question: Question): usize => <usize>question.touched + 0x20000

/** Whether going through the lists takes less than reading what is claimed in each block that is asked for. */
export function isCheaper(question: Question, chunk: usize): bool {
  if (question.countOfLists == 0) return false
  const end = min((chunk + 1) * BLOCKS, <usize>question.blocks)
  let asked: u32 = 0
  for (let block = chunk * BLOCKS; block < end; block++) {
    const rest = load<i32>(<usize>question.rests + (block << 2))
    if (rest >= 0 && rest + question.most >= floorNow()) asked++
  }
  return asked > question.price
}

/** Adds up, for everyone of a chunk, what the claims worth most are worth beyond what any claim is taken to be. */
export function addStrong(question: Question, chunk: usize): void {
  const units = unitsOf(question)
  memory.fill(units, 0, CHUNK)
  let list: usize = question.lists
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = load<u32>(list) + load<u32>(list, 4) * <u32>chunk
    const worth = load<u32>(list, 8)
    const kind = load<u32>(list, 12)
    if (kind == PLACES) addPlaces(units, places + (chunk << 2), worth)
    else if (kind == MANY) addMany(units, places, worth)
    else addFew(units, places, worth)
  }
}

@inline
function add(units: usize, place: usize, worth: u32): void {
  store<u8>(units + place, min(<u32>load<u8>(units + place) + worth, FULL))
}

function addPlaces(units: usize, list: usize, worth: u32): void {
  const end: usize = load<u32>(list, 4)
  for (let at: usize = load<u32>(list); at < end; at += 2) add(units, <usize>load<u16>(at), worth)
}

function addFew(units: usize, bitmap: usize, worth: u32): void {
  for (let word: usize = 0; word < BITMAP; word += 8)
    for (let bits = load<u64>(bitmap + word); bits != 0; bits &= bits - 1) add(units, (word << 3) + <usize>ctz(bits), worth)
}

/** Sixteen at a time. */
function addMany(units: usize, bitmap: usize, worth: u32): void {
  const each = i8x16.splat(<i8>worth)
  const bits = v128(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)
  for (let at: usize = 0; at < BITMAP; at += 2) {
    const two = v128.load16_splat(bitmap + at)
    const spread = i8x16.shuffle(two, two, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1)
    const theirs = v128.and(i8x16.eq(v128.and(spread, bits), bits), each)
    const to = units + (at << 3)
    v128.store(to, i8x16.add_sat_u(v128.load(to), theirs))
  }
}

/** False where too many of a block could reach the floor by that, so that it is better read through. */
export function pick(question: Question, block: usize, rest: i32): bool {
  const claims: i64 = load<u32>(<usize>question.claimsOf + (block << 2))
  const lacking = <i64>(floorNow() - rest - question.base) - claims * question.spare
  if (lacking < question.unit) return false
  const least = i8x16.splat(<i8>min(<u32>(<i32>lacking / question.unit), FULL))
  const from = unitsOf(question) + ((block & (BLOCKS - 1)) << 7)
  let tried: i32 = 0
  for (let at: usize = 0; at < BLOCK; at += 16) tried += popcnt(reaching(from + at, least))
  if (tried > TRIED) return false
  if (tried == 0) return true
  fetch(question, block, from, least)
  for (let at: usize = 0; at < BLOCK; at += 16)
    for (let bits = reaching(from + at, least); bits != 0; bits &= bits - 1)
      attempt(question, block * BLOCK + at + <usize>ctz(bits), rest)
  return true
}

/** Waiting for the memory of several at once takes no longer than for one. */
function fetch(question: Question, block: usize, units: usize, least: v128): void {
  const records = <usize>question.records + block * BLOCK * RECORD
  let touched: u32 = 0
  for (let at: usize = 0; at < BLOCK; at += 16)
    for (let bits = reaching(units + at, least); bits != 0; bits &= bits - 1)
      touched += load<u32>(<usize>question.claims + (<usize>load<u32>(records + (at + <usize>ctz(bits)) * RECORD) << 2))
  store<u32>(question.touched, touched)
}

@inline
function reaching(units: usize, least: v128): i32 {
  return i8x16.bitmask(i8x16.ge_u(v128.load(units), least))
}

function attempt(question: Question, person: usize, rest: i32): void {
  const record = <usize>question.records + person * RECORD
  let claim: usize = <usize>question.claims + (<usize>load<u32>(record) << 2)
  const end = claim + (<usize>load<u16>(record, 6) << 2)
  let sum: u32 = 0
  for (; claim < end; claim += 4) sum += load<u16>(<usize>question.worths + (<usize>load<u16>(claim) << 1))
  const most = sum < ALL ? min(question.most, question.base + <i32>(sum << STEP)) : question.most
  if (rest + most >= floorNow()) judge(question, person, most)
}
