import { describe, expect, it } from 'vitest'
import { ringOf } from './how-far.ts'

describe('the ring of stages', () => {
  const spots = ringOf([
    { value: 'TEAMING', count: 4 },
    { value: 'IN_USE', count: 1 },
    { value: 'CLOSED', count: 9 },
  ])

  it('has the seven stages of the loop, clockwise from the top, and leaves out what is not on the way', () => {
    expect(spots.map(({ stage }) => stage)).toEqual([
      'IDENTIFIED',
      'UNDERSTANDING',
      'FRAMED',
      'TEAMING',
      'CO_CREATING',
      'IMPLEMENTING',
      'IN_USE',
    ])
    expect(spots[0]).toMatchObject({ x: 220, y: 60, anchor: 'middle' })
  })

  it('draws more challenges larger, and none as an empty place', () => {
    const radius = (stage: string) => spots.find((spot) => spot.stage === stage)!.radius
    expect(radius('TEAMING')).toBeGreaterThan(radius('IN_USE'))
    expect(radius('IN_USE')).toBeGreaterThan(radius('FRAMED'))
  })

  it('keeps names on their own side of the ring', () => {
    expect(spots[2]!.anchor).toBe('start')
    expect(spots[5]!.anchor).toBe('end')
  })
})
