import { bringFiles } from '@mellanrum/api'
import { folderWith } from './taxonomy-files.js'
import type { World } from './world.js'

type Files = Readonly<Record<string, string | Uint8Array>>

const TABLES = [
  'skill',
  'skill_synonym',
  'skill_link',
  'skill_term',
  'skill_origin',
  'skill_source',
  'occupation',
  'occupation_skill',
]

/** The importer in a world, and what it left in the tables. */
export function importing(world: World) {
  const bring = (files: Files, isDryRun = false) => bringFiles(world.system(), { paths: [folderWith(files)], isDryRun })

  /** What is wrong with the rows, as a person reads it: file, line, words. */
  const faultsOf = async (files: Files) => {
    const { faults, files: names } = await bring(files)
    return faults.map(({ file, line, what }) => `${names[file]}:${line} ${what}`)
  }

  /** Every row of every table that an import may touch. */
  const everything = async () => {
    const all = TABLES.map((table) => `select '${table}' as "table", to_jsonb(t) as row from ${table} t`)
    return world.owner<{ table: string; row: object }>(`${all.join(' union all ')} order by 1, 2`)
  }

  const skill = async (key: string) =>
    (
      await world.stranger.get<{ skill: Record<string, unknown> | null }>(
        `query ($key: String!) { skill(key: $key) { key escoUri jobtechId reuseLevel isGroup retiredAt
          label { language sv nb en } description { language sv en } synonyms { language label } sources { key }
          broader { key } related { key } inOtherLanguages { language label isPreferred } } }`,
        { key },
      )
    ).skill

  return { bring, faultsOf, everything, skill }
}
