import { Question } from './question.asc'
import { isExact, restOf, skillsOf } from './total.asc'

const RECORD: usize = 12
/** Two words for each who waits to be judged, and as many of them at a time. */
const PERSON: usize = 8
const MOST_WAITING: usize = 32
/** Totals are counted by steps of 65,536 points. Where the next one found is written. */
let out: usize = 0
/** Where the next one who is to be judged is written. */
let waiting: usize = 0
/** Whoever has less need not be found. */
let floor: i32 = 0
let wanted: u32 = 0
/** How many of those found reach the floor. */
let reaching: u32 = 0
/** Where the steps end that were counted for the one before. */
let end: usize = 0

export function begin(question: Question, least: i32, most: u32): void {
  out = question.out
  waiting = question.waiting
  floor = least
  wanted = most
  reaching = 0
  const steps: usize = question.steps
  if (end > steps) memory.fill(steps, 0, end - steps)
  end = steps
}

export function found(question: Question): i32 {
  return <i32>((out - <usize>question.out) >> 3)
}

export function floorNow(): i32 {
  return floor
}

/** One who stands in lists worth so much, and perhaps in bitmaps; a block in which nobody is asked for has a rest far below nought. */
@inline
export function attempt(question: Question, person: usize, rest: i32, sum: i32): void {
  const most = sum + question.slack + question.mostByBitmaps
  if (rest + most >= floor) weigh(question, person, rest, most)
}

function weigh(question: Question, person: usize, rest: i32, all: i32): void {
  const place: usize = person & 0xffff
  const last: usize = <usize>question.each + (<usize>question.bitmaps << 2)
  let worth: usize = question.points
  let most = all
  for (let at: usize = question.each; at < last; at += 4, worth += 4) {
    const bit = (<i32>load<u8>(<usize>load<u32>(at) + (place >> 3)) >>> (<i32>place & 7)) & 1
    most -= load<i32>(worth) & (bit - 1)
    if (rest + most < floor) return
  }
  judge(question, person, most)
}

/** Whoever could reach the floor is judged with others: waiting for the memory of many at once takes no longer than for one. */
@inline
export function judge(question: Question, person: usize, most: i32): void {
  store<u32>(waiting, <u32>person)
  store<i32>(waiting, most, 4)
  waiting += PERSON
  if (waiting == <usize>question.waiting + MOST_WAITING * PERSON) judgeAll(question)
}

/** Whoever of them could reach the floor by all that is theirs, and then does: written out with what the skills give. */
export function judgeAll(question: Question): void {
  const all: usize = question.waiting
  let last = all
  let touched: u32 = 0
  for (let at = all; at < waiting; at += PERSON) {
    const person: usize = load<u32>(at)
    const record = <usize>question.records + person * RECORD
    const rest = restOf(question, record)
    const isAlive = (<u32>load<u8>(<usize>question.alive + (person >> 3)) >>> (<u32>person & 7)) & 1
    const isIn = isAlive & <u32>(rest >= 0) & <u32>(rest + load<i32>(at, 4) >= floor)
    store<u32>(last, <u32>person)
    store<i32>(last, rest, 4)
    last += <usize>isIn * PERSON
  }
  for (let at = all; at < last; at += PERSON) {
    const record = <usize>question.records + <usize>load<u32>(at) * RECORD
    touched += load<u32>(<usize>question.claims + (<usize>load<u32>(record) << 2))
  }
  store<u32>(last, touched)
  for (let at = all; at < last; at += PERSON) reckon(question, load<u32>(at), load<i32>(at, 4))
  waiting = all
}

function reckon(question: Question, person: usize, rest: i32): void {
  const record = <usize>question.records + person * RECORD
  const skills = skillsOf(question, record)
  if (rest + skills < floor || (skills == 0 && question.isOnlyReached)) return
  store<u32>(out, <u32>person)
  store<i32>(out, skills, 4)
  out += 8
  if (isExact(question, record)) rise(question, rest + skills)
}

/** Once so many have been found, nobody is wanted who has less than they all have. */
function rise(question: Question, total: i32): void {
  const steps: usize = question.steps
  const step: usize = steps + ((<usize>total >> 16) << 2)
  store<u32>(step, load<u32>(step) + 1)
  if (step >= end) end = step + 4
  reaching++
  for (;;) {
    const least = load<u32>(steps + ((<usize>floor >> 16) << 2))
    if (reaching - least < wanted) return
    reaching -= least
    floor = ((floor >> 16) + 1) << 16
  }
}
