import type { fieldOfPracticeLabel } from '#lib/labels.ts'

export type Field = keyof typeof fieldOfPracticeLabel
export const everyField: readonly Field[] = [
  'CITIZENS',
  'PUBLIC_SERVICE',
  'BUSINESS',
  'CIVIL_SOCIETY',
  'ACADEMIA',
  'POLITICS',
]

/** Who has been listened to, by field of practice, and which fields nobody has spoken from yet. */
export function heard<Some extends { fieldOfPractice: Field }>(perspectives: readonly Some[]) {
  const byField = everyField
    .map((field) => ({ field, perspectives: perspectives.filter(({ fieldOfPractice }) => fieldOfPractice === field) }))
    .filter(({ perspectives: some }) => some.length > 0)
  const spoken = new Set(byField.map(({ field }) => field))
  return { byField, notYet: everyField.filter((field) => !spoken.has(field)) }
}
