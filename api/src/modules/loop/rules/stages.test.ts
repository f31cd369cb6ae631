import { describe, expect, it } from 'vitest'
import { flawsOf } from '../../../base/lifecycle.js'
import { graph, stages, type Stage, type Track } from './stages.js'

/** The table as the design has it: from, and everywhere it may go. */
const designed: Record<Track, Partial<Record<Stage, Stage[]>>> = {
  LOOP: {
    IDENTIFIED: ['UNDERSTANDING', 'PAUSED', 'CLOSED'],
    UNDERSTANDING: ['FRAMED', 'PAUSED', 'CLOSED'],
    FRAMED: ['TEAMING', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    TEAMING: ['CO_CREATING', 'FRAMED', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    CO_CREATING: ['CO_CREATING', 'IMPLEMENTING', 'TEAMING', 'FRAMED', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    IMPLEMENTING: ['IN_USE', 'CO_CREATING', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    IN_USE: ['IN_USE', 'CO_CREATING', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    CLOSED: ['UNDERSTANDING'],
  },
  SHORT: {
    IDENTIFIED: ['FRAMED', 'PAUSED', 'CLOSED'],
    FRAMED: ['TEAMING', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    TEAMING: ['IMPLEMENTING', 'FRAMED', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    IMPLEMENTING: ['IN_USE', 'CO_CREATING', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    IN_USE: ['IN_USE', 'CO_CREATING', 'UNDERSTANDING', 'PAUSED', 'CLOSED'],
    CLOSED: ['UNDERSTANDING'],
  },
}

const onTrack = (track: Track) => graph.filter((edge) => edge.only === undefined || edge.only === track)

describe('the stage graph', () => {
  const rows = (['LOOP', 'SHORT'] as const).flatMap((track) =>
    Object.entries(designed[track]).map(([from, to]) => [track, from, to] as const),
  )

  it.each(rows)('on %s, %s leads to %j and nowhere else', (track, from, to) => {
    const leads = onTrack(track)
      .filter((edge) => edge.from === from)
      .map((edge) => edge.to)
    expect([...leads].sort()).toEqual([...to].sort())
  })

  it.each(['LOOP', 'SHORT'] as const)('has no dead, unreachable or doubled stages on %s', (track) => {
    const flaws = flawsOf({ states: stages, starts: ['IDENTIFIED'], ends: [], moves: onTrack(track) })
    expect(flaws).toEqual({ unreachable: [], dead: [], leaking: [], doubled: [] })
  })

  it('reaches use on the short track without listening rounds or trials', () => {
    const forward = onTrack('SHORT').filter((edge) => edge.kind === 'FORWARD')
    const path: Stage[] = ['IDENTIFIED']
    for (const stage of path) path.push(...forward.filter((edge) => edge.from === stage).map((edge) => edge.to))
    expect(path).toEqual(['IDENTIFIED', 'FRAMED', 'TEAMING', 'IMPLEMENTING', 'IN_USE'])
  })

  it('asks why and opens a cycle on exactly the moves that go back', () => {
    for (const edge of graph) {
      expect(edge.reason).toBe(edge.kind === 'BACK' || edge.kind === 'REOPEN')
      expect(edge.opensCycle).toBe(edge.reason || (edge.kind === 'SAME' && edge.from === 'CO_CREATING'))
    }
  })
})
