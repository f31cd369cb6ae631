import { unzipSync } from 'fflate'
import { readCsv } from './csv.ts'

const wanted = /(^|\/)(Skills|Positions)\.csv$/i
/** Nobody has that many positions; an archive that swells is none we open. */
const MOST_BYTES = 5_000_000

/** Of a LinkedIn export only the two tables that tell of skills are opened; letters and contacts stay shut. */
export function readZip(bytes: Uint8Array): string[] | null {
  const tables = unzipSync(bytes, {
    filter: ({ name, originalSize }) => wanted.test(name) && originalSize < MOST_BYTES,
  })
  const texts = Object.values(tables).map((table) => new TextDecoder().decode(table).replace(/^\uFEFF/, ''))
  return texts.length > 0 ? texts.flatMap((text) => readCsv(text) ?? []) : null
}
