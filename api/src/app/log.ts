import { pino, type DestinationStream } from 'pino'

/** Who asked and what they wrote never reaches the log: those fields are cut before it is written. */
export const makeLog = (level = process.env.LOG_LEVEL ?? 'info', to?: DestinationStream) =>
  pino(
    { level, redact: ['email', '*.email', 'headers', '*.headers', 'variables'], serializers: { err: faultOf } },
    to as DestinationStream,
  )

export type Log = ReturnType<typeof makeLog>

/** Places in our own schema that a fault of the database names. */
const places = ['code', 'schema', 'table', 'column', 'constraint', 'routine'] as const

/** A fault without the values that it was about: database errors carry statements, keys and whole rows in their texts. */
export function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const known = error as Error & Partial<Record<(typeof places)[number], unknown>>
  const where = Object.fromEntries(
    places.filter((place) => typeof known[place] === 'string').map((place) => [place, known[place]]),
  )
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, ...where, message: plainMessage(error, known.code), stack: stack.slice(0, 20) }
}

/** Class 42 speaks of tables and columns only; every other SQLSTATE may quote what somebody wrote. */
function plainMessage({ message }: Error, code: unknown): string | undefined {
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('42')) return undefined
  return message.split(' - ').at(-1)?.slice(0, 300)
}
