import type { Best } from './best.js'
import { areas, BLOCK, type Engine } from './engine.js'

/** People to look at closely, with the most that each could have by skills, and in all. */
export interface Pool {
  clear(): void
  /** What the loops have found, short of those who could have as much as the ceiling. */
  take(engine: Engine, found: number, bounds: Int32Array, ceiling: number): void
  /** The most promising first, so that most of the others need no look. */
  empty(best: Best, judge: (at: number, bySkills: number) => void): void
}

const STEPS = 2048

export function openPool(): Pool {
  let places = new Int32Array(4096)
  let bySkills = new Int32Array(4096)
  let most = new Int32Array(4096)
  let size = 0
  const steps = new Int32Array(STEPS)

  function grow(needed: number): void {
    if (needed <= places.length) return
    const widened = (all: Int32Array) => {
      const wider = new Int32Array(Math.max(needed, all.length * 2))
      wider.set(all)
      return wider
    }
    ;[places, bySkills, most] = [widened(places), widened(bySkills), widened(most)]
  }

  /** The step above which there are about as many as are sought twice over. */
  function promising(sought: number): number {
    steps.fill(0)
    for (let one = 0; one < size; one++) steps[most[one]! >> 16]!++
    let above = 0
    let step = STEPS
    while (step > 0 && above < sought * 2) above += steps[--step]!
    return step << 16
  }

  return {
    clear() {
      size = 0
    },
    take({ numbers }, found, bounds, ceiling) {
      grow(size + found)
      const from = areas.out >> 2
      for (let one = 0; one < found; one++) {
        const place = numbers[from + one * 2]!
        const points = numbers[from + one * 2 + 1]!
        const all = points + bounds[(place / BLOCK) | 0]!
        if (all >= ceiling) continue
        places[size] = place
        bySkills[size] = points
        most[size++] = all
      }
    },
    empty(best, judge) {
      const first = best.least < 0 ? promising(best.most) : 0
      for (let one = 0; one < size; one++)
        if (most[one]! >= first && most[one]! >= best.least) judge(places[one]!, bySkills[one]!)
      if (first === 0) return
      for (let one = 0; one < size; one++)
        if (most[one]! < first && most[one]! >= best.least) judge(places[one]!, bySkills[one]!)
    },
  }
}
