import { unzipSync } from 'fflate'
import { readCsv } from './csv.ts'

const wanted = /(^|\/)(Skills|Positions)\.csv$/i
/** Nobody has that many positions; what swells beyond it, all together, is none we open. */
export const MOST_UNPACKED = 5_000_000

/** Of a LinkedIn export only the two tables that tell of skills are opened; letters and contacts stay shut. */
export function readZip(bytes: Uint8Array): string[] | null {
  let left = MOST_UNPACKED
  const tables = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => wanted.test(name) && (left -= Math.max(size, originalSize)) >= 0,
  })
  const texts = Object.values(tables).map((table) => new TextDecoder().decode(table).replace(/^\uFEFF/, ''))
  return texts.length > 0 ? texts.flatMap((text) => readCsv(text) ?? []) : null
}
