type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
const textOf = (value: Json | undefined): string[] => (typeof value === 'string' ? [value] : [])
const at = (value: Json | undefined, key: string): Json | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })[key]
    : undefined

export function readJson(text: string): string[] | null {
  const told = JSON.parse(text) as Json
  const passport = at(told, 'SkillsPassport')
  if (passport !== undefined) return inPassport(at(passport, 'LearnerInfo'))
  return sections.some((section) => at(told, section) !== undefined) ? inResume(told) : null
}

const sections = ['basics', 'work', 'skills', 'education', 'volunteer', 'languages']

/** JSON Resume 1.0.0: names of skills and what they hold, and what one has been, not where. */
function inResume(resume: Json): string[] {
  const each = (section: string, ...keys: string[]) =>
    listIn(at(resume, section)).flatMap((one) =>
      keys.flatMap((key) => [...textOf(at(one, key)), ...listIn(at(one, key)).flatMap(textOf)]),
    )
  return [
    ...each('skills', 'name', 'keywords'),
    ...each('work', 'position'),
    ...each('volunteer', 'position'),
    ...each('education', 'area'),
    ...each('certificates', 'name'),
    ...each('languages', 'language'),
  ]
}

/** The same passport as in XML: titles are labels, and skills are told in sentences. */
function inPassport(learner: Json | undefined): string[] {
  const label = (value: Json | undefined) => textOf(at(value, 'Label'))
  return [
    ...label(at(at(learner, 'Headline'), 'Description')),
    ...listIn(at(learner, 'WorkExperience')).flatMap((one) => label(at(one, 'Position'))),
    ...listIn(at(learner, 'Education')).flatMap((one) => textOf(at(one, 'Title'))),
    ...inSkills(at(learner, 'Skills')),
  ]
}

function inSkills(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(inSkills)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value as { readonly [key: string]: Json }).flatMap(([key, inner]) =>
    key === 'Description' && typeof inner === 'string'
      ? [inner.replace(/<[^>]*>/g, ' ')]
      : key === 'Label'
        ? textOf(inner)
        : inSkills(inner),
  )
}
