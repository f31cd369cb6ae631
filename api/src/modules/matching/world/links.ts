import { linksIn } from '../../skill/index.js'
import type { LinkOutcome, SkillId, Taxonomy } from '../rules/shapes.js'

/** The skills that meet a need of one, with what each is to it. */
export type Reach = readonly { readonly skill: SkillId; readonly outcome: LinkOutcome }[]

/** As many steps as a link reaches, and one more for what was merged away. */
const STEPS = 4

type Steps = ReadonlyMap<SkillId, readonly SkillId[]>

/**
 * The same links as the rule asks one by one, turned round: from what is needed to all that somebody may hold. The walk
 * only finds whom to ask about; what each is to the other is for the rule to say.
 */
export function reachIn(taxonomy: Taxonomy): (needed: SkillId) => Reach {
  const known = new Map<SkillId, Reach>()
  const { broader, related, replaced = new Map<SkillId, SkillId>() } = taxonomy
  const merged = new Map([...replaced].map(([from, to]) => [from, [to]]))
  const ways: readonly Steps[] = [broader, turned(broader)]
  const beside: readonly Steps[] = [related, turned(related)]
  const same: readonly Steps[] = [merged, turned(merged)]
  return (needed) => {
    const found = known.get(needed) ?? reachOf(needed)
    known.set(needed, found)
    return found
  }

  function reachOf(needed: SkillId): Reach {
    const link = linksIn(taxonomy)
    const around = alike(needed)
    const near = [...ways.flatMap((way) => walk(around, [way], STEPS)), ...walk(around, beside, 1)]
    const asked = new Set(near.flatMap((skill) => [...alike(skill)]).concat(...around))
    return [...asked]
      .map((skill) => ({ skill, outcome: link(skill, needed) }))
      .filter(({ outcome }) => outcome !== 'MISSING')
  }

  function alike(skill: SkillId): SkillId[] {
    return walk([skill], same, 2)
  }
}

function turned(steps: Steps): Steps {
  const back = new Map<SkillId, SkillId[]>()
  for (const [from, all] of steps)
    for (const to of all) {
      const known = back.get(to)
      if (known) known.push(from)
      else back.set(to, [from])
    }
  return back
}

/** Where one comes in so many steps, where one began included. */
function walk(from: readonly SkillId[], ways: readonly Steps[], steps: number): SkillId[] {
  const seen = new Set(from)
  let edge: readonly SkillId[] = from
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((skill) => ways.flatMap((way) => way.get(skill) ?? [])).filter((skill) => !seen.has(skill))
    for (const skill of edge) seen.add(skill)
  }
  return [...seen]
}
