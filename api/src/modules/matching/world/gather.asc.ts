import { begin, floorNow, found, judge, judgeAll } from './found.asc'
import { add } from './lists.asc'
import { Question } from './question.asc'

/** As in plan.ts: where lists are gone through like this, no more stand in them. */
const FEW: usize = 8192
/** Points are told apart by steps of 65,536 points. */
const STEPS: usize = 2048

/**
 * Where so few stand in lists, and nobody else is asked for: all of them, whichever chunk they stand in, whoever could have
 * most by skills before the others. Then few are reckoned exactly. Beside skills nobody has more than told.
 */
export function gather(question: Question, chunks: usize, beside: i32, floor: i32, wanted: u32): i32 {
  begin(question, floor, wanted)
  const all: usize = <usize>question.touched + (FEW << 2)
  const counts: usize = question.passed
  memory.fill(counts, 0, STEPS << 2)
  let end = all
  for (let chunk: usize = 0; chunk < chunks; chunk++) end = takeDown(question, chunk, end)
  let sum: u32 = 0
  for (let step: usize = STEPS; step > 0; step--) {
    const at = counts + ((step - 1) << 2)
    const here = load<u32>(at)
    store<u32>(at, sum)
    sum += here
  }
  const order: usize = all + (FEW << 3)
  for (let at = all; at < end; at += 8) {
    const place = counts + (stepOf(load<i32>(at, 4)) << 2)
    const next: usize = load<u32>(place)
    store<u32>(place, <u32>next + 1)
    store<u32>(order + (next << 2), <u32>at)
  }
  for (let one: usize = 0; one < <usize>sum; one++) {
    const at: usize = load<u32>(order + (one << 2))
    const most = load<i32>(at, 4)
    if (beside + (most | 0xffff) < floorNow()) break
    judge(question, load<u32>(at), most)
  }
  judgeAll(question)
  return found(question)
}

/** Who stands in the lists of a chunk, with the most they can have by skills. */
function takeDown(question: Question, chunk: usize, from: usize): usize {
  let list: usize = question.lists
  let count: usize = 0
  for (let one: u32 = 0; one < question.countOfLists; one++, list += 16) {
    const places: usize = <usize>load<u32>(list) + (chunk << 2)
    const end: usize = load<u32>(places, 4)
    for (let at: usize = load<u32>(places); at < end; at += 2)
      count = add(question, load<u16>(at), load<i32>(list, 8), <u16>load<u32>(list, 12), count)
  }
  let end = from
  for (let one: usize = 0; one < count; one++) {
    const place: usize = load<u32>(<usize>question.touched + (one << 2))
    const sum: usize = <usize>question.sums + (place << 2)
    const most = load<i32>(sum)
    store<i32>(sum, 0)
    store<u16>(<usize>question.stamps + (place << 1), 0)
    const step = <usize>question.passed + (stepOf(most) << 2)
    store<u32>(step, load<u32>(step) + 1)
    store<u32>(end, <u32>((chunk << 16) + place))
    store<i32>(end, most, 4)
    end += 8
  }
  return end
}

@inline
function stepOf(most: i32): usize {
  return min(<usize>most >> 16, STEPS - 1)
}
