/** The steps in the order they are asked, one question each. `quick` is the first of them all on one page. */
export const steps = ['question', 'owners', 'place', 'background', 'sustainability', 'track'] as const
export type Step = (typeof steps)[number]
export type Page = Step | 'quick'
export type Field = keyof typeof stepByField

const stepByField = {
  title: 'question',
  question: 'question',
  lead: 'owners',
  coOwners: 'owners',
  themes: 'place',
  municipality: 'place',
  hub: 'place',
  background: 'background',
  causes: 'background',
  dimensions: 'sustainability',
  sdgs: 'sustainability',
  track: 'track',
  caseReference: 'track',
} as const satisfies Record<string, Step>

export const isPage = (word: string): word is Page => word === 'quick' || (steps as readonly string[]).includes(word)

/** A draft begins where its name is given; the other steps change one that is there. */
export const begins = (page: Page): boolean => page === 'question' || page === 'quick'

/** Where a refused field is asked for; nothing when the field is not one of ours. */
export const stepOf = (field: string | undefined): Step | undefined =>
  field !== undefined && Object.hasOwn(stepByField, field) ? stepByField[field as Field] : undefined

export function after(page: Page): Step | 'preview' {
  const index = steps.indexOf(page as Step)
  return index < 0 ? 'preview' : (steps[index + 1] ?? 'preview')
}

export const before = (page: Page): Step | undefined => steps[steps.indexOf(page as Step) - 1]

export const numberOf = (page: Step): number => steps.indexOf(page) + 1

export type Facts = {
  question: object | null
  themes: readonly unknown[]
  region: object | null
  background: object | null
  dimensions: readonly unknown[]
}
export type Lack = { field: 'question' | 'themes' | 'municipality'; code: string; step: Step }

/** What it takes to be published, as far as it is still missing: all at once, where the API names one at a time. */
export function lacking({ question, themes, region }: Facts): Lack[] {
  const lacks: (Lack | false)[] = [
    !question && { field: 'question', code: 'CHALLENGE_NEEDS_QUESTION', step: 'question' },
    themes.length === 0 && { field: 'themes', code: 'CHALLENGE_NEEDS_THEME', step: 'place' },
    !region && { field: 'municipality', code: 'CHALLENGE_NEEDS_PLACE', step: 'place' },
  ]
  return lacks.filter((lack) => lack !== false)
}

/** Where whoever comes back goes on: at what it takes, then at what helps, then at reading it through. */
export function whereToGoOn(facts: Facts): Step | 'preview' {
  const [first] = lacking(facts)
  if (first) return first.step
  if (!facts.background) return 'background'
  return facts.dimensions.length === 0 ? 'sustainability' : 'preview'
}

export const addressOf = (draft: string, page: Page | 'preview' | 'next' | 'discard'): string =>
  `/challenges/new/${draft}/${page}`

export const isUuid = (word: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(word)
