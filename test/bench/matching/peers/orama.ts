import { create, insertMultiple, search } from '@orama/orama'
import { heap } from './heap.ts'
import { ranked, skillsOf, type Open } from './contender.ts'

const AT_ONCE = 5000

/** Its words know no weights of their own, so it is asked for all who have any of the skills, and they are summed up here. */
export const open: Open = async (crowd) => {
  const used = heap()
  const people = create({ schema: { skills: 'enum[]' } })
  for (let from = 0; from < crowd.count; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, crowd.count - from)
    const some = Array.from({ length: count }, (_, at) => from + at)
    await insertMultiple(
      people,
      some.map((person) => ({ id: String(person), skills: [...skillsOf(crowd, person)] })),
      AT_ONCE,
    )
  }
  return {
    async best(needs, first) {
      const weights = new Map(needs.map(({ skill, weight }) => [skill, weight]))
      const where = { skills: { containsAny: [...weights.keys()] } }
      const { hits } = await search(people, { term: '', where, limit: crowd.count })
      const totals = hits.map(({ id, document }): [number, number] => [
        Number(id),
        (document.skills as number[]).reduce((sum, skill) => sum + (weights.get(skill) ?? 0), 0),
      ])
      return ranked(totals, first)
    },
    bytes: () => heap() - used,
  }
}
