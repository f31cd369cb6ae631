export type SkillId = string

/** How what somebody holds meets what is asked for. */
export type NeedOutcome = 'EXACT' | 'NARROWER' | 'BROADER' | 'RELATED' | 'MISSING'

/** The links of the skill tree as maps; a skill with no links need not be there. */
export interface Taxonomy {
  readonly broader: ReadonlyMap<SkillId, readonly SkillId[]>
  readonly related: ReadonlyMap<SkillId, readonly SkillId[]>
  /** What was merged away, and into what. */
  readonly replaced?: ReadonlyMap<SkillId, SkillId>
}

/** How many steps up the tree still say something of what a person can do. */
const FARTHEST = 3

const none: readonly SkillId[] = []

/** What each skill has above it, kept with its tree: whoever scores asks for the same again and again. */
const remembered = new WeakMap<Taxonomy, Map<SkillId, ReadonlySet<SkillId>>>()

function above(skill: SkillId, taxonomy: Taxonomy): ReadonlySet<SkillId> {
  const known = remembered.get(taxonomy) ?? new Map<SkillId, ReadonlySet<SkillId>>()
  remembered.set(taxonomy, known)
  const found = known.get(skill) ?? climb(skill, taxonomy)
  known.set(skill, found)
  return found
}

function climb(from: SkillId, { broader }: Taxonomy): ReadonlySet<SkillId> {
  let level: readonly SkillId[] = [from]
  const seen = new Set(level)
  for (let step = 1; step <= FARTHEST; step++) {
    level = level.flatMap((skill) => broader.get(skill) ?? none).filter((skill) => !seen.has(skill))
    for (const skill of level) seen.add(skill)
  }
  return seen
}

const isBeside = (one: SkillId, other: SkillId, { related }: Taxonomy) =>
  (related.get(one) ?? none).includes(other) || (related.get(other) ?? none).includes(one)

/** What holding one skill means for a need of another. A skill that was merged away is the one it became. */
export function linkBetween(claimed: SkillId, wanted: SkillId, taxonomy: Taxonomy): NeedOutcome {
  const [held, needed] = [claimed, wanted].map((skill) => taxonomy.replaced?.get(skill) ?? skill) as [SkillId, SkillId]
  if (held === needed) return 'EXACT'
  if (above(held, taxonomy).has(needed)) return 'NARROWER'
  if (above(needed, taxonomy).has(held)) return 'BROADER'
  return isBeside(held, needed, taxonomy) ? 'RELATED' : 'MISSING'
}

export type Link = (held: SkillId, needed: SkillId) => NeedOutcome

/** The same answers, remembered: ranking asks for the same pairs once per person. */
export function linksIn(taxonomy: Taxonomy): Link {
  const known = new Map<SkillId, Map<SkillId, NeedOutcome>>()
  return (held, needed) => {
    const towards = known.get(needed) ?? new Map<SkillId, NeedOutcome>()
    known.set(needed, towards)
    const outcome = towards.get(held) ?? linkBetween(held, needed, taxonomy)
    towards.set(held, outcome)
    return outcome
  }
}
