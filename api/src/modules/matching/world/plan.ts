import { BITMAP, MOST_GATHERED, MOST_LISTS, MOST_UNITS } from './engine.js'
import { FEW_WISHES, type Postings } from './postings.js'
import { mostLearnt, type Gain, type Gains } from './terms.js'
import type { Address } from './unions.js'

/** How a segment is gone through for a question. */
export interface Plan {
  /** What few hold, list by list: address, what to add to it per chunk, points, and the number of what counts once. */
  readonly lists: readonly (readonly number[])[]
  /** What many hold, as bitmaps. Of each group, the first is what somebody may have alone; each next only with those before. */
  readonly groups: readonly (readonly Bitmap[])[]
  /** What everyone is taken to have. */
  readonly slack: number
  /** How many stand in the lists, at most. */
  readonly standing: number
}

/** Whether nobody who stands in no list has anything, and those who do are few. */
export const isFew = ({ groups, slack, standing }: Plan) =>
  groups.length === 0 && slack === 0 && standing <= MOST_GATHERED

export interface Bitmap {
  readonly address: Address
  readonly points: number
}

/** Such a list is a bitmap, to be walked through. */
const IS_BITMAP = 1 << 31

/** Where everybody is gone through. */
export const noPlan: Plan = { lists: [], groups: [], slack: 0, standing: Infinity }

/** Null when it would take more room than there is. */
export function planOf(told: Gains, postings: Postings): Plan | null {
  const gains = knownTo(postings, told)
  const levels = gains.needs.map((gain) => levelsOf(gain, postings))
  const isSummed = levels.flat().length < MOST_UNITS
  const isListed = (skill: number) => !isSummed || !isDense(postings, skill)
  const { lists, give, standing } = listing(postings)
  for (const gain of gains.needs) listGain(gain, isListed, give)
  const wishes = gains.lessons.filter(({ skill }) => isFewPeoples(postings, skill + postings.skills))
  wishes.forEach(({ skill, points }) => give([skill + postings.skills], points))
  if (lists.length > MOST_LISTS) return null
  const much = gains.lessons.filter((lesson) => !wishes.includes(lesson))
  const few = mostLearnt(much.toSorted((one, other) => other.points - one.points).slice(0, FEW_WISHES))
  const more = mostLearnt(much) - few
  const wishful: Bitmap[] = more > 0 ? [{ address: [postings.wishful, BITMAP], points: more }] : []
  const groups = (isSummed ? levels : []).map((all) => bitmapsOf(all, postings))
  return { lists, groups: [...groups, wishful].filter((group) => group.length > 0), slack: few, standing: standing() }
}

/** What nobody here told of when they came is nobody's here. */
function knownTo({ skills }: Postings, gains: Gains): Gains {
  const { needs, lessons, most } = gains
  const isKnown = (skill: number) => skill < skills
  const areAll = needs.every(({ links }) => links.every((term) => term.skills.every(isKnown)))
  if (areAll && lessons.every((lesson) => isKnown(lesson.skill))) return gains
  const known = ({ links, near }: Gain): Gain => ({
    links: links.map((term) => ({ ...term, skills: term.skills.filter(isKnown) })),
    near,
  })
  return { needs: needs.map(known), lessons: lessons.filter(({ skill }) => isKnown(skill)), most }
}

/** A wish gives little, so that walking through a long list of them costs more than taking everyone to have it. */
const FEW_PER_CHUNK = 64
const isFewPeoples = ({ counts, chunks }: Postings, one: number) => (counts[one] ?? 0) < chunks * FEW_PER_CHUNK

const isDense = ({ bitmaps }: Postings, one: number) => (bitmaps[one] ?? 0) !== 0

function listing({ counts, bitmaps, lists: places }: Postings) {
  const lists: number[][] = []
  let [last, standing] = [0, 0]
  /** Of all given at once, only the first that somebody stands in counts. */
  const give = (all: readonly number[], points: number, isNew = true) => {
    if (isNew) last++
    for (const one of all) {
      if (!counts[one]) continue
      const bitmap = bitmaps[one]!
      standing += bitmap === 0 ? counts[one] : Infinity
      lists.push(bitmap === 0 ? [places[one]!, 0, points, last] : [bitmap, BITMAP, points, last | IS_BITMAP])
    }
  }
  return { lists, give, standing: () => standing }
}

type Give = ReturnType<typeof listing>['give']

function listGain({ links }: Gain, isListed: (skill: number) => boolean, give: Give): void {
  links.forEach(({ skills, points }, at) => give(skills.filter(isListed), points, at === 0))
}

/** Who has any of these: what they could have at most. */
interface Level {
  readonly sources: readonly number[]
  readonly points: number
}

/** What is nearly as good is taken to be as good: fewer bitmaps tell nearly as much. */
const NEARLY = 0.7

/** The strongest first; who has one is taken to have those after it too. */
function levelsOf({ links }: Gain, postings: Postings): Level[] {
  const levels: Level[] = []
  for (const { skills, points } of links.toSorted((one, other) => other.points - one.points)) {
    const sources = skills.filter((skill) => isDense(postings, skill))
    const last = levels.at(-1)
    if (sources.length === 0) continue
    const both = [...(last?.sources ?? []), ...sources]
    if (last && points >= last.points * NEARLY) levels.splice(-1, 1, { sources: both, points: last.points })
    else levels.push({ sources: both, points })
  }
  return levels
}

/** From the weakest on, each with what it adds to the one before. */
function bitmapsOf(levels: readonly Level[], { unions }: Postings): Bitmap[] {
  return levels
    .map(({ sources, points }, at) => ({
      address: unions.of(sources),
      points: points - (levels[at + 1]?.points ?? 0),
    }))
    .reverse()
}
