import { holds, isLacked } from '../rules/adds.js'
import { mostOfFits } from '../rules/alike.js'
import { nearIn, type Weigh } from '../rules/near-in.js'
import { qualityOf, weightOf } from '../rules/needs.js'
import type { Importance, LinkOutcome, Need, SkillId } from '../rules/shapes.js'
import { placeOf } from '../rules/weights.js'
import { CLAIM_KINDS, claimOfKind, type Book } from './book.js'
import type { Asked } from './question.js'

/** How much a need weighs: for who holds the very skill, for others with claims, and for those with none. */
export interface Weights {
  readonly own: number
  readonly others: number
  readonly none: number
}

interface AnyWay {
  readonly need: number
  /** The skill's number. */
  readonly skill: number
}

/** By a link of the tree: how well, for every kind of claim. */
export interface LinkWay extends AnyWay {
  readonly by: 'LINK'
  readonly isHeld: boolean
  readonly isSame: boolean
  readonly qualities: Int32Array
}

/** By being near without a link: how near, and how well each kind of claim is shown for the need. */
export interface NearWay extends AnyWay {
  readonly by: 'NEAR'
  readonly near: number
  readonly places: Int32Array
}

export type Way = LinkWay | NearWay

export interface Needed {
  /** -1 when nobody has ever told of it. */
  readonly skill: number
  readonly importance: Importance
  readonly weights: Weights
  readonly isLacked: boolean
  /** The most points that all needs of the opening give together. */
  readonly most: number
  readonly links: readonly LinkWay[]
  readonly near: readonly NearWay[]
}

interface Remembered {
  readonly book: Book
  readonly skills: number
  readonly needed: readonly Needed[]
}

const remembered = new WeakMap<Asked, Remembered>()

/** Asked for the best and for how many they are, it is the same; unless another skill has been told of. */
export function neededOf(book: Book, asked: Asked): readonly Needed[] {
  const skills = book.skills.all.length
  const known = remembered.get(asked)
  if (known?.book === book && known.skills === skills) return known.needed
  const needed = neededNow(book, asked)
  remembered.set(asked, { book, skills, needed })
  return needed
}

/** What nobody has ever told of is no way to anyone, so it is left out. */
function neededNow(book: Book, asked: Asked): Needed[] {
  const { rarityBeside } = asked
  const [none, others] = [rarityBeside([]), rarityBeside([''])]
  const most = mostOfFits(asked.needs, asked.nearness)
  const weigh = asked.nearness && nearIn(asked.needs, asked.nearness)
  return asked.needs.map((need, at): Needed => ({
    most,
    skill: book.skills.find(need.skill),
    importance: need.importance,
    isLacked: isLacked(need, asked.team.coveredSkills),
    weights: {
      own: weightOf(need, rarityBeside([need.skill])),
      others: weightOf(need, others),
      none: weightOf(need, none),
    },
    links: linksTo(book, asked, need, at),
    near: weigh ? nearTo(book, asked, weigh, need, at) : [],
  }))
}

function linksTo(book: Book, { reach }: Asked, need: Need, at: number): LinkWay[] {
  return reach(need.skill).flatMap(({ skill, outcome }): LinkWay[] => {
    const number = book.skills.find(skill)
    if (number < 0) return []
    const qualities = tableOf(outcome, need)
    return [
      { by: 'LINK', need: at, skill: number, isHeld: holds({ outcome }), isSame: skill === need.skill, qualities },
    ]
  })
}

function nearTo(book: Book, { reach, nearness }: Asked, weigh: Weigh, need: Need, at: number): NearWay[] {
  const known = nearness?.get(need.skill)
  if (!known) return []
  const linked = new Set<SkillId>(reach(need.skill).map(({ skill }) => skill))
  const places = tableOf('NEAR', need)
  const ways: NearWay[] = []
  for (const [skill, units] of known) {
    const number = book.skills.find(skill)
    const near = number < 0 || linked.has(skill) ? 0 : weigh(skill, units)
    if (near > 0) ways.push({ by: 'NEAR', need: at, skill: number, near, places })
  }
  return ways
}

/** Links and levels are few, so that what each kind of claim comes to is reckoned once and not for every question. */
const tables = new Map<string, Int32Array>()

function tableOf(by: LinkOutcome | 'NEAR', need: Need): Int32Array {
  const key = `${by} ${need.level}`
  const known =
    tables.get(key) ?? tabled((claim) => (by === 'NEAR' ? placeOf(claim, need) : qualityOf(by, claim, need)))
  tables.set(key, known)
  return known
}

type Shown = NonNullable<ReturnType<typeof claimOfKind>>

function tabled(of: (claim: Shown) => number): Int32Array {
  const table = new Int32Array(CLAIM_KINDS)
  for (let kind = 0; kind < CLAIM_KINDS; kind++) {
    const claim = claimOfKind(kind)
    if (claim) table[kind] = of(claim)
  }
  return table
}
