export type There = {
  municipality: { code: string; name: string; latitude: number; longitude: number }
  openings: number
  people: number | null
}

/** As wide as its roles are many, by area; never too small to be pressed nor so large that it hides its neighbours. */
const reachOf = (openings: number) => Math.min(34, Math.round(12 + 5 * Math.sqrt(openings)))

/** The municipalities where somebody is sought, as they stand on the map. */
export const spotsOf = (places: readonly There[]) =>
  places
    .filter(({ openings }) => openings > 0)
    .map(({ municipality: { code, name, latitude, longitude }, openings }) => ({
      code,
      name,
      openings,
      reach: reachOf(openings),
      latitude,
      longitude,
    }))

/** Those of which there is something to tell, by name. */
export const placesToTell = (places: readonly There[], language: string) =>
  byName(
    places.filter(({ openings, people }) => openings > 0 || people !== null),
    language,
  )

export const byName = (places: readonly There[], language: string) =>
  places.toSorted((one, other) => one.municipality.name.localeCompare(other.municipality.name, language))
