type Evidence = 'NONE' | 'WORK' | 'STUDY' | 'LIVED' | 'ENDORSED'
const evidences: readonly string[] = ['NONE', 'WORK', 'STUDY', 'LIVED', 'ENDORSED'] satisfies Evidence[]

export type Claimed = { skill: string; level: number; evidence: Evidence; wantsToLearn: boolean }

/** What was ticked, each with the level beside it; what everything rests on is said once for all. */
export function chosenIn(form: FormData): Claimed[] {
  const said = String(form.get('evidence') ?? '')
  const evidence = (evidences.includes(said) ? said : 'NONE') as Evidence
  const ticked = [...new Set(form.getAll('chosen').map(String))]
  return ticked.map((skill) => ({ skill, level: levelOf(form.get(`level-${skill}`)), evidence, wantsToLearn: false }))
}

const levelOf = (said: FormDataEntryValue | null) => {
  const level = Number(said)
  return level >= 1 && level <= 4 ? Math.trunc(level) : 3
}
