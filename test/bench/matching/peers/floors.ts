import { print } from '../../kit.ts'

const BYTES = 2 ** 28
const TIMES = 5

/** What the machine can do at best, to hold every other figure against. */
export function floors(): string {
  const [from, to] = [new Uint8Array(BYTES).fill(1), new Uint8Array(BYTES)]
  const times = Array.from({ length: TIMES }, () => {
    const begun = performance.now()
    to.set(from)
    return performance.now() - begun
  })
  const perSecond = BYTES / Math.min(...times) / 1e6
  print('matching.floor.copying', perSecond, 'GB/s')
  return `One core copies ${perSecond.toFixed(1)} GB in a second.`
}
