import { describe, expect, it } from 'vitest'
import { judgeNeeds } from './needs.js'
import type { Claim, Evidence, NeedOutcome } from './shapes.js'
import { linksIn } from '../../skill/rules/taxonomy.js'

const link = linksIn({
  broader: new Map([
    ['asked', ['broader']],
    ['narrower', ['asked']],
  ]),
  related: new Map([['asked', ['related']]]),
})
const levels = [1, 2, 3, 4]
const kinds: Evidence[] = ['NONE', 'STUDY', 'LIVED', 'WORK', 'ENDORSED']
const everyClaim = (skill: string): Claim[] =>
  kinds.flatMap((evidence) => levels.map((level) => ({ skill, evidence, level, wantsToLearn: false })))

/** The quality of every possible claim of a skill against every level that may be asked for. */
const qualities = (skill: string, is: (claim: Claim) => boolean = () => true) =>
  everyClaim(skill)
    .filter(is)
    .flatMap((claim) =>
      levels.map((level) => {
        const need = { skill: 'asked', importance: 'REQUIRED', level } as const
        return judgeNeeds([claim], [need], link, new Map())[0]?.quality ?? 0
      }),
    )

describe('how well a need is met', () => {
  it.each([
    ['asked', 'narrower'],
    ['narrower', 'broader'],
    ['broader', 'related'],
    ['related', 'unlike'],
  ])('the least of %s is above the most of %s', (better, worse) => {
    expect(Math.min(...qualities(better))).toBeGreaterThan(Math.max(...qualities(worse)))
  })

  it.each(['asked', 'narrower', 'broader', 'related'])(
    'whatever is shown of %s is above anything only said',
    (skill) => {
      const said = qualities(skill, (claim) => claim.evidence === 'NONE')
      const shown = qualities(skill, (claim) => claim.evidence !== 'NONE')
      expect(Math.min(...shown)).toBeGreaterThan(Math.max(...said))
    },
  )

  it('stays between nothing and the whole', () => {
    expect(Math.max(...qualities('asked'))).toBe(1000)
    expect(qualities('unlike').every((quality) => quality === 0)).toBe(true)
  })

  it('takes the claim that meets it best and says which', () => {
    const claims = ['related', 'narrower', 'broader'].flatMap(everyClaim)
    const need = { skill: 'asked', importance: 'DESIRED', level: 4 } as const
    expect(judgeNeeds(claims, [need], link, new Map())).toMatchObject([
      { outcome: 'NARROWER' satisfies NeedOutcome, via: 'narrower', evidence: 'ENDORSED', level: 4 },
    ])
  })
})
