import { setImmediate as others } from 'node:timers/promises'

const SLICE_MS = 8

/** Long work that says where it may be left for a moment, done so that everyone else is answered in between. */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await others()
  }
}
