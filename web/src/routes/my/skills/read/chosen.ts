/** What a person may say themselves that a skill rests on. */
export const ownEvidences = ['NONE', 'WORK', 'STUDY', 'LIVED'] as const
type Evidence = (typeof ownEvidences)[number]

export type Claimed = { skill: string; level: number; evidence: Evidence; wantsToLearn: boolean }

/** What was ticked, each with the level beside it; what everything rests on is said once for all. */
export function chosenIn(form: FormData): Claimed[] {
  const said = String(form.get('evidence') ?? '')
  const evidence = ownEvidences.find((one) => one === said) ?? 'NONE'
  const ticked = [...new Set(form.getAll('chosen').map(String))]
  return ticked.map((skill) => ({ skill, level: levelOf(form.get(`level-${skill}`)), evidence, wantsToLearn: false }))
}

const levelOf = (said: FormDataEntryValue | null) => {
  const level = Number(said)
  return level >= 1 && level <= 4 ? Math.trunc(level) : 3
}
