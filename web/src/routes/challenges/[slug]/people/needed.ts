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
