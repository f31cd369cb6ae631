import { unzlibSync } from 'fflate'

const isEuropass = (text: string) => /<(\w+:)?(SkillsPassport|Candidate)\b/.test(text)

/** Europass puts its own XML into the PDF it makes, as a stream, packed or plain. */
export function xmlInPdf(bytes: Uint8Array): string | null {
  const letters = new TextDecoder('latin1').decode(bytes)
  for (const { index, 0: opening } of letters.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + opening.length
    const end = letters.indexOf('endstream', start)
    const text = textOf(bytes.subarray(start, end < 0 ? undefined : end))
    if (text && isEuropass(text)) return text.slice(text.indexOf('<'))
  }
  return null
}

function textOf(stream: Uint8Array): string | null {
  const isPacked = (stream[0]! & 0x0f) === 8
  try {
    return new TextDecoder().decode(isPacked ? unzlibSync(stream) : stream)
  } catch {
    return null
  }
}
