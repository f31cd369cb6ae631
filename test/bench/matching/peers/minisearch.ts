import MiniSearch from 'minisearch'
import { heap } from './heap.ts'
import { ranked, raritiesOf, skillsOf, type Open } from './contender.ts'

/**
 * Its score is made the sum of weights: nothing for how often or how long, and each word's own rarity taken out again.
 * It multiplies by how many words were found, which is taken out of its answer.
 */
const exactly = { bm25: { k: 0, b: 0, d: 0 } }

export const open: Open = async (crowd) => {
  const used = heap()
  const search = new MiniSearch({
    fields: ['skills'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: exactly,
  })
  for (let person = 0; person < crowd.count; person++)
    search.add({ id: person, skills: skillsOf(crowd, person).join(' ') })
  const rarity = raritiesOf(crowd)
  return {
    best(needs, first) {
      const boost = new Map(needs.map(({ skill, weight }) => [String(skill), weight / rarity[skill]!]))
      const found = search.search([...boost.keys()].join(' '), { boostTerm: (term) => boost.get(term)! })
      return ranked(
        found.map(({ id, score, queryTerms }) => [id as number, Math.round(score / queryTerms.length)]),
        first,
      )
    },
    bytes: () => heap() - used,
  }
}
