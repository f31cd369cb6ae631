import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatives, emphases } from './alternatives.js'
import { instanceOf, problemOf } from './instance.js'
import { noMusts, type Candidate } from './shapes.js'
import { MANY } from './sieve.js'
import { solve } from './solve.js'
import { teamOf } from './standing.js'
import { matterOf } from './team.samples.js'

const never = () => false

/** So many that most are ruled out before they are laid out; drawn from one seed, for they are thousands. */
function massOf(seed: number, needs: number): Candidate[] {
  let state = seed
  const draw = (most: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff) % most
  const some = () => (draw(3) > 0 ? 0 : 100 + draw(900))
  return Array.from({ length: MANY + 200 }, (_, at) => ({
    ...{ id: `p${at}`, qualities: Array.from({ length: needs }, some), roles: [some(), some(), some(), some()] },
    ...{ leads: some(), receives: draw(50) === 0, isRural: draw(2) === 0, isAnywhere: false, isRemote: draw(2) === 0 },
    ...{ sector: `s${draw(4)}`, fieldOfPractice: `f${draw(6)}`, hub: `h${draw(20)}`, kilometres: draw(500) },
    ...{
      hours: 1 + draw(40),
      hoursElsewhere: draw(30),
      askedElsewhere: draw(4),
      mandate: 'NEEDED' as const,
      mandateHours: null,
    },
  }))
}

describe('very many people', () => {
  it('come to the same teams as when each is laid out', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean(), (seed, size, isMust, isIn) => {
        const candidates = massOf(seed, 4)
        const matter = matterOf(['s0', 's1', 's2', 's3'], 60)
        const instance = instanceOf({ candidates, matter, size })
        const musts = isMust ? { ...noMusts, hours: 30, sectors: 2, skills: ['s0'] } : noMusts
        const fixed = isIn ? [1] : []
        const pool = Int32Array.from(candidates, (_, row) => row).filter((row) => !fixed.includes(row))
        for (const one of alternatives({ instance, musts, fixed, pool }, never)) {
          expect(one.members).toEqual(expect.arrayContaining(fixed))
          const problem = problemOf(instance, musts, emphases[one.emphases[0]!])
          const alone = solve(problem, { team: teamOf(problem, fixed), seats: size - fixed.length, pool }, never)
          expect(one).toMatchObject({ isProven: true, value: alone.value })
          expect(teamOf(problem, one.members).value).toBe(alone.value)
        }
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})
