import { spreadOf } from './alike.js'
import { nearShare } from './near.js'
import type { Nearness, Need, SkillId } from './shapes.js'

type Asked = Pick<Need, 'skill' | 'importance'>

/** What is near a single need and no other counts so much more than the catalogue says. */
const ALONE = 1.5
/** Where each need is said so many times over by the others, what is not asked for counts half. */
const HALF = 5.5

/** How many units a skill so near a need counts here. */
export type Weigh = (held: SkillId, units: number) => number

/**
 * How much what is near a need counts in this opening. What is near several needs is shared among them, the very skill
 * of one being as near to it as can be: it counts for less the nearer it is to the others, beside how near the needs are
 * to each other. And the more the needs say the same, the surer it is that what is not among them is not wanted.
 *
 * Nothing here depends on anybody's skills, so that one skill more never lowers a match; and of a skill only on how near
 * it is to each need, so that it may be asked of those skills alone that somebody holds.
 */
export function nearIn(needs: readonly Asked[], nearness: Nearness): Weigh {
  const known = remembered.get(needs)
  if (known?.nearness === nearness) return known.weigh
  const weigh = weighing(needs, nearness)
  remembered.set(needs, { nearness, weigh })
  return weigh
}

/** The same for everyone, so it is reckoned once for all who are scored. */
const remembered = new WeakMap<readonly Asked[], { nearness: Nearness; weigh: Weigh }>()

function weighing(needs: readonly Asked[], nearness: Nearness): Weigh {
  const spread = spreadOf(needs, nearness)
  const asked = new Set(needs.map(({ skill }) => skill))
  const whole = wholeOf(asked, nearness)
  const unasked = 1 / (1 + ((spread - 1) / HALF) ** 4)
  return (held, units) => {
    const others = ((whole.get(held) ?? 0) - nearShare(units)) / 1000
    const shared = (ALONE * spread) / (spread + others)
    return Math.round(units * shared * (asked.has(held) ? 1 : unasked))
  }
}

/** How near each skill is to all that is asked for, in thousandths. */
function wholeOf(asked: ReadonlySet<SkillId>, nearness: Nearness): ReadonlyMap<SkillId, number> {
  const whole = new Map([...asked].map((skill) => [skill, 1000]))
  for (const skill of asked)
    for (const [held, units] of nearness.get(skill) ?? []) whole.set(held, (whole.get(held) ?? 0) + nearShare(units))
  return whole
}
