import {
  CannotImport,
  crosswalk,
  crosswalkColumns,
  escoShape,
  readJobtech,
  type Shape,
  type StagedRow,
} from '../../modules/skill/index.js'
import type { Source } from './find-files.js'
import { readCsv } from './read-csv.js'
import { readJobtechFile } from './read-json.js'

const KNOWN =
  'skills_<language>.csv, skillGroups_<language>.csv, skillsHierarchy_<language>.csv, occupations_<language>.csv, ' +
  'broaderRelationsSkillPillar.csv, skillSkillRelations.csv, occupationSkillRelations.csv (ESCO), ' +
  `a .json file of the JobTech Taxonomy, or a .csv file with the columns ${crosswalkColumns.join(', ')}`

/** What a file is, by its name. A crosswalk may be called anything when it is named itself. */
export function kindOf({ base, isNamed }: Pick<Source, 'base' | 'isNamed'>): Shape | 'jobtech' | null {
  if (/\.json$/i.test(base)) return isNamed || /jobtech|taxonomy|concepts/i.test(base) ? 'jobtech' : null
  if (!/\.csv$/i.test(base)) return null
  return escoShape(base) ?? (isNamed || /crosswalk|mapping/i.test(base) ? crosswalk : null)
}

/** The files that can be read, and the names of those that lie beside them and are something else. */
export function sortOut(sources: readonly Source[]) {
  const strange = sources.find((source) => source.isNamed && !kindOf(source))
  if (strange) throw new CannotImport(`${strange.name} is none of the files that can be imported: ${KNOWN}.`)
  const wanted = sources.filter((source) => kindOf(source))
  if (!wanted.length)
    throw new CannotImport(`There is nothing to import: give ${KNOWN}; or a folder or zip archive with such files.`)
  return { wanted, left: sources.filter((source) => !kindOf(source)).map(({ name }) => name) }
}

type Tell = (what: string) => void
const OFTEN = 25_000
const figures = new Intl.NumberFormat('en')

/** Everything that the files say, row by row, telling how far it has come. */
export async function* readRows(sources: readonly Source[], tell: Tell): AsyncGenerator<StagedRow> {
  for (const [file, source] of sources.entries()) {
    const kind = kindOf(source)!
    tell(`Reading ${source.name}: ${kind === 'jobtech' ? 'concepts of the JobTech Taxonomy' : kind.what}.`)
    let rows = 0
    for await (const row of kind === 'jobtech' ? jobtechRows(source, file) : tableRows(source, file, kind)) {
      if (row.isFirstOfRow && ++rows % OFTEN === 0) tell(`  ${figures.format(rows)} rows so far`)
      yield row.staged
    }
    tell(`  ${figures.format(rows)} rows`)
  }
}

interface Step {
  isFirstOfRow: boolean
  staged: StagedRow
}

async function* tableRows(source: Source, file: number, shape: Shape): AsyncGenerator<Step> {
  for await (const { line, row, what } of readCsv(source, shape)) {
    const said = row ? shape.read(row) : [{ kind: 'fault', what } as const]
    for (const [at, staged] of said.entries())
      yield { isFirstOfRow: at === 0, staged: { source: shape.source, file, line, staged } }
  }
}

/** A list has no lines: the place in it is told instead. */
async function* jobtechRows(source: Source, file: number): AsyncGenerator<Step> {
  for await (const { at, concept } of readJobtechFile(source))
    for (const [place, staged] of readJobtech(concept).entries())
      yield { isFirstOfRow: place === 0, staged: { source: 'jobtech', file, line: at, staged } }
}
