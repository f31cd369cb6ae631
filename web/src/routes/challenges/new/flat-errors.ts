/** Where the form library keeps what is wrong with a list as a whole. */
const ofTheWhole = '_errors'

/** What is wrong with a choice of several is kept one level down; on the page it stands at the field like the rest. */
export const flatErrors = (errors: Record<string, unknown>): Record<string, string[] | undefined> =>
  Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, wordsOf(error)]))

function wordsOf(error: unknown): string[] | undefined {
  const words = Array.isArray(error) ? error : (error as Record<string, unknown> | undefined)?.[ofTheWhole]
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : undefined
}
