import { begin, floorNow, found, judge, judgeAll } from './found.asc'
import { Need, Question, Way } from './question.asc'
import { addStrong, isCheaper, pick } from './strong.asc'
import { restOf, skillsOf, unitsBy } from './total.asc'

const BLOCKS: usize = 512
const BLOCK: usize = 128
const RECORD: usize = 12
/** As in worth.ts: points of a step, and so many steps that nobody is left out by them. */
const STEP: u32 = 10
const ALL: u32 = 0xffff
/** There is room for the sums of so many claims in a block. */
const ROOM: usize = 32_767

const CLAIMED: u32 = 32

/**
 * With very many skills near what is asked, most people have some of it, so that reading what they claim, one after the
 * other, takes less than finding them by it. What each claim is worth at most is added up; who could reach the floor by
 * that is reckoned exactly.
 */
export function sift(question: Question, chunk: usize, floor: i32, wanted: u32): i32 {
  begin(question, floor, wanted)
  const isListed = isCheaper(question, chunk)
  if (isListed) addStrong(question, chunk)
  const end = min((chunk + 1) * BLOCKS, <usize>question.blocks)
  for (let block = chunk * BLOCKS; block < end; block++) {
    const rest = load<i32>(<usize>question.rests + (block << 2))
    if (rest < 0 || rest + question.most < floorNow()) continue
    if (!isListed || !pick(question, block, rest)) look(question, block * BLOCK, rest)
  }
  judgeAll(question)
  return found(question)
}

function look(question: Question, first: usize, rest: i32): void {
  const end = min(first + BLOCK, <usize>question.people)
  const records: usize = question.records
  let record = records + first * RECORD
  const from: usize = load<u32>(record)
  const last = records + (end - 1) * RECORD
  const until: usize = <usize>load<u32>(last) + <usize>load<u16>(last, 6)
  if (until - from > ROOM) {
    for (let person = first; person < end; person++) judge(question, person, question.most)
    return
  }
  addUp(question, from, until)
  const sums: usize = <usize>question.touched - (from << 2)
  let least = leastOf(question, rest)
  for (let person = first; person < end; person++, record += RECORD) {
    const start = sums + (<usize>load<u32>(record) << 2)
    const sum: u32 = load<u32>(start + (<usize>load<u16>(record, 6) << 2)) - load<u32>(start)
    if (sum < least) continue
    judge(question, person, sum < ALL ? min(question.most, question.base + <i32>(sum << STEP)) : question.most)
    least = leastOf(question, rest)
  }
}

/** What is claimed by all, summed as it goes on: what one of them has is the difference. */
function addUp(question: Question, from: usize, until: usize): void {
  const worths: usize = question.worths
  const end = <usize>question.claims + (until << 2)
  let sum: u32 = 0
  let to: usize = question.touched
  store<u32>(to, 0)
  for (let claim = <usize>question.claims + (from << 2); claim < end; claim += 4) {
    sum += load<u16>(worths + (<usize>load<u16>(claim) << 1))
    to += 4
    store<u32>(to, sum)
  }
}

@inline
function leastOf(question: Question, rest: i32): u32 {
  const lacking = floorNow() - rest - question.base
  return lacking <= 0 ? 0 : min(<u32>lacking >> STEP, ALL)
}

/** Adds to each need the units of all that is near it and somebody claims. */
export function lean(question: Question, person: usize): void {
  const record = <usize>question.records + person * RECORD
  let claim: usize = <usize>question.claims + (<usize>load<u32>(record) << 2)
  const end = claim + (<usize>load<u16>(record, 6) << 2)
  for (; claim < end; claim += 4) {
    const said: u32 = load<u16>(claim, 2)
    if (!(said & CLAIMED)) continue
    for (let at = load<u32>(<usize>question.first + (<usize>load<u16>(claim) << 2)); at != 0; ) {
      const way = changetype<Way>(<usize>at)
      at = way.next
      if (!(way.flags & 1)) changetype<Need>(<usize>way.need).leaning += unitsBy(way, said & 31)
    }
  }
}

/** How many of those asked for have something of what is asked. */
export function countNear(question: Question, chunk: usize): i32 {
  const end = min((chunk + 1) * BLOCKS, <usize>question.blocks)
  let count: i32 = 0
  for (let block = chunk * BLOCKS; block < end; block++)
    if (load<i32>(<usize>question.rests + (block << 2)) >= 0) count += countOf(question, block * BLOCK)
  return count
}

function countOf(question: Question, first: usize): i32 {
  const end = min(first + BLOCK, <usize>question.people)
  const records: usize = question.records
  let record = records + first * RECORD
  const from: usize = load<u32>(record)
  const last = records + (end - 1) * RECORD
  const until: usize = <usize>load<u32>(last) + <usize>load<u16>(last, 6)
  const isRoom = until - from <= ROOM
  if (isRoom) countUp(question, from, until)
  const sums: usize = <usize>question.touched - (from << 2)
  const isAnyones: u32 = question.isOnlyReached ^ 1
  let count: i32 = 0
  for (let person = first; person < end; person++, record += RECORD) {
    if (question.leavesOut && restOf(question, record) < 0) continue
    const start = sums + (<usize>load<u32>(record) << 2)
    const told: u32 = isRoom ? load<u32>(start + (<usize>load<u16>(record, 6) << 2)) - load<u32>(start) : DOUBTFUL
    let has: u32 = isAnyones | <u32>((told & SURELY) != 0)
    if (told >= DOUBTFUL && !has) has = <u32>(skillsOf(question, record) > 0)
    count += has & (<u32>load<u8>(<usize>question.alive + (person >> 3)) >>> (<u32>person & 7))
  }
  return count
}

/** Of a sum: how many claims surely give something, and from here on how many perhaps do. */
const SURELY: u32 = 0xffff
const DOUBTFUL: u32 = 0x10000

/**
 * What is claimed and wished for by all, counted as it goes on. Told of a skill, as in count.ts: who claims it has surely
 * something, or perhaps; who wishes for it has surely.
 */
function countUp(question: Question, from: usize, until: usize): void {
  const end = <usize>question.claims + (until << 2)
  let sum: u32 = 0
  let to: usize = question.touched
  store<u32>(to, 0)
  for (let claim = <usize>question.claims + (from << 2); claim < end; claim += 4) {
    const told: u32 = load<u16>(<usize>question.worths + (<usize>load<u16>(claim) << 1))
    const said: u32 = load<u16>(claim, 2)
    const isClaimed = (said >>> 5) & 1
    const isWanted = (said >>> 6) & 1
    sum += (told & isClaimed) | ((told >>> 2) & isWanted)
    sum += ((told >>> 1) & isClaimed) << 16
    to += 4
    store<u32>(to, sum)
  }
}
