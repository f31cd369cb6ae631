import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** The address of a concept of ESCO, made up, from one letter or figure. */
export const esco = (sign: string, kind = 'skill') =>
  `http://data.europa.eu/esco/${kind}/${sign.repeat(8)}-0000-4000-8000-000000000000`

const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
const table = (columns: string, rows: readonly (readonly string[])[]) =>
  [columns, ...rows.map((row) => row.map(quoted).join(','))].map((line) => `${line}\r\n`).join('')

export interface SkillRow {
  uri: string
  label: string
  synonyms?: string[]
  description?: string
  reuse?: string
  status?: string
}

/** `skills_<language>.csv`, with the columns of version 1.1.1. */
export const skillsCsv = (rows: readonly SkillRow[]) =>
  table(
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
    rows.map(({ uri, label, synonyms = [], description = '', reuse = 'cross-sector', status = 'released' }) => [
      ...['KnowledgeSkillCompetence', uri, 'skill/competence', reuse, label, synonyms.join('\n'), '', status],
      ...['', '', '', 'http://data.europa.eu/esco/concept-scheme/skills', description],
    ]),
  )

export const hierarchyCsv = (rows: readonly (readonly string[])[]) =>
  table('Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Description', rows)

export const broaderCsv = (pairs: readonly (readonly [string, string])[]) =>
  table(
    'conceptType,conceptUri,broaderType,broaderUri',
    pairs.map(([uri, broader]) => ['KnowledgeSkillCompetence', uri, 'KnowledgeSkillCompetence', broader]),
  )

export const relatedCsv = (pairs: readonly (readonly [string, string])[]) =>
  table(
    'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
    pairs.map(([one, other]) => [one, 'knowledge', 'optional', 'knowledge', other]),
  )

export const occupationsCsv = (rows: readonly (readonly [uri: string, isco: string, label: string])[]) =>
  table(
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels',
    rows.map(([uri, isco, label]) => ['Occupation', uri, isco, label, '']),
  )

export const needsCsv = (rows: readonly (readonly [occupation: string, need: string, skill: string])[]) =>
  table(
    'occupationUri,relationType,skillType,skillUri',
    rows.map(([occupation, need, skill]) => [occupation, need, 'knowledge', skill]),
  )

export const crosswalkCsv = (rows: readonly (readonly [from: string, to: string, relation: string, sure?: string])[]) =>
  table(
    'source_concept_id,source_label,target_uri,target_label,relation,confidence',
    rows.map(([from, to, relation, sure = '']) => [from, 'a', to, 'b', relation, sure]),
  )

export const jobtechJson = (concepts: readonly object[]) => JSON.stringify({ data: { concepts } })

export const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** Lays files down in a folder of their own and answers with the folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-files-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
