import type { Entry } from './loop.js'

/** The moves of the loop, as the design has them; pausing and closing is possible everywhere. */
const leads: Record<string, readonly string[]> = {
  IDENTIFIED: ['UNDERSTANDING', 'FRAMED'],
  UNDERSTANDING: ['FRAMED'],
  FRAMED: ['TEAMING', 'UNDERSTANDING'],
  TEAMING: ['CO_CREATING', 'IMPLEMENTING', 'FRAMED', 'UNDERSTANDING'],
  CO_CREATING: ['CO_CREATING', 'IMPLEMENTING', 'TEAMING', 'FRAMED', 'UNDERSTANDING'],
  IMPLEMENTING: ['IN_USE', 'CO_CREATING', 'UNDERSTANDING'],
  IN_USE: ['IN_USE', 'CO_CREATING', 'UNDERSTANDING'],
  CLOSED: ['UNDERSTANDING'],
}
const order = ['IDENTIFIED', 'UNDERSTANDING', 'FRAMED', 'TEAMING', 'CO_CREATING', 'IMPLEMENTING', 'IN_USE']

function isLegal(from: string, to: string, pausedFrom: string | null): boolean {
  if (from === 'PAUSED') return to === pausedFrom
  if (from !== 'CLOSED' && (to === 'PAUSED' || to === 'CLOSED')) return true
  return leads[from]?.includes(to) ?? false
}

const opensCycle = (from: string, to: string) =>
  from === 'CLOSED' ||
  (from === 'CO_CREATING' && to === from) ||
  (order.includes(to) && order.indexOf(to) < order.indexOf(from))

/** Whether every move begins where the last one ended, is in the graph, and counts its lap right. */
export function isAPath(history: readonly Entry[]): boolean {
  const moves = history.filter((entry) => entry.fromStage && entry.toStage)
  let cycle = moves[0]?.cycle ?? 1
  let pausedFrom: string | null = null
  return moves.every(({ fromStage, toStage, cycle: lap }, at) => {
    const [from, to] = [fromStage!, toStage!]
    const joins = at === 0 || moves[at - 1]!.toStage === from
    const isRight = joins && isLegal(from, to, pausedFrom)
    cycle += at > 0 && opensCycle(from, to) ? 1 : 0
    pausedFrom = to === 'PAUSED' ? from : null
    return isRight && lap === cycle
  })
}
