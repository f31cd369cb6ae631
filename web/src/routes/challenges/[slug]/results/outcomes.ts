type Form = 'HUMAN' | 'RELATIONAL' | 'STRUCTURAL' | 'FINANCIAL'
type Dimension = 'ECONOMY' | 'ENVIRONMENT' | 'SOCIAL'

// Money is never shown alone, so it stands last and only beside the others.
const forms: readonly Form[] = ['HUMAN', 'RELATIONAL', 'STRUCTURAL', 'FINANCIAL']
export const dimensions: readonly Dimension[] = ['ECONOMY', 'ENVIRONMENT', 'SOCIAL']

/** Outcomes by the form of capital that grew; one that grew two forms stands under both. */
export const byCapital = <Some extends { capital: readonly Form[] }>(outcomes: readonly Some[]) =>
  forms
    .map((form) => ({ form, outcomes: outcomes.filter(({ capital }) => capital.includes(form)) }))
    .filter(({ form, outcomes: some }) => form !== 'FINANCIAL' || some.length > 0)

/** How many outcomes in each dimension. What nobody has noticed is a blank, and is shown as one. */
export const byDimension = (outcomes: readonly { dimensions: readonly Dimension[] }[]) =>
  dimensions.map((dimension) => ({
    dimension,
    count: outcomes.filter((outcome) => outcome.dimensions.includes(dimension)).length,
  }))
