import { areas, BITMAP, MOST_STEPS, MOST_TERMS, SLOTS } from './engine.js'
import type { Postings } from './postings.js'
import type { Group, Term } from './terms.js'
import type { Units } from './units.js'

/** A base, and how far it moves on from chunk to chunk. */
type Address = readonly [base: number, perChunk: number]

/** What the loops are to do in every chunk, written out beforehand. */
export interface Plan {
  readonly steps: readonly (readonly number[])[]
  readonly addresses: readonly Address[]
  readonly ones: number
  readonly twos: number
  /** Of the terms at the end of the addresses. */
  readonly points: readonly number[]
  readonly slack: number
  /** What a chunk costs, in about nanoseconds. */
  readonly cost: number
}

enum Step {
  CLEAR,
  SCATTER,
  JOIN,
  KEEP,
  WITHOUT,
  /** As the two above, and whoever was there already is put into the bitmap that follows. */
  SCATTER_AGAIN,
  JOIN_AGAIN,
}

const isWish = ({ of }: Term) => of === 'WISHES' || of === 'MANY_WISHES'
const numberOf = (skill: number, term: Term, { skills }: Postings) => (isWish(term) ? skills + skill : skill)

/** The postings that make up a term, as far as anybody here has them. */
export function sourcesOf(term: Term, postings: Postings): number[] {
  const known = term.skills.filter((skill) => skill < postings.skills)
  return known.map((skill) => numberOf(skill, term, postings)).filter((one) => postings.counts[one]! > 0)
}

/** Null when it would take more room than there is. */
export function planOf(groups: readonly Group[], units: Units, postings: Postings): Plan | null {
  const draft: Draft = { postings, steps: [], made: new Map(), slots: 0, cost: 0 }
  for (const { terms } of groups) {
    if (units.of(terms[0]!) === 0) continue
    if (isWish(terms[0]!)) placeWishes(draft, terms)
    else placeClaims(draft, terms)
  }
  const { steps, slots, made, cost } = draft
  if (slots > SLOTS || steps.length > MOST_STEPS) return null
  const [ones, twos] = [worth(draft, units, 1, 4), worth(draft, units, 2, 2)]
  return {
    steps,
    addresses: [...ones, ...twos, ...made.values()],
    ones: ones.length,
    twos: twos.length,
    points: [...made.keys()].map(({ points }) => points),
    slack: units.slack,
    cost: cost + 512 * (10 + 1.5 * (ones.length + twos.length)),
  }
}

interface Draft {
  readonly postings: Postings
  readonly steps: number[][]
  readonly made: Map<Term, Address>
  slots: number
  cost: number
}

/** Each without those who have a stronger one; what is a bitmap already, and the strongest, is taken as it is. */
function placeClaims(draft: Draft, terms: readonly Term[]): void {
  const { postings, made, steps } = draft
  const stronger: Address[] = []
  let near: Address = [areas.empty, 0]
  for (const term of terms) {
    const sources = sourcesOf(term, postings)
    if (sources.length === 0) continue
    const bitmap = postings.bitmaps[sources[0]!]!
    const isReady = term.of === 'CLAIMS' && sources.length === 1 && stronger.length === 0 && bitmap !== 0
    if (term.of === 'MANY_NEAR') near = joined(draft, sources, true)
    const address: Address = isReady ? [bitmap, BITMAP] : addressOf(term, sources)
    if (!isReady) for (const one of stronger) steps.push([Step.WITHOUT, address[0], ...one])
    draft.cost += isReady ? 0 : stronger.length * 150
    made.set(term, address)
    stronger.push(address)
  }

  function addressOf({ of }: Term, sources: readonly number[]): Address {
    if (of === 'CLAIMS') return joined(draft, sources)
    return of === 'ONE_NEAR' ? near : [near[0] + BITMAP, 0]
  }
}

function placeWishes(draft: Draft, [many, few]: readonly Term[]): void {
  const { postings, steps, made } = draft
  const sources = sourcesOf(few!, postings)
  if (sources.length === 0) return
  const wishes = joined(draft, sources)
  const much = joined(draft, [])
  steps.push([Step.JOIN, much[0], ...wishes], [Step.KEEP, much[0], postings.wishful, BITMAP])
  steps.push([Step.WITHOUT, wishes[0], ...much])
  made.set(many!, much).set(few!, wishes)
}

/** A bitmap of all who have any of these; with `again`, followed by one of those who have several. */
function joined(draft: Draft, sources: readonly number[], again = false): Address {
  const { steps, postings } = draft
  const { bitmaps, lists, counts, chunks } = postings
  const target = areas.scratch + draft.slots * BITMAP
  draft.slots += again ? 2 : 1
  steps.push([Step.CLEAR, target, 0, 0])
  if (again) steps.push([Step.CLEAR, target + BITMAP, 0, 0])
  const [scatter, join] = again ? [Step.SCATTER_AGAIN, Step.JOIN_AGAIN] : [Step.SCATTER, Step.JOIN]
  for (const one of sources) {
    steps.push(bitmaps[one] !== 0 ? [join, target, bitmaps[one]!, BITMAP] : [scatter, target, lists[one]!, 0])
    draft.cost += bitmaps[one] !== 0 ? 150 : (counts[one]! / chunks) * 1.2
  }
  draft.cost += 100
  return [target, 0]
}

function worth({ made }: Draft, units: Units, size: number, pad: number): Address[] {
  const found = [...made].filter(([term]) => units.of(term) === size).map(([, address]) => address)
  while (found.length % pad !== 0) found.push([areas.empty, 0])
  return found
}

/** The other way, list by list; null when there are more than there is room for. */
export function gatheringOf(groups: readonly Group[], postings: Postings): { terms: number[][]; cost: number } | null {
  const { bitmaps, lists, counts, chunks } = postings
  let held = 0
  const entryOf = (one: number, { points }: Term, need: number) => {
    held += counts[one]!
    return bitmaps[one] !== 0 ? [bitmaps[one]!, BITMAP, points, need | (1 << 31)] : [lists[one]!, 0, points, need]
  }
  const terms = groups.flatMap(({ terms: all }, at) => {
    const told = all.filter(({ of }) => of !== 'ONE_NEAR' && of !== 'WISHES')
    return told.flatMap((term) => sourcesOf(term, postings).map((one) => entryOf(one, term, at + 1)))
  })
  return terms.length > MOST_TERMS ? null : { terms, cost: terms.length * 8 + (held / chunks) * 4 }
}
