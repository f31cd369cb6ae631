import { lackOf } from '../rules/adds.js'
import { lessonOf } from '../rules/learns.js'
import { nearQuality, unitsOf } from '../rules/near.js'
import { shareOf } from '../rules/needs.js'
import { compareIds } from '../rules/order.js'
import { mostPoints } from '../rules/weights.js'
import { IS_CLAIMED, IS_WANTED, CLAIM_KINDS, type Book } from './book.js'
import type { LinkWay, NearWay, Needed, Way } from './needed.js'
import { RECORD, type People } from './people.js'

/** What a person's skills give, by the arithmetic of the rule and with nothing left out. */
export interface BySkills {
  of(people: People, at: number): number
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** Ways by the skill they begin with; the first of each at its number, the others chained. Nought ends a chain. */
function chained(book: Book, needed: readonly Needed[]) {
  const ways: (Way | null)[] = [null]
  const next: number[] = [0]
  const first = new Int32Array(book.skills.all.length)
  for (const way of needed.flatMap(({ links, near }): Way[] => [...links, ...near])) {
    next.push(first[way.skill]!)
    first[way.skill] = ways.push(way) - 1
  }
  return { ways: ways as Way[], next, first }
}

/** What all needs weigh together, and those of them that the team lacks, for who has claims and for who has none. */
export function wholesOf(needed: readonly Needed[]) {
  const lacked = needed.filter(({ isLacked }) => isLacked)
  const sum = (needs: readonly Needed[], of: 'others' | 'none') => sumOf(needs.map(({ weights }) => weights[of]))
  return {
    others: sum(needed, 'others'),
    none: sum(needed, 'none'),
    lackOthers: sum(lacked, 'others'),
    lackNone: sum(lacked, 'none'),
  }
}

export function bySkills(book: Book, needed: readonly Needed[]): BySkills {
  const { ways, next, first } = chained(book, needed)
  const size = needed.length
  const weights = needed.map((need) => need.weights)
  const lacked = needed.map((need) => need.isLacked)
  const wholes = wholesOf(needed)
  const met: (LinkWay | null)[] = Array.from({ length: size }, () => null)
  const quality = new Int32Array(size)
  const nearUnits = new Float64Array(size)
  const owned = new Uint8Array(size)
  const wanted = new Uint8Array(size)
  const touched = new Int32Array(size)
  const isTouched = new Uint8Array(size)
  let count = 0

  function touch(need: number) {
    if (isTouched[need]) return
    isTouched[need] = 1
    touched[count++] = need
    quality[need] = nearUnits[need] = owned[need] = wanted[need] = 0
    met[need] = null
  }

  function approach({ need, near, places }: NearWay, said: number) {
    if (!(said & IS_CLAIMED)) return
    touch(need)
    nearUnits[need]! += unitsOf(near, places[said & (CLAIM_KINDS - 1)]!)
  }

  function meet(way: LinkWay, said: number) {
    const { need } = way
    const isWanted = way.isSame && (said & IS_WANTED) !== 0
    const isClaimed = (said & IS_CLAIMED) !== 0
    if (!isWanted && !isClaimed) return
    touch(need)
    if (isWanted) wanted[need] = 1
    if (!isClaimed) return
    if (way.isSame) owned[need] = 1
    const reached = way.qualities[said & (CLAIM_KINDS - 1)]!
    if (reached > quality[need]! || (reached === quality[need] && isBefore(way, met[need]!))) {
      quality[need] = reached
      met[need] = way
    }
  }

  /** As the rule settles ties; only which skill it is matters here. */
  const isBefore = (one: LinkWay, other: LinkWay | null) =>
    other !== null && compareIds(book.skills.all[one.skill]!, book.skills.all[other.skill]!) < 0

  function sum(isClaiming: boolean): number {
    let whole = isClaiming ? wholes.others : wholes.none
    let lack = isClaiming ? wholes.lackOthers : wholes.lackNone
    for (let one = 0; one < count; one++) {
      const need = touched[one]!
      if (!owned[need]) continue
      const more = weights[need]!.own - weights[need]!.others
      whole += more
      if (lacked[need]) lack += more
    }
    let points = 0
    let learnt = 0
    for (let one = 0; one < count; one++) {
      const need = touched[one]!
      const { weights: of, importance, most } = needed[need]!
      const weight = owned[need] ? of.own : isClaiming ? of.others : of.none
      const near = nearUnits[need]! > 0 ? nearQuality([{ units: nearUnits[need]! }]) : 0
      const linked = quality[need]!
      const reached = Math.max(linked, near)
      points += shareOf(weight, reached, whole, most)
      if (lacked[need] && near <= linked && met[need]?.isHeld) points += lackOf(weight, lack)
      if (wanted[need]) learnt += lessonOf({ quality: reached, importance }, weight, whole, most)
    }
    return points + Math.min(learnt, mostPoints.learns)
  }

  return {
    of({ records, claims }, at) {
      for (let one = 0; one < count; one++) isTouched[touched[one]!] = 0
      count = 0
      let claimed = 0
      const start = records[at * RECORD]!
      const end = start + (records[at * RECORD + 1]! >>> 16)
      for (let claim = start; claim < end; claim++) {
        const said = claims[claim]!
        claimed |= said >>> 16
        for (let one = first[said & 0xffff]!; one !== 0; one = next[one]!) {
          const way = ways[one]!
          if (way.by === 'LINK') meet(way, said >>> 16)
          else approach(way, said >>> 16)
        }
      }
      return count === 0 ? 0 : sum((claimed & IS_CLAIMED) !== 0)
    },
  }
}
