import { basename } from 'node:path'
import type { Source } from './sources.js'

export const most = 250
export const usual = 150

const linesOf = ({ text }: Source) => text.replace(/\n$/, '').split('\n').length

/** Longer than one sitting. */
export const tooLong = (files: readonly Source[]): string[] =>
  files.filter((file) => linesOf(file) > most).map((file) => `${file.path}: ${linesOf(file)} lines`)

/** The length that nine files of ten keep within. */
export function ninthTenth(files: readonly Source[]): number {
  const lengths = files.map(linesOf).sort((one, other) => one - other)
  return lengths[Math.ceil(lengths.length * 0.9) - 1] ?? 0
}

const says = (path: string) => basename(path).replace(/\.(svelte|test|server|ts|mjs)\b/g, '')

/** Names that say nothing of what is inside, and so take in anything. A community manager is a person. */
export const emptyNames = (files: readonly Source[]): string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => /(?<!community-)(service|manager|util|helper)s?$|(^|[-.])common$/i.test(says(path)))

const leavings = [
  { what: 'a note to do it later', pattern: /\b(TODO|FIXME|XXX)\b/ },
  { what: 'a test set apart', pattern: /\b(it|test|describe|suite)(\.\w+)*\.(only|skip|todo|fails)\b/ },
  { what: 'any', pattern: /(:|<|\bas|\|)\s*any\b(?! [a-z])|,\s*any>|\bany\[\]/ },
  { what: 'a check of types turned off', pattern: /@ts-(ignore|nocheck|expect-error)\b/ },
]

/** What was left for later, or hidden from the checks. */
export const leftovers = (files: readonly Source[]): string[] =>
  files.flatMap(({ path, text }) =>
    leavings.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${path}: ${what}`),
  )
