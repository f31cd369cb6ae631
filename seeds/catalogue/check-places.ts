import type { HubEntry } from './hubs.js'
import type { NetworkEntry, OrganizationEntry } from './organizations.js'
import type { MunicipalityEntry, RegionEntry } from './places.js'
import type { Localized } from './concept.js'

export type PlaceCatalogue = {
  regions: RegionEntry[]
  municipalities: MunicipalityEntry[]
  hubs: HubEntry[]
  organizations: OrganizationEntry[]
  networks: NetworkEntry[]
}

const doubled = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at)

export function doubledKeys({ regions, municipalities, hubs, organizations, networks }: PlaceCatalogue): string[] {
  return [
    ...doubled(regions.map(({ key }) => key)),
    ...doubled(municipalities.map(({ code }) => code)),
    ...doubled(hubs.map(({ slug }) => slug)),
    ...doubled([...organizations, ...networks].map(({ slug }) => slug)),
  ]
}

/** Everything that names a region, a municipality or an organisation that is not in the catalogue. */
export function unresolved({ regions, municipalities, hubs, organizations, networks }: PlaceCatalogue): string[] {
  const keys = new Set<string>(regions.map(({ key }) => key))
  const codes = new Set(municipalities.map(({ code }) => code))
  const slugs = new Set(organizations.map(({ slug }) => slug))
  return [
    ...municipalities.filter(({ region }) => !keys.has(region)).map(({ code, region }) => `${code} → ${region}`),
    ...[...hubs, ...organizations].flatMap(({ slug, municipality: code }) =>
      code === undefined || codes.has(code) ? [] : [`${slug} → ${code}`],
    ),
    ...networks.flatMap(({ slug, members }) => members.filter((m) => !slugs.has(m)).map((m) => `${slug} → ${m}`)),
  ]
}

/** A municipality in another country than its region, or an organisation in another than its municipality. */
export function wrongCountry({ regions, municipalities, organizations }: PlaceCatalogue): string[] {
  const ofRegion = new Map<string, string>(regions.map(({ key, country }) => [key, country]))
  const ofCode = new Map(municipalities.map(({ code, country }) => [code, country]))
  const strays = municipalities.filter(({ region, country }) => (ofRegion.get(region) ?? country) !== country)
  const abroad = organizations.filter(
    ({ municipality = '', country }) => (ofCode.get(municipality) ?? country) !== country,
  )
  return [...strays.map(({ code }) => code), ...abroad.map(({ slug }) => slug)]
}

/** Outside the box that holds all three regions, with a little room. */
export function farAway({ municipalities, hubs }: PlaceCatalogue): string[] {
  const isInside = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    latitude > 60.5 && latitude < 65.5 && longitude > 7 && longitude < 17.5
  return [...municipalities, ...hubs].filter((place) => !isInside(place)).map(({ name }) => name)
}

export function unsaid({ regions, hubs, organizations, networks }: PlaceCatalogue): string[] {
  const isSaid = (text: Localized) => [text.sv, text.nb, text.en].every((words) => words.trim() !== '')
  return [
    ...regions.filter(({ name }) => !isSaid(name)).map(({ key }) => key),
    ...hubs.filter(({ description, goodAt }) => !isSaid(description) || !isSaid(goodAt)).map(({ slug }) => slug),
    ...[...organizations, ...networks]
      .filter(({ name, description }) => !isSaid(name) || !isSaid(description))
      .map(({ slug }) => slug),
  ]
}

export function unsourced({ hubs }: PlaceCatalogue): string[] {
  return hubs.filter(({ source, sourceYear }) => source.trim() === '' || sourceYear < 1990).map(({ slug }) => slug)
}
