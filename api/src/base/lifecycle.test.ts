import { describe, expect, it } from 'vitest'
import { flawsOf } from './lifecycle.js'

describe('flaws of a table of moves', () => {
  it('names what cannot be reached, what leads nowhere, what leaks and what is said twice', () => {
    const flaws = flawsOf({
      states: ['A', 'B', 'C', 'D', 'END'],
      starts: ['A'],
      ends: ['END'],
      moves: [
        { from: 'A', to: 'B' },
        { from: 'A', to: 'B' },
        { from: 'B', to: 'B' },
        { from: 'C', to: 'D' },
        { from: 'A', to: 'END' },
        { from: 'END', to: 'A' },
      ],
    })
    expect(flaws).toEqual({ unreachable: ['C', 'D'], dead: ['B', 'D'], leaking: ['END'], doubled: ['A → B'] })
  })
})
