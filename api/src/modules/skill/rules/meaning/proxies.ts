import { compare, rowsOf, type Rows } from './rows.js'
import { countOf, setsOf, type Sets } from './sets.js'

/** So many of those called most alike speak for a skill beside its own company, and none less alike than this. */
const [PROXIES, ALIKE] = [20, 0.12]
const WEIGHT = 0.7

/**
 * The company of each skill together with that of those called alike: what few sets or none hold is known by its
 * namesakes, and what stands with one of two namesakes is near both.
 */
export function proxied(ofSkill: Sets, words: Rows): Rows {
  const like = new Float32Array(countOf(ofSkill))
  const companies = Array.from({ length: like.length }, (_, skill) => {
    like.fill(0)
    compare(words, skill, like)
    return companyOf(ofSkill, skill, like)
  })
  const sets = setsOf(
    companies.map((company) => company.keys()),
    ofSkill.size,
  )
  const shares = new Float32Array(sets.items.length)
  companies.forEach((company, skill) => {
    for (let k = sets.start[skill]!; k < sets.start[skill + 1]!; k++) shares[k] = company.get(sets.items[k]!)!
  })
  return rowsOf(sets, shares)
}

function companyOf({ start, items }: Sets, skill: number, like: Float32Array): Map<number, number> {
  const company = new Map<number, number>()
  const join = (one: number, weight: number) => {
    for (let k = start[one]!; k < start[one + 1]!; k++) company.set(items[k]!, (company.get(items[k]!) ?? 0) + weight)
  }
  join(skill, 1)
  for (const one of namesakes(skill, like))
    join(one, (WEIGHT * like[one]! ** 1.5) / Math.sqrt(start[one + 1]! - start[one]! || 1))
  return company
}

function namesakes(skill: number, like: Float32Array): number[] {
  const found: number[] = []
  for (let one = 0; one < like.length; one++) if (one !== skill && like[one]! >= ALIKE) found.push(one)
  return found.sort((one, other) => like[other]! - like[one]! || one - other).slice(0, PROXIES)
}
