import type { Candidate, Matter } from '../../../api/dist/modules/assembly/rules/shapes.js'

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SKILLS = 545
const CLAIMS = 8
const HUBS = 40
const RURAL_FROM = 15
const fields = ['BUSINESS', 'PUBLIC_SERVICE', 'ACADEMIA', 'CIVIL_SOCIETY', 'CITIZENS', 'POLITICS']
const sectors = ['PUBLIC', 'PRIVATE', 'CIVIL_SOCIETY', 'ACADEMIA']
const mandates = ['GRANTED', 'SELF_GRANTED', 'REQUESTED', 'NEEDED'] as const
const roleSkills = [5, 40, 90, 200]
const leadSkill = 30

type Claim = readonly [skill: number, strength: number]

/** Skills next to each other in the numbering are near in meaning: two share a parent, eight are related. */
function quality(claims: readonly Claim[], wanted: number): number {
  let best = 0
  for (const [skill, strength] of claims) {
    const own =
      skill === wanted
        ? 700 + Math.floor(300 * strength)
        : skill >> 1 === wanted >> 1
          ? 480 + Math.floor(210 * strength)
          : skill >> 3 === wanted >> 3
            ? 100 + Math.floor(170 * strength)
            : 0
    best = Math.max(best, own)
  }
  return best
}

export interface Instance {
  candidates: Candidate[]
  matter: Matter
}

/** Ten needs and so many people with eight skills each, the first skills far commoner than the last. */
export function population(people: number, seed: number, needs = 10): Instance {
  const draw = chance(seed)
  const zipf = () => Math.floor(SKILLS ** draw())
  const among = <One>(list: readonly One[]) => list[Math.floor(draw() * list.length)]!
  const wanted = Array.from({ length: needs }, zipf)
  const matter: Matter = { needs: wanted.map(needOf), hours: 80 }
  const person = (_: unknown, row: number): Candidate => {
    const claims = Array.from({ length: CLAIMS }, (): Claim => [zipf(), draw()])
    const hub = Math.floor(draw() * HUBS)
    return {
      id: String(row).padStart(7, '0'),
      qualities: wanted.map((skill) => quality(claims, skill)),
      roles: roleSkills.map((skill) => quality(claims, skill)),
      leads: quality(claims, leadSkill),
      receives: draw() < 0.01,
      sector: among(sectors),
      fieldOfPractice: among(fields),
      hub: draw() < 0.9 ? `hub-${hub}` : null,
      isRural: hub >= RURAL_FROM,
      hours: draw() < 0.1 ? null : 1 + Math.floor(draw() * 40),
      hoursElsewhere: draw() < 0.3 ? Math.floor(draw() * 20) : 0,
      askedElsewhere: draw() < 0.2 ? Math.floor(draw() * 3) : 0,
      mandate: among(mandates),
      mandateHours: null,
      kilometres: Math.floor(draw() * 400),
      isAnywhere: false,
      isRemote: draw() < 0.6,
    }
  }
  return { candidates: Array.from({ length: people }, person), matter }
}

/** Six are required and the rest desired; a rare one weighs up to twice a common one. */
function needOf(skill: number, at: number): Matter['needs'][number] {
  const importance = at < 6 ? 'REQUIRED' : 'DESIRED'
  const rarity = Math.log(skill + 1) / Math.log(SKILLS + 1)
  return { skill: `${at}:${skill}`, importance, level: 2, weight: (at < 6 ? 4 : 2) * (500 + Math.round(500 * rarity)) }
}

/** So many near copies of each of a few people: what they can, how long and from where differs by next to nothing. */
export function nearlyAlike(few: number, copies: number, seed: number): Instance {
  const { candidates, matter } = population(few, seed)
  const draw = chance(seed)
  const near = (number: number, by: number, most: number) =>
    Math.min(most, Math.max(1, number + Math.floor(draw() * (2 * by + 1)) - by))
  const skilled = (own: number) => (own === 0 ? 0 : near(own, 10, 1000))
  const copyOf = (one: Candidate, copy: number): Candidate => ({
    ...one,
    id: `${one.id}-${copy}`,
    qualities: one.qualities.map(skilled),
    roles: one.roles.map(skilled),
    leads: skilled(one.leads),
    hours: one.hours === null ? null : near(one.hours, 2, 40),
    kilometres: near(one.kilometres ?? 0, 5, 400),
  })
  return {
    candidates: candidates.flatMap((one) => Array.from({ length: copies }, (_, copy) => copyOf(one, copy))),
    matter,
  }
}
