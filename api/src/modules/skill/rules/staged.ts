/** A classification that concepts come from. */
export type SourceKey = 'esco' | 'jobtech' | 'crosswalk'

/** What one row of a file says, whatever the file: concepts are named as their classification names them. */
export type Staged =
  | {
      readonly kind: 'concept'
      readonly concept: string
      readonly language: string
      readonly label: string
      readonly description: string
      readonly synonyms: readonly string[]
      readonly isGroup: boolean
      readonly reuse: string | null
      readonly isRetired: boolean
      readonly replacedBy: string | null
      /** Where two kinds of file describe a concept, the lower one is believed. */
      readonly rank: number
    }
  | {
      readonly kind: 'link'
      readonly from: string
      readonly link: 'BROADER' | 'RELATED'
      readonly to: string
      /** The file holds all such links there are, so that one that is gone from it is gone. */
      readonly isWhole: boolean
    }
  | { readonly kind: 'same'; readonly one: string; readonly other: string }
  | {
      readonly kind: 'occupation'
      readonly occupation: string
      readonly language: string
      readonly iscoGroup: string | null
      readonly label: string
    }
  | {
      readonly kind: 'need'
      readonly occupation: string
      readonly skill: string
      readonly need: 'ESSENTIAL' | 'OPTIONAL'
    }
  | { readonly kind: 'alias'; readonly id: string; readonly concept: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'fault'; readonly what: string }

export type Row = Readonly<Record<string, string | undefined>>

/** One kind of table: whose it is, what it tells, the columns it cannot do without, and what a row of it says. */
export interface Shape {
  readonly source: SourceKey
  readonly what: string
  readonly columns: readonly string[]
  readonly read: (row: Row) => readonly Staged[]
}

export const fault = (what: string): readonly Staged[] => [{ kind: 'fault', what }]

/** The site's own code for a language: what others call `no` is bokmål. */
export const languageOf = (code: string) => (code.toLowerCase() === 'no' ? 'nb' : code.toLowerCase())
