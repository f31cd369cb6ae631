import assert from 'node:assert/strict'
import { lackOf } from '../../../api/dist/modules/matching/rules/adds.js'
import { mostOfFits } from '../../../api/dist/modules/matching/rules/alike.js'
import { nearIn, type Weigh } from '../../../api/dist/modules/matching/rules/near-in.js'
import { nearestFirst, nearQuality } from '../../../api/dist/modules/matching/rules/near.js'
import { qualityOf, shareOf, weightOf } from '../../../api/dist/modules/matching/rules/needs.js'
import { nobody } from '../../../api/dist/modules/matching/rules/nobody.js'
import { rarityBeside, type Census } from '../../../api/dist/modules/matching/rules/rarity.js'
import { scoreMatch } from '../../../api/dist/modules/matching/rules/score.js'
import type {
  Claim,
  Context,
  Importance,
  NearTo,
  Need,
  Opening,
  Person,
} from '../../../api/dist/modules/matching/rules/shapes.js'
import { linkBetween, type NeedOutcome, type Taxonomy } from '../../../api/dist/modules/skill/rules/taxonomy.js'
import { meaningOf, type Near, type Ways } from '../../../api/dist/modules/skill/rules/meaning/nearness.js'
import { wordsOf } from '../../../api/dist/modules/skill/rules/meaning/words.js'
import { knownSets } from './contenders.ts'
import type { Esco } from './esco.ts'
import { chance, type Holdout } from './holdout.ts'
import type { Scores } from './measure.ts'

const LEVEL = 2
const name = (skill: number) => String(skill)
const claimOf = (skill: number): Claim => ({ skill: name(skill), level: LEVEL, evidence: 'NONE', wantsToLearn: false })
const needOf = (skill: number, importance: Importance): Need => ({ skill: name(skill), importance, level: LEVEL })

const team = {
  sectors: new Set<string>(),
  fieldsOfPractice: new Set<string>(),
  hubs: new Set<string>(),
  hasRuralHub: false,
  coveredSkills: new Set<string>(),
}

/** What the product would know: the tree, how many hold each skill, and what is near what, of the known occupations alone. */
interface World {
  taxonomy: Taxonomy
  census: Census
  near: (skill: number) => Near
  importance: (query: number, skill: number) => Importance
  /** Skills tied to each by the tree, a few steps away. */
  tied: (skill: number) => number[]
}

function treeOf({ broader, related }: Esco) {
  const up = new Map<number, number[]>()
  const any = new Map<number, Set<number>>()
  const beside = new Map<number, number[]>()
  const put = (map: Map<number, number[]>, one: number, other: number) => map.set(one, [...(map.get(one) ?? []), other])
  const tie = (one: number, other: number) => any.set(one, (any.get(one) ?? new Set()).add(other))
  for (const [one, other] of broader) put(up, one, other)
  for (const [one, other] of related) put(beside, one, other)
  for (const [one, other] of [...broader, ...related]) {
    tie(one, other)
    tie(other, one)
  }
  const named = (map: Map<number, number[]>) => new Map([...map].map(([one, others]) => [name(one), others.map(name)]))
  const tied = (skill: number) => {
    const found = new Set([skill])
    for (let step = 0; step < 3; step++)
      for (const one of [...found]) for (const other of any.get(one) ?? []) found.add(other)
    return [...found]
  }
  return { taxonomy: { broader: named(up), related: named(beside) }, tied }
}

export function worldOf(esco: Esco, holdout: Holdout, ways?: Ways): World {
  const said = esco.skills.map(({ label, synonyms, description }) => [
    { language: 'en' as const, label, synonyms, description },
  ])
  const { near } = meaningOf(knownSets(esco, holdout), wordsOf(said), ways)
  const counts = new Map<string, number>()
  for (const { skills } of holdout.people)
    for (const one of skills) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1)
  const asksAll = holdout.queries.some((query) => query.length > 8)
  const importance = (query: number, skill: number): Importance =>
    asksAll && !esco.occupations[holdout.held[query]!]!.essential.includes(skill) ? 'DESIRED' : 'REQUIRED'
  return {
    ...treeOf(esco),
    census: { people: holdout.people.length, counts },
    near: (skill) => near[skill]!,
    importance,
  }
}

/** Every pair by the functions of the rule, laid out flat so that millions take a minute; some are held against the rule. */
export function ours(esco: Esco, holdout: Holdout, world: World): Scores[] {
  const judge = judgeIn(esco, world)
  const scores = holdout.queries.map((query, at) => {
    const needs = query.map((skill) => needOf(skill, world.importance(at, skill)))
    const nearness = nearnessFrom(world, query)
    const most = mostOfFits(needs, nearness)
    const weigh = nearIn(needs, nearness)
    const judged = needs.map((need): Approached => ({
      ...judge(Number(need.skill), need.importance),
      units: unitsTo(need, nearness.get(need.skill)!, weigh, esco.skills.length),
    }))
    return Float64Array.from(holdout.people, ({ skills }) => pointsOf(judged, skills, most))
  })
  checkAgainstRule(holdout, world, scores)
  return scores
}

interface Judged {
  skill: number
  /** By skill: how well a link meets the need. */
  quality: Int16Array
  outcome: Map<number, NeedOutcome>
  weight: { own: number; other: number }
}

/** By skill: how many units near it is, where no link is. */
interface Approached extends Judged {
  units: Int16Array
}

const holding = (...skills: number[]): Person => ({ ...nobody, claims: skills.map(claimOf) })

function judgeIn({ skills }: Esco, world: World) {
  const known = new Map<string, Judged>()
  return (skill: number, importance: Importance): Judged => {
    const key = `${skill} ${importance}`
    const judged = known.get(key) ?? judgeOne(skills.length, skill, importance, world)
    known.set(key, judged)
    return judged
  }
}

function judgeOne(size: number, skill: number, importance: Importance, { taxonomy, census, tied }: World): Judged {
  const need = needOf(skill, importance)
  const quality = new Int16Array(size)
  const outcome = new Map<number, NeedOutcome>()
  for (const held of tied(skill)) {
    const link = linkBetween(name(held), name(skill), taxonomy)
    outcome.set(held, link)
    quality[held] = qualityOf(link, claimOf(held), need)
  }
  const other = skill === 0 ? 1 : 0
  return {
    skill,
    quality,
    outcome,
    weight: {
      own: weightOf(need, rarityBeside(census, holding(skill))),
      other: weightOf(need, rarityBeside(census, holding(other))),
    },
  }
}

/** By skill: how many units near the need each is. */
function unitsTo(need: Need, near: NearTo, weigh: Weigh, size: number): Int16Array {
  const units = new Int16Array(size)
  for (const held of near.keys())
    units[Number(held)] = nearestFirst([claimOf(Number(held))], need, near, weigh)[0]?.units ?? 0
  return units
}

/** Of everything, or of what somebody holds. */
const nearnessFrom = ({ near }: World, needed: readonly number[], held?: ReadonlySet<number>) =>
  new Map(needed.map((skill) => [name(skill), nearAmong(near(skill), held)]))

function nearAmong({ others, units }: Near, held?: ReadonlySet<number>): NearTo {
  const among = new Map<string, number>()
  others.forEach((other, at) => {
    if (!held || held.has(other)) among.set(name(other), units[at]!)
  })
  return among
}

const sum = (values: readonly number[]) => values.reduce((whole, one) => whole + one, 0)

function pointsOf(needs: readonly Approached[], skills: readonly number[], most: number): number {
  const weights = needs.map(({ skill, weight }) => (skills.includes(skill) ? weight.own : weight.other))
  const whole = sum(weights)
  return sum(
    needs.map(({ quality, units, outcome }, at) => {
      let [best, near] = [0, 0]
      for (const held of skills) {
        if (quality[held]! > best) best = quality[held]!
        if (!quality[held]) near += units[held]!
      }
      best = Math.max(best, nearQuality([{ units: near }]))
      const isHeld = skills.some((held) => outcome.get(held) === 'EXACT' || outcome.get(held) === 'NARROWER')
      return shareOf(weights[at]!, best, whole, most) + (isHeld ? lackOf(weights[at]!, whole) : 0)
    }),
  )
}

const CHECKED = 10_000

/** What everyone has alike, hours and distance and the rest, is taken away: it changes no order. */
function checkAgainstRule({ queries, people }: Holdout, world: World, scores: readonly Scores[]) {
  const { below } = chance(7)
  for (let round = 0; round < CHECKED; round++) {
    const [query, person] = [below(queries.length), below(people.length)]
    const { parts } = scoreMatch(...pairOf(queries[query]!, query, people[person]!.skills, world))
    assert.equal(parts.fits + parts.adds, scores[query]![person])
  }
}

function pairOf(
  query: readonly number[],
  at: number,
  skills: readonly number[],
  world: World,
): [Person, Opening, Context] {
  const person = holding(...skills)
  const opening: Opening = {
    id: '',
    challenge: '',
    needs: query.map((skill) => needOf(skill, world.importance(at, skill))),
    hoursPerMonth: 0,
    location: null,
    isRemotePossible: false,
    queue: 0,
  }
  // As a page asks it: of the needs and of what this person holds.
  const nearness = nearnessFrom(world, query, new Set([...query, ...skills]))
  return [person, opening, { taxonomy: world.taxonomy, rarity: rarityBeside(world.census, person), team, nearness }]
}
