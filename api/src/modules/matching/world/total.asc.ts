import { Need, Question, Way, Whole } from './question.asc'

/** As told of in the columns. */
const CLAIMED: u32 = 32
const WANTED: u32 = 64
/** As in the rule: the most units of one skill. */
const MOST_OF_ONE: i32 = 760
const MANDATED: u32 = 1 << 26

/** The most that somebody can have beside skills: exactly so, but for mandates and very many hours. */
@inline
export function restOf(question: Question, record: usize): i32 {
  const told: u32 = load<u32>(record, 4) & 0xffff
  const home = load<u32>(record, 8)
  const kind = home >>> 16
  const there: u32 = kind & 16 ? question.onSite : question.remote
  const hours = told < question.lastHours ? told : told == 0xffff ? question.lastHours + 1 : question.lastHours
  return (
    load<i32>(<usize>there + ((home & 0xffff) << 2)) +
    load<i32>(<usize>question.sectors + (((kind >> 5) & 15) << 2)) +
    load<i32>(<usize>question.fields + ((kind & 15) << 2)) +
    load<i32>(<usize>question.standings + ((kind >> 9) << 2)) +
    load<i32>(<usize>question.hours + (hours << 2)) +
    question.always
  )
}

/** Whether that is just what they have. */
@inline
export function isExact(question: Question, record: usize): bool {
  const told: u32 = load<u32>(record, 4) & 0xffff
  return !(load<u32>(record, 8) & MANDATED) && (told < question.lastHours || told == 0xffff)
}

/** What somebody's skills give, by the arithmetic of the rule. */
export function skillsOf(question: Question, record: usize): i32 {
  let claim: usize = <usize>question.claims + (<usize>load<u32>(record) << 2)
  const end = claim + <usize>((load<u32>(record, 4) >>> 16) << 2)
  const first: usize = question.first
  const met: usize = question.met
  let count: usize = 0
  let all: u32 = 0
  for (; claim < end; claim += 4) {
    const told = load<u32>(claim)
    const said = told >>> 16
    all |= said
    for (let at = load<u32>(first + ((told & 0xffff) << 2)); at != 0; ) {
      const way = changetype<Way>(<usize>at)
      at = way.next
      const isSame = way.flags & 2
      if (!(said & CLAIMED) && !(isSame && said & WANTED)) continue
      const need = changetype<Need>(<usize>way.need)
      if (need.said == 0) {
        need.said = 1
        need.quality = need.isHeld = need.near = 0
        store<u32>(met + (count++ << 2), way.need)
      }
      if (isSame && said & WANTED) need.said |= 4
      if (said & CLAIMED) meet(question, way, need, said & 31)
    }
  }
  return count == 0 ? 0 : sum(question, count, (all & CLAIMED) != 0)
}

@inline
function unitsOf(near: f64, place: i32): i32 {
  return min(<i32>floor<f64>((near * (1000.0 + <f64>place / 2.0)) / 1000.0), MOST_OF_ONE)
}

/** What somebody says of a skill that is near. */
@inline
export function unitsBy(way: Way, kind: u32): i32 {
  return unitsOf(way.near, load<i32>(<usize>way.table + (kind << 2)))
}

@inline
function meet(question: Question, way: Way, need: Need, kind: u32): void {
  const reached = load<i32>(<usize>way.table + (kind << 2))
  if (!(way.flags & 1)) {
    need.near += unitsOf(way.near, reached)
    return
  }
  if (way.flags & 2) need.said |= 2
  if (reached < need.quality || (reached == need.quality && need.isHeld)) return
  need.quality = reached
  need.isHeld = way.flags & 4
}

@inline
function shareOf(whole: f64, all: Whole, weight: f64, quality: i32): f64 {
  return whole == 0 ? 0 : floor<f64>((all.fits * weight * <f64>quality) / (whole * 1000.0))
}

function sum(question: Question, count: usize, isClaiming: bool): i32 {
  const all = changetype<Whole>(<usize>question.needs)
  let whole = isClaiming ? all.others : all.none
  let lack = isClaiming ? all.lackOthers : all.lackNone
  for (let one: usize = 0; one < count; one++) {
    const need = changetype<Need>(<usize>load<u32>(<usize>question.met + (one << 2)))
    if (!(need.said & 2)) continue
    whole += need.own - need.others
    if (need.isLacked) lack += need.own - need.others
  }
  let points: f64 = 0
  let learnt: f64 = 0
  for (let one: usize = 0; one < count; one++) {
    const need = changetype<Need>(<usize>load<u32>(<usize>question.met + (one << 2)))
    const weight = need.said & 2 ? need.own : isClaiming ? need.others : need.none
    const units: u32 = <u32>need.near < question.lastQuality ? <u32>need.near : question.lastQuality
    const near: i32 = <i32>load<u16>(<usize>question.qualities + (units << 1))
    const reached = need.quality > near ? need.quality : near
    points += shareOf(whole, all, weight, reached)
    if (need.isLacked && near <= need.quality && need.isHeld) points += floor<f64>((all.skill * weight) / lack)
    if (need.said & 4)
      learnt += floor<f64>((shareOf(whole, all, weight, 1000 - reached) * need.learning) / 1000.0)
    need.said = 0
  }
  return <i32>(points + min<f64>(learnt, all.learns))
}
