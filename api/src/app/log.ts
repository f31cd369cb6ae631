import { pino } from 'pino'

/** Who asked and what they wrote never reaches the log: those fields are cut before it is written. */
export const makeLog = (level = process.env.LOG_LEVEL ?? 'info') =>
  pino({ level, redact: ['email', '*.email', 'headers', '*.headers', 'variables', 'err.query', 'err.params'] })

export type Log = ReturnType<typeof makeLog>
