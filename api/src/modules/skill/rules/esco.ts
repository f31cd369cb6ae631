import { fault, languageOf, type Row, type Shape, type Staged } from './staged.js'

const ADDRESS = /^http:\/\/data\.europa\.eu\/esco\/[a-z-]+\/[\w.-]+$/

const REUSE: Record<string, string> = {
  transversal: 'TRANSVERSAL',
  'cross-sector': 'CROSS_SECTOR',
  'sector-specific': 'SECTOR_SPECIFIC',
  'occupation-specific': 'OCCUPATION_SPECIFIC',
}
const NEEDS: Record<string, 'ESSENTIAL' | 'OPTIONAL'> = { essential: 'ESSENTIAL', optional: 'OPTIONAL' }

type Read = Shape['read']

const text = (row: Row, column: string) => row[column]?.trim() ?? ''

/** The first column that holds no address of ESCO, told as a fault. */
function addressFault(row: Row, columns: readonly string[]): readonly Staged[] | null {
  const wrong = columns.find((column) => !ADDRESS.test(text(row, column)))
  if (!wrong) return null
  const said = text(row, wrong)
  return fault(
    said
      ? `${wrong} is "${said}", which is no address of ESCO: take the row anew from the official file`
      : `${wrong} is empty: fill it in from the official file, or leave the row out`,
  )
}

const synonymsIn = (labels: string) => [
  ...new Set(
    labels
      .split(/\r?\n| \| /)
      .map((label) => label.trim())
      .filter(Boolean),
  ),
]

const conceptsIn =
  (language: string, { isGroup }: { isGroup: boolean }): Read =>
  (row) => {
    const wrong = addressFault(row, ['conceptUri'])
    if (wrong) return wrong
    const label = text(row, 'preferredLabel')
    if (!label) return fault('preferredLabel is empty: a concept needs a name; fill it in or leave the row out')
    return [
      {
        kind: 'concept',
        concept: text(row, 'conceptUri'),
        language,
        label,
        description: text(row, 'description'),
        synonyms: synonymsIn(text(row, 'altLabels')),
        isGroup,
        reuse: REUSE[text(row, 'reuseLevel')] ?? null,
        isRetired: ['obsolete', 'deprecated'].includes(text(row, 'status').toLowerCase()),
        replacedBy: null,
        rank: isGroup ? 2 : 1,
      },
    ]
  }

const LEVELS = [3, 2, 1, 0]

/** Each row names a heading by the deepest level it fills in; the level above is what it stands under. */
const headingsIn =
  (language: string): Read =>
  (row) => {
    const level = LEVELS.find((one) => text(row, `Level ${one} URI`)) ?? 0
    const wrong = addressFault(row, [`Level ${level} URI`])
    if (wrong) return wrong
    const [concept, label] = [text(row, `Level ${level} URI`), text(row, `Level ${level} preferred term`)]
    if (!label) return fault(`Level ${level} preferred term is empty: a heading needs a name`)
    const above = level > 0 ? text(row, `Level ${level - 1} URI`) : ''
    return [
      {
        kind: 'concept',
        ...{ concept, language, label, description: text(row, 'Description'), synonyms: [] },
        ...{ isGroup: true, reuse: null, isRetired: false, replacedBy: null, rank: 3 },
      },
      ...(above ? [{ kind: 'link', from: concept, link: 'BROADER', to: above, isWhole: false } as const] : []),
    ]
  }

const linksIn =
  (from: string, link: 'BROADER' | 'RELATED', to: string): Read =>
  (row) =>
    addressFault(row, [from, to]) ?? [{ kind: 'link', from: text(row, from), link, to: text(row, to), isWhole: true }]

const occupationsIn =
  (language: string): Read =>
  (row) => {
    const wrong = addressFault(row, ['conceptUri'])
    if (wrong) return wrong
    const [label, group] = [text(row, 'preferredLabel'), text(row, 'iscoGroup')]
    if (!label) return fault('preferredLabel is empty: an occupation needs a name')
    if (group && !/^\d{1,4}$/.test(group)) return fault(`iscoGroup is "${group}": it should be up to four figures`)
    return [{ kind: 'occupation', occupation: text(row, 'conceptUri'), language, iscoGroup: group || null, label }]
  }

const needsIn: Read = (row) => {
  const wrong = addressFault(row, ['occupationUri', 'skillUri'])
  if (wrong) return wrong
  const need = NEEDS[text(row, 'relationType').toLowerCase()]
  if (!need) return fault(`relationType is "${text(row, 'relationType')}": it should be essential or optional`)
  return [{ kind: 'need', occupation: text(row, 'occupationUri'), skill: text(row, 'skillUri'), need }]
}

const shape = (what: string, columns: readonly string[], read: Read): Shape => ({ source: 'esco', what, columns, read })
const named = ['conceptUri', 'preferredLabel']

const kinds: [RegExp, (language: string) => Shape][] = [
  [
    /^skills$/i,
    (language) => shape(`skills (${language})`, [...named, 'altLabels'], conceptsIn(language, { isGroup: false })),
  ],
  [/^skillGroups$/i, (language) => shape(`skill groups (${language})`, named, conceptsIn(language, { isGroup: true }))],
  [
    /^skillsHierarchy$/i,
    (language) =>
      shape(`headings (${language})`, ['Level 0 URI', 'Level 0 preferred term', 'Level 1 URI'], headingsIn(language)),
  ],
  [
    /^occupations$/i,
    (language) => shape(`occupations (${language})`, [...named, 'iscoGroup'], occupationsIn(language)),
  ],
  [
    /^broaderRelationsSkillPillar$/i,
    () =>
      shape('what is broader than what', ['conceptUri', 'broaderUri'], linksIn('conceptUri', 'BROADER', 'broaderUri')),
  ],
  [
    /^skillSkillRelations$/i,
    () =>
      shape(
        'what goes with what',
        ['originalSkillUri', 'relatedSkillUri'],
        linksIn('originalSkillUri', 'RELATED', 'relatedSkillUri'),
      ),
  ],
  [
    /^occupationSkillRelations$/i,
    () => shape('what occupations take', ['occupationUri', 'relationType', 'skillUri'], needsIn),
  ],
]

/** What an official file of ESCO holds, by its name; version 1.2 says the language also where there are no words. */
export function escoShape(file: string): Shape | null {
  const [, name, language] = /^([a-z]+)(?:_([a-z]{2,3}(?:-[a-z]{2,4})?))?\.csv$/i.exec(file) ?? []
  const kind = kinds.find(([pattern]) => pattern.test(name ?? ''))
  return kind ? kind[1](languageOf(language ?? 'en')) : null
}
