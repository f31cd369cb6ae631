import { IS_CLAIMED, RECORD, rarityBeside, World } from '@mellanrum/api'
import { chanceFrom, populate, skillOf } from '../population.ts'
import { questionsFor, type Mix } from '../questions.ts'
import { holdersOf, type Crowd, type Need } from './contender.ts'
import { askedFor, totalOf } from './plain.ts'

const HOMES = 2000
const ASKED = 40

export interface Workload {
  readonly crowd: Crowd
  readonly questions: Readonly<Record<Mix, readonly (readonly Need[])[]>>
}

/** The same people and questions as in the rest of the figure, of which only the skills are kept. */
export function workload(people: number, skills: number, seed: number, mixes: readonly Mix[]): Workload {
  const world = new World()
  const crowd = skillsAlone(populate(world, people, skills, HOMES, seed), skills)
  const { starts } = holdersOf(crowd)
  const held = new Map(
    Array.from({ length: skills }, (_, skill) => [skillOf(skill), starts[skill + 1]! - starts[skill]!]),
  )
  const rarity = rarityBeside({ people, counts: held }, { claims: [] })
  const number = new Map(Array.from({ length: skills }, (_, skill) => [skillOf(skill), skill]))
  const ask = questionsFor(world, chanceFrom(seed + 6), () => [])
  const needsOf = (mix: Mix) =>
    weighed(
      ask({ mix, isFiltered: false, isLinked: false, isNear: false }).needs.map(({ skill, importance }) => ({
        skill: number.get(skill)!,
        importance,
        rarity: rarity.get(skill)!,
      })),
    )
  const questions = mixes.map((mix) => [mix, Array.from({ length: ASKED }, () => needsOf(mix))])
  return { crowd, questions: Object.fromEntries(questions) as Workload['questions'] }
}

function skillsAlone({ count, records, claims }: ReturnType<typeof populate>, most: number): Crowd {
  const starts = new Uint32Array(count + 1)
  const skills = new Uint16Array(claims.length)
  let end = 0
  for (let person = 0; person < count; person++) {
    const start = records[person * RECORD]!
    for (let at = start; at < start + (records[person * RECORD + 1]! >>> 16); at++)
      if ((claims[at]! >>> 16) & IS_CLAIMED) skills[end++] = claims[at]! & 0xffff
    starts[person + 1] = end
  }
  return { count, most, starts, skills: skills.slice(0, end) }
}

/** A weight is what the rule gives who has the one skill beyond who has none. */
function weighed(needs: readonly Omit<Need, 'weight'>[]): Need[] {
  const asked = askedFor(needs)
  const none = totalOf([], asked)
  return needs.map((need) => ({ ...need, weight: totalOf([need.skill], asked) - none }))
}
