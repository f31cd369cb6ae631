import { createHash } from 'node:crypto'

/** The same thing gets the same id on every machine, every time. */
export function idOf(kind: string, key: string): string {
  const hex = createHash('sha1').update(`${kind}:${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
