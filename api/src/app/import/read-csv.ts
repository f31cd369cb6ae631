import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { CannotImport, type Row, type Shape } from '../../modules/skill/index.js'
import type { Source } from './find-files.js'

interface Told {
  line: number
  row: Row | null
  /** Why there is no row. */
  what: string
}

type Parsed = { record: string[]; info: { lines: number } }

const again = 'download it again, and nothing has been imported meanwhile'
const brokenOff = (name: string, line: number) =>
  new CannotImport(`${name} breaks off on line ${line}, in the middle of a row: ${again}.`)

/** The rows of a table, one by one, each with the line on which it begins. */
export async function* readCsv(source: Source, shape: Shape): AsyncGenerator<Told> {
  const end = { last: 0x0a }
  let lines = 0
  let columns: string[] | undefined
  try {
    for await (const { record, info } of parsed(await source.open(), end)) {
      const line = lines + 1
      lines = info.lines
      if (columns) yield toldBy(columns, record, line)
      else needColumns(source.name, (columns = record), shape)
    }
  } catch (error) {
    throw inWords(error, source.name, lines + 1)
  }
  if (!columns) throw new CannotImport(`${source.name} is empty: ${again}.`)
  if (end.last !== 0x0a) throw brokenOff(source.name, lines)
}

function parsed(stream: Readable, end: { last: number }): AsyncIterable<Parsed> {
  const watch = new Transform({
    transform(chunk: Buffer, _, done) {
      end.last = chunk.at(-1) ?? end.last
      done(null, chunk)
    },
  })
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true })
  // A stream that breaks breaks the parser too, and who reads from that one is told.
  pipeline(stream, watch, parser).catch(() => undefined)
  return parser as AsyncIterable<Parsed>
}

function needColumns(name: string, columns: readonly string[], { what, columns: needed }: Shape) {
  const lacking = needed.filter((column) => !columns.includes(column))
  if (lacking.length)
    throw new CannotImport(
      `${name} should hold ${what}, but lacks ${lacking.length > 1 ? 'the columns' : 'the column'} ${lacking.join(', ')}; ` +
        `it has ${columns.join(', ')}. Take the official file, with commas between the columns.`,
    )
}

function toldBy(columns: readonly string[], record: readonly string[], line: number): Told {
  // The official tables leave off empty columns at the end of a row.
  if (record.length > columns.length)
    return {
      line,
      row: null,
      what: `it has ${record.length} columns instead of ${columns.length}: put text with commas in quotation marks`,
    }
  return { line, row: Object.fromEntries(columns.map((column, at) => [column, record[at]])), what: '' }
}

function inWords(error: unknown, name: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return brokenOff(name, line)
  return new CannotImport(
    `${name} cannot be read from line ${line}: ${error.message.replace(/:? at line.*$/s, '')}. Save it as CSV with commas, and try again.`,
  )
}
