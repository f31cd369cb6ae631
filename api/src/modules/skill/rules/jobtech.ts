import { matchOf } from './crosswalk.js'
import { fault, type Staged } from './staged.js'

/** As the JobTech Taxonomy writes a concept; everything but the first three may be missing. */
export interface JobtechConcept {
  readonly id?: unknown
  readonly preferred_label?: unknown
  readonly type?: unknown
  readonly [relation: string]: unknown
}

const ID = /^[\w-]{4,40}$/
const SKILL_TYPES = ['skill', 'skill-headline', 'skill-group']

const said = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Where a concept is one of ESCO's, its address there; else its own id. */
function nameOf(other: unknown): string {
  if (typeof other === 'string') return other
  const { id, esco_uri, uri } = (other ?? {}) as Record<string, unknown>
  return [said(esco_uri), said(uri)].find((address) => address.startsWith('http://data.europa.eu/esco/')) ?? said(id)
}

const isSkill = (type: string) => SKILL_TYPES.includes(type)

/** Occupations, places and the like are linked to as well: those are not ours to take over. */
const mayBeSkill = (other: unknown) => {
  const type = said((other as JobtechConcept | null)?.type)
  return !type || isSkill(type) || type.startsWith('esco-')
}

const namesIn = (value: unknown) => list(value).filter(mayBeSkill).map(nameOf).filter(Boolean)

const BROADER = ['broader', 'broader_concepts']
const NARROWER = ['narrower', 'narrower_concepts']
const MATCHES = ['exact_match', 'close_match', 'broad_match', 'narrow_match']

function linksOf(from: string, concept: JobtechConcept): readonly Staged[] {
  const link = (one: string, kind: 'BROADER' | 'RELATED', to: string) =>
    ({ kind: 'link', from: one, link: kind, to, isWhole: true }) as const
  const inAny = (relations: readonly string[]) => relations.flatMap((relation) => namesIn(concept[relation]))
  return [
    ...inAny(BROADER).map((to) => link(from, 'BROADER', to)),
    ...inAny(NARROWER).map((to) => link(to, 'BROADER', from)),
    ...inAny(['related']).map((to) => link(from, 'RELATED', to)),
    ...MATCHES.flatMap((relation) => namesIn(concept[relation]).flatMap((to) => matchOf(relation, from, to) ?? [])),
  ]
}

/** What a concept of the JobTech Taxonomy says. Its occupations, places and languages are left alone. */
export function readJobtech(concept: JobtechConcept): readonly Staged[] {
  const [id, label, type] = [said(concept.id), said(concept.preferred_label), said(concept.type)]
  if (!ID.test(id)) return fault(`its id is "${id}", which is no id of the JobTech Taxonomy`)
  if (type.startsWith('esco-')) return [{ kind: 'alias', id, concept: nameOf(concept) }]
  if (!isSkill(type)) return [{ kind: 'left' }]
  if (!label) return fault('preferred_label is empty: a concept needs a name')
  const isRetired = concept.deprecated === true
  return [
    {
      kind: 'concept',
      ...{
        concept: id,
        language: 'sv',
        label,
        description: said(concept.definition) || said(concept.short_description),
      },
      synonyms: [...new Set(list(concept.alternative_labels).map(said).filter(Boolean))],
      ...{ isGroup: type !== 'skill', reuse: null, isRetired },
      replacedBy: namesIn(concept.replaced_by)[0] ?? null,
      rank: 1,
    },
    ...(isRetired ? [] : linksOf(id, concept)),
  ]
}
