import { refuse, type Refused } from '../../../base/refusal.js'

interface Years {
  readonly since?: number | null
  readonly lastUsed?: number | null
}

/** Neither year is yet to come, and nothing is last used before it began. */
export function yearsOf({ since, lastUsed }: Years, now: number): Refused | null {
  if (since && since > now) return refuse('YEAR_IN_FUTURE', { field: 'since' })
  if (lastUsed && lastUsed > now) return refuse('YEAR_IN_FUTURE', { field: 'lastUsed' })
  if (since && lastUsed && lastUsed < since) return refuse('YEARS_REVERSED', { field: 'lastUsed', facts: { since } })
  return null
}
