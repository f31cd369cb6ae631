/** A calendar day, YYYY-MM-DD. Such days sort as text, and belong to no time zone. */
export type Day = string

const DAY = 86_400_000

export const daysBefore = (day: Day, count: number): Day =>
  new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10)
