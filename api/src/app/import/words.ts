import type { Fault, ImportCounts, ImportRun } from '../../modules/skill/index.js'

const figures = new Intl.NumberFormat('en')

const WORDS: Record<string, string> = {
  new: 'concepts are new',
  changed: 'concepts were known and have changed',
  same: 'concepts were known and are the same',
  merged: 'concepts are ones that the catalogue had already, and were merged with those',
  linksNew: 'ties between concepts are new',
  linksRemoved: 'ties are gone',
  occupationsNew: 'occupations are new',
  occupationsChanged: 'occupations have changed',
  needsNew: 'skills of occupations are new',
  needsChanged: 'skills of occupations have changed',
  needsRemoved: 'skills of occupations are gone',
  refused: 'rows were refused',
}
const ALWAYS = ['new', 'changed', 'same', 'merged', 'refused']

/** What it came to, a line each; what is nought is left out unless one would ask. */
export const countLines = (counts: ImportCounts): string[] =>
  Object.entries(WORDS)
    .filter(([what]) => ALWAYS.includes(what) || counts[what])
    .map(([what, words]) => `  ${figures.format(counts[what] ?? 0).padStart(8)} ${words}`)

const MANY = 50

/** The rows that were refused, each with its place; rows that follow each other with the same fault share a line. */
export function faultLines(faults: readonly Fault[], files: readonly string[]): string[] {
  const groups = grouped(faults)
  const lines = groups
    .slice(0, MANY)
    .map(({ file, line, last, what }) => `${files[file]}, ${placeOf(files[file]!, line, last)}: ${what}.`)
  return groups.length > MANY
    ? [...lines, `… and ${figures.format(groups.length - MANY)} more; mend these and run it again.`]
    : lines
}

type Group = Fault & { last: number }

function grouped(faults: readonly Fault[]): Group[] {
  const groups: Group[] = []
  for (const fault of faults) {
    const before = groups.at(-1)
    if (before && before.file === fault.file && before.what === fault.what) before.last = fault.line
    else groups.push({ ...fault, last: fault.line })
  }
  return groups
}

/** A list has no lines: there it is the place of the concept. */
function placeOf(file: string, first: number, last: number): string {
  const what = /\.json\b/i.test(file) ? 'concept' : 'line'
  return last > first ? `${what}s ${first}–${last}` : `${what} ${first}`
}

export function runLine({ number, startedAt, files, counts, undoneAt }: ImportRun): string {
  const told = `${counts.new} new, ${counts.changed} changed, ${counts.merged} merged, ${counts.refused} refused`
  const undone = undoneAt ? `; undone ${dayOf(undoneAt)}` : ''
  return `${String(number).padStart(4)}  ${dayOf(startedAt)}  ${told}${undone}\n      ${files.join(', ')}`
}

const dayOf = (date: Date) => `${new Date(date).toISOString().slice(0, 16).replace('T', ' ')}`
