import { fault, type Row, type Shape, type Staged } from './staged.js'

/** Surer than this, two concepts are one; below, they go with each other. */
const SURE = 0.9

export const crosswalkColumns = ['source_concept_id', 'target_uri', 'relation']

/** What a mapping says, by its SKOS name: `exact_match`, `exactMatch` and `skos:exactMatch` are the same. */
export function matchOf(relation: string, from: string, to: string, confidence = 1): Staged | null {
  const name = relation
    .replace(/^skos:/i, '')
    .replace(/_/g, '')
    .toLowerCase()
  const link = (one: string, kind: 'BROADER' | 'RELATED', other: string) =>
    ({ kind: 'link', from: one, link: kind, to: other, isWhole: false }) as const
  if (name === 'exactmatch')
    return confidence >= SURE ? { kind: 'same', one: from, other: to } : link(from, 'RELATED', to)
  if (name === 'closematch' || name === 'relatedmatch') return link(from, 'RELATED', to)
  if (name === 'broadmatch') return link(from, 'BROADER', to)
  if (name === 'narrowmatch') return link(to, 'BROADER', from)
  return null
}

const text = (row: Row, column: string) => row[column]?.trim() ?? ''

function read(row: Row): readonly Staged[] {
  const empty = crosswalkColumns.find((column) => !text(row, column))
  if (empty) return fault(`${empty} is empty: fill it in or leave the row out`)
  const said = text(row, 'confidence')
  const confidence = said ? Number(said) : 1
  if (!(confidence >= 0 && confidence <= 1)) return fault(`confidence is "${said}": it should be a figure from 0 to 1`)
  const relation = text(row, 'relation')
  const match = matchOf(relation, text(row, 'source_concept_id'), text(row, 'target_uri'), confidence)
  if (match) return [match]
  return fault(`relation is "${relation}": it should be exact_match, close_match, broad_match or narrow_match`)
}

export const crosswalk: Shape = {
  source: 'crosswalk',
  what: 'which concepts are the same',
  columns: crosswalkColumns,
  read,
}
