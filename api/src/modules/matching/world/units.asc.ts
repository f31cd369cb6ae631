import { Question } from './question.asc'

/** Which of 128 people have so many units: a sum that begins at what is lacking from 64 overflows its six bits. */
export function reaching(question: Question, need: u32, at: usize): v128 {
  const start: usize = <usize>question.starts + <usize>need * 96
  let p0 = v128.load(start), p1 = v128.load(start, 16), p2 = v128.load(start, 32)
  let p3 = v128.load(start, 48), p4 = v128.load(start, 64), p5 = v128.load(start, 80)
  let reached = i32x4.splat(0)
  let entry: usize = question.located
  for (const end = entry + (<usize>question.ones << 2); entry < end; entry += 16) {
    const a = v128.load(<usize>load<u32>(entry) + at), b = v128.load(<usize>load<u32>(entry, 4) + at)
    const c = v128.load(<usize>load<u32>(entry, 8) + at), d = v128.load(<usize>load<u32>(entry, 12) + at)
    const ab = v128.xor(a, b), cd = v128.xor(c, d)
    const e = v128.or(v128.and(a, b), v128.and(p0, ab))
    p0 = v128.xor(p0, ab)
    const f = v128.or(v128.and(c, d), v128.and(p0, cd))
    p0 = v128.xor(p0, cd)
    const ef = v128.xor(e, f)
    let carry = v128.or(v128.and(e, f), v128.and(p1, ef))
    p1 = v128.xor(p1, ef)
    let next = v128.and(p2, carry)
    p2 = v128.xor(p2, carry)
    carry = v128.and(p3, next)
    p3 = v128.xor(p3, next)
    next = v128.and(p4, carry)
    p4 = v128.xor(p4, carry)
    carry = v128.and(p5, next)
    p5 = v128.xor(p5, next)
    reached = v128.or(reached, carry)
  }
  for (const end = entry + (<usize>question.twos << 2); entry < end; entry += 8) {
    const a = v128.load(<usize>load<u32>(entry) + at), b = v128.load(<usize>load<u32>(entry, 4) + at)
    const ab = v128.xor(a, b)
    let carry = v128.or(v128.and(a, b), v128.and(p1, ab))
    p1 = v128.xor(p1, ab)
    let next = v128.and(p2, carry)
    p2 = v128.xor(p2, carry)
    carry = v128.and(p3, next)
    p3 = v128.xor(p3, next)
    next = v128.and(p4, carry)
    p4 = v128.xor(p4, carry)
    carry = v128.and(p5, next)
    p5 = v128.xor(p5, next)
    reached = v128.or(reached, carry)
  }
  for (const end = entry + (<usize>question.fours << 2); entry < end; entry += 8) {
    const a = v128.load(<usize>load<u32>(entry) + at), b = v128.load(<usize>load<u32>(entry, 4) + at)
    const ab = v128.xor(a, b)
    let carry = v128.or(v128.and(a, b), v128.and(p2, ab))
    p2 = v128.xor(p2, ab)
    let next = v128.and(p3, carry)
    p3 = v128.xor(p3, carry)
    carry = v128.and(p4, next)
    p4 = v128.xor(p4, next)
    next = v128.and(p5, carry)
    p5 = v128.xor(p5, carry)
    reached = v128.or(reached, next)
  }
  return reached
}
