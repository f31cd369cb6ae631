import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { xmlInPdf } from './pdf.ts'
import { readXml } from './xml.ts'
import { readZip } from './zip.ts'

/** What a file says of its owner's skills, or why it says nothing that we can read. */
export type Read = { words: string[] } | { trouble: 'TOO_LARGE' | 'UNKNOWN' | 'BROKEN' | 'EMPTY' | 'PDF_WITHOUT_DATA' }

export const MOST_BYTES = 50_000_000

/** A JSON Resume, a Europass (XML, JSON, or the PDF that carries its XML), a LinkedIn export or one of its tables. */
export function readFile(name: string, bytes: Uint8Array): Read {
  if (bytes.length > MOST_BYTES) return { trouble: 'TOO_LARGE' }
  if (bytes.length === 0) return { trouble: 'EMPTY' }
  try {
    const words = wordsIn(name, bytes)
    if (words === null) return { trouble: beginsWith(bytes, '%PDF') ? 'PDF_WITHOUT_DATA' : 'UNKNOWN' }
    const said = [...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()).filter(Boolean))]
    return said.length > 0 ? { words: said } : { trouble: 'EMPTY' }
  } catch {
    return { trouble: 'BROKEN' }
  }
}

const beginsWith = (bytes: Uint8Array, sign: string) =>
  [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** `null` when it is nothing we know. */
function wordsIn(name: string, bytes: Uint8Array): string[] | null {
  if (beginsWith(bytes, 'PK')) return readZip(bytes)
  if (beginsWith(bytes, '%PDF')) {
    const xml = xmlInPdf(bytes)
    return xml === null ? null : readXml(xml)
  }
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text)
  if (text.startsWith('<')) return readXml(text)
  return name.toLowerCase().endsWith('.csv') ? readCsv(text) : null
}
