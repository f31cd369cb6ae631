import { Unzlib } from 'fflate'
import { MOST_UNPACKED } from './zip.ts'

const isEuropass = (text: string) => /<(\w+:)?(SkillsPassport|Candidate)\b/.test(text)

/** Europass puts its own XML into the PDF it makes, as a stream, packed or plain. */
export function xmlInPdf(bytes: Uint8Array): string | null {
  const letters = new TextDecoder('latin1').decode(bytes)
  const opening = /(?<!end)stream\r?\n/g
  for (let found = opening.exec(letters); found; found = opening.exec(letters)) {
    const end = letters.indexOf('endstream', opening.lastIndex)
    if (end < 0) return null
    const text = textOf(bytes.subarray(opening.lastIndex, end))
    if (text && isEuropass(text)) return text.slice(text.indexOf('<'))
    // What looks like a beginning inside is none: each is read once, however many there are.
    opening.lastIndex = end
  }
  return null
}

function textOf(stream: Uint8Array): string | null {
  const isPacked = (stream[0]! & 0x0f) === 8
  try {
    return new TextDecoder().decode(isPacked ? unpacked(stream) : stream)
  } catch {
    return null
  }
}

/** So little at a time that what swells is stopped before it has filled the memory. */
const AT_ONCE = 1024

function unpacked(stream: Uint8Array): Uint8Array {
  const whole = new Uint8Array(MOST_UNPACKED)
  let size = 0
  const unzlib = new Unzlib((part) => {
    whole.set(part, size)
    size += part.length
  })
  for (let at = 0; at < stream.length; at += AT_ONCE) unzlib.push(stream.subarray(at, at + AT_ONCE))
  return whole.subarray(0, size)
}
