import { describe, expect, it } from 'vitest'
import type { NeedOutcome, Taxonomy } from './taxonomy.js'
import { linkBetween, linksIn } from './taxonomy.js'

const taxonomy: Taxonomy = {
  broader: new Map([
    ['a', ['b']],
    ['b', ['c', 'x']],
    ['c', ['d']],
    ['d', ['e']],
    ['turns', ['round']],
    ['round', ['turns']],
  ]),
  related: new Map([['a', ['beside', 'b']]]),
  replaced: new Map([['old a', 'a']]),
}

describe('what holding one skill means for another', () => {
  it.each<[string, string, NeedOutcome]>([
    ['a', 'a', 'EXACT'],
    ['old a', 'a', 'EXACT'],
    ['b', 'old a', 'BROADER'],
    ['a', 'b', 'NARROWER'],
    ['a', 'd', 'NARROWER'],
    ['a', 'e', 'MISSING'],
    ['b', 'a', 'BROADER'],
    ['x', 'a', 'BROADER'],
    ['e', 'a', 'MISSING'],
    ['beside', 'a', 'RELATED'],
    ['a', 'beside', 'RELATED'],
    ['c', 'x', 'MISSING'],
    ['turns', 'round', 'NARROWER'],
    ['round', 'elsewhere', 'MISSING'],
  ])('%s for %s is %s', (held, needed, outcome) => {
    const links = linksIn(taxonomy)
    expect(linkBetween(held, needed, taxonomy)).toBe(outcome)
    expect([links(held, needed), links(held, needed)]).toEqual([outcome, outcome])
  })
})
