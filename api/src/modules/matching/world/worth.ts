import { lackOf } from '../rules/adds.js'
import { unitsOf } from '../rules/near.js'
import { learningShare, MOST_NEAR } from '../rules/weights.js'
import { areas } from './engine.js'
import { addressOfNeed, placeOf } from './layout.js'
import type { LinkWay, Needed } from './needed.js'
import type { Postings } from './postings.js'
import type { Segment } from './segment.js'
import { layStrong, type Worth } from './strong.js'
import { heaviest, lightestOf } from './terms.js'

/** As in near.asc.ts: points of a step, and so many steps that nobody is left out by them. */
const STEP = 1024
const ALL = 0xffff

type Search = NonNullable<Segment['search']>

/** Which of the words of a need it is. */
const LEANING = 13

/** While nobody has been found: such units of what is near as many come to. */
const UNLEANT = 700

interface Worths {
  readonly base: number
  readonly all: readonly Worth[]
}

export const layUnleant = (postings: Postings, needed: readonly Needed[]) =>
  layWorths(
    postings,
    needed,
    needed.map(() => UNLEANT),
  )

/** The line touches where these have come to on average; who has not what is lacking besides is not looked for. */
export function layLeant(
  { postings, blocks }: Search,
  needed: readonly Needed[],
  places: readonly number[],
  lacking: number,
): void {
  if (places.length === 0) return
  const { loops, numbers } = postings.engine
  const leanings = needed.map((_, at) => (addressOfNeed(at) >> 2) + LEANING)
  for (const at of leanings) numbers[at] = 0
  for (const place of places) loops.lean(areas.question, place)
  const { base, all } = layWorths(
    postings,
    needed,
    leanings.map((at) => numbers[at]! / places.length),
  )
  layStrong(postings, all, lacking - base, blocks.claimsOf.reduce((sum, most) => sum + most, 0) / blocks.count)
}

const worths = new Float64Array(65_536)

/**
 * What each skill is worth to whoever claims or wishes for it: sums of it are never less than what their skills give. Of
 * what is near a need, each gives less the more there is. A line that touches this curve lies nowhere below it, and close
 * to it where those are who are looked for; it is a part for everyone, which is answered, and so much for each unit.
 */
function layWorths({ engine, skills }: Postings, needed: readonly Needed[], leanings: readonly number[]): Worths {
  const { halves, numbers } = engine
  const { whole, lack } = lightestOf(needed)
  let base = 1
  const all: Worth[] = []
  needed.forEach((need, at) => {
    const weight = heaviest(need.weights)
    const each = (need.most * weight) / (whole * 1000)
    const left = Math.exp(-leanings[at]! / 1000)
    const start = MOST_NEAR * (1 - left - (left * leanings[at]!) / 1000)
    // What is rounded, in the rule and here, comes to less than two.
    base += (need.near.length > 0 ? each * start : 0) + 2
    const slope = (each * MOST_NEAR * left) / 1000
    const best = need.near.length > 0 ? Math.max(...need.near[0]!.places) : 0
    for (const { skill, near } of need.near) worths[skill]! += slope * unitsOf(near, best)
    const held = need.isLacked ? lackOf(weight, lack) : 0
    const wish = (each * learningShare[need.importance] * (1000 - (need.near.length > 0 ? start : 0))) / 1000
    if (need.skill >= 0 && need.skill < skills) all.push([need.skill + skills, wish])
    for (const way of need.links) {
      const more = bestOf(way, need) - (need.near.length > 0 ? start : 0)
      worths[way.skill]! += each * Math.max(0, more) + (way.isHeld ? held : 0)
    }
  })
  for (const { links, near } of needed)
    for (const ways of [links, near])
      for (const { skill } of ways) {
        if (worths[skill]! > 0 && skill < skills) all.push([skill, worths[skill]!])
        settle(halves, skill)
      }
  numbers[(areas.question >> 2) + placeOf.base] = Math.ceil(base)
  return { base, all }
}

/** Whoever wishes for the very skill has a share of what they lack of it. */
function bestOf({ qualities, isSame }: LinkWay, { importance }: Needed): number {
  const best = qualities.reduce((most, one) => Math.max(most, one), 0)
  return isSame ? best + ((1000 - best) * learningShare[importance]) / 1000 : best
}

function settle(halves: Uint16Array, skill: number): void {
  if (worths[skill] === 0) return
  halves[(areas.worths >> 1) + skill] = Math.min(ALL, Math.ceil(worths[skill]! / STEP))
  worths[skill] = 0
}
