export const neededRows = [1, 2, 3, 4] as const

type Importance = 'REQUIRED' | 'DESIRED' | 'LEARNABLE'
export type Needed = { skill: string; importance: Importance; level: number }

/** The rows of the form that name a skill; one named twice counts as first said. */
export function neededFrom(said: Readonly<Record<string, unknown>>): Needed[] {
  const rows = neededRows.map((row) => ({
    skill: String(said[`skill${row}`] ?? ''),
    importance: said[`importance${row}`] as Importance,
    level: Number(said[`level${row}`]),
  }))
  return rows.filter(({ skill }, index) => skill && rows.findIndex((row) => row.skill === skill) === index)
}

/** Rows where something was typed that did not become a skill. */
export const unfound = (said: Readonly<Record<string, unknown>>) =>
  neededRows.filter((row) => said[`skill${row}Text`] && !said[`skill${row}`])

type Suggestion = { id: string; label: string; words: readonly string[] }
type Filled = { rows: Record<string, string>; why: Record<string, readonly string[]> }

/** Suggestions for the rows nobody has written in, leaving out what is asked for already, each with the words that say so. */
export function filledFrom(said: Readonly<Record<string, unknown>>, suggestions: readonly Suggestion[]): Filled {
  const asked = new Set(neededRows.map((row) => said[`skill${row}`]))
  const fresh = suggestions.filter(
    ({ id }, at) => !asked.has(id) && suggestions.findIndex((one) => one.id === id) === at,
  )
  const empty = neededRows.filter((row) => !said[`skill${row}`] && !said[`skill${row}Text`])
  const filled = empty.slice(0, fresh.length).map((row, at) => ({ name: `skill${row}`, ...fresh[at]! }))
  return {
    rows: Object.fromEntries(
      filled.flatMap(({ name, id, label }) => [
        [name, id],
        [`${name}Text`, label],
      ]),
    ),
    why: Object.fromEntries(filled.map(({ name, words }) => [name, words])),
  }
}
