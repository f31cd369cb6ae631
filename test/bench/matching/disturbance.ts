import { performance } from 'node:perf_hooks'

const numbers = new Uint32Array(1 << 20)

function sumOfAll(): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at++) sum = (sum + numbers[at]! + at) | 0
  return sum
}

/** A loop that always does the same, timed so many times: what it takes longer than at its quickest others took. */
export const sameAgain = (times: number): number[] =>
  Array.from({ length: times }, () => {
    const begun = performance.now()
    sumOfAll()
    return performance.now() - begun
  })
