export type Language = 'sv' | 'nb' | 'en'
export type Localized = Record<Language, string>
export type Reuse = 'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific'
export type Theme =
  | 'CLIMATE'
  | 'SKILLS_SUPPLY'
  | 'PREMISES_USE'
  | 'ATTRACTIVENESS'
  | 'HEALTH'
  | 'EDUCATION'
  | 'SECURITY'

/** One thing a person can know or do, in three languages, with its place among the others (SKOS). */
export type Concept = Localized & {
  /** kebab-case English; never changes once published, because claims and crosswalks point at it. */
  id: string
  synonyms: Record<Language, string[]>
  description: Localized
  /** Direct parents only. Empty for the roots declared in `roots.ts` and for nothing else. */
  broader: string[]
  /** Written once, on either side; `skills/index.ts` hands it out on both. Never a forebear or descendant. */
  related: string[]
  reuse: Reuse
  themes: Theme[]
  /** The ESCO 1.1.1 concept with the same meaning, when there is one. */
  esco?: string
  /** The JobTech Taxonomy concept with the same meaning, when it is known. */
  jobtech?: string
}

type Links = {
  broader?: string[]
  related?: string[]
  reuse: Reuse
  themes?: Theme[]
  /** The last part of the ESCO address. */
  esco?: string
  jobtech?: string
}
type Wording = [label: string, synonyms: string[], description: string]

const ESCO = 'http://data.europa.eu/esco/skill/'

export function concept(id: string, links: Links, { sv, nb, en }: Record<Language, Wording>): Concept {
  const { broader = [], related = [], themes = [], reuse, esco, jobtech } = links
  return {
    id,
    sv: sv[0],
    nb: nb[0],
    en: en[0],
    synonyms: { sv: sv[1], nb: nb[1], en: en[1] },
    description: { sv: sv[2], nb: nb[2], en: en[2] },
    broader,
    related,
    reuse,
    themes,
    ...(esco && { esco: ESCO + esco }),
    ...(jobtech && { jobtech }),
  }
}
