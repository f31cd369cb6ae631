import papa from 'papaparse'

type Row = Readonly<Record<string, string | undefined>>

/** A table of a LinkedIn export: Skills.csv has names, Positions.csv has titles. */
export function readCsv(text: string): string[] | null {
  const { data, meta } = papa.parse<Row>(text, { header: true, skipEmptyLines: true })
  const column = ['Title', 'Name'].find((name) => meta.fields?.includes(name))
  return column ? data.map((row) => row[column] ?? '') : null
}
