import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'

/** ESCO as numbers: skills and occupations by their place in the lists. */
export interface Esco {
  skills: { uri: string; label: string; synonyms: string[]; description: string }[]
  occupations: { isco: string; essential: number[]; optional: number[] }[]
  broader: [narrower: number, broader: number][]
  related: [one: number, other: number][]
}

const folder = () =>
  join(process.env.MELLANRUM_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)), 'esco-1.1.1')

export const hasEsco = () => existsSync(join(folder(), 'relations_csv.zip'))
export const whereEsco = folder

type Row = Record<string, string>

function reader() {
  const files = Object.assign(
    {},
    ...['classification_en_csv.zip', 'relations_csv.zip'].map((name) => unzipSync(readFileSync(join(folder(), name)))),
  ) as Record<string, Uint8Array>
  return (name: string): Row[] => {
    const path = Object.keys(files).find((file) => file.endsWith(`${name}.csv`))
    if (!path) throw new Error(`There is no ${name}.csv in the archives`)
    return parse(Buffer.from(files[path]!), { columns: true, bom: true, relax_column_count: true }) as Row[]
  }
}

const byUri = (one: Row, other: Row) => (one.conceptUri! < other.conceptUri! ? -1 : 1)

export function readEsco(): Esco {
  const rows = reader()
  const skills = rows('skills_en').sort(byUri)
  const skill = new Map(skills.map((row, at) => [row.conceptUri!, at]))
  const occupations = rows('occupations_en')
    .sort(byUri)
    .map((row) => ({ uri: row.conceptUri!, isco: row.iscoGroup!, essential: [] as number[], optional: [] as number[] }))
  const occupation = new Map(occupations.map((one) => [one.uri, one]))
  for (const row of rows('occupationSkillRelations')) {
    const found = skill.get(row.skillUri!)
    // A few links are to an occupation that the classification itself no longer lists.
    if (found !== undefined) occupation.get(row.occupationUri!)?.[row.relationType as 'essential'].push(found)
  }
  const pairs = (name: string, from: string, to: string) =>
    rows(name).flatMap((row): [number, number][] => {
      const [one, other] = [skill.get(row[from]!), skill.get(row[to]!)]
      return one === undefined || other === undefined ? [] : [[one, other]]
    })
  return {
    skills: skills.map((row) => ({
      uri: row.conceptUri!,
      label: row.preferredLabel!,
      synonyms: row.altLabels!.split('\n').filter(Boolean),
      description: row.description!,
    })),
    occupations,
    broader: pairs('broaderRelationsSkillPillar', 'conceptUri', 'broaderUri'),
    related: pairs('skillSkillRelations', 'originalSkillUri', 'relatedSkillUri'),
  }
}
