const wholeRegion = 'region:'

/** One choice on the page, two fields in the API: a municipality brings its region along, a region stands alone. */
export function placeFrom(chosen: string): { municipality: string | null; region?: string | null } {
  if (!chosen) return { municipality: null, region: null }
  if (chosen.startsWith(wholeRegion)) return { municipality: null, region: chosen.slice(wholeRegion.length) }
  return { municipality: chosen }
}

type Placed = { municipality: { id: string } | null; region: { id: string } | null }

export const placeIn = ({ municipality, region }: Placed): string =>
  municipality?.id ?? (region ? regionChoice(region.id) : '')

export const regionChoice = (id: string): string => wholeRegion + id
