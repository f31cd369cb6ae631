/** SQLSTATE or the system's own code: on the error, or on one that it was made from. */
export function codeOf(error: unknown): string | undefined {
  return chain(error).find(({ code }) => typeof code === 'string')?.code
}

interface Fault {
  code?: string
  message?: string
  cause?: unknown
  errors?: unknown[]
}

function chain(error: unknown): Fault[] {
  if (typeof error !== 'object' || error === null) return []
  const fault = error as Fault
  return [fault, ...chain(fault.cause), ...(fault.errors ?? []).flatMap(chain)]
}

/** Class 08 (connection), 57P (shut down, crashed, starting), too many connections, no room on the disk, a socket that is gone. */
const awayStates = /^(08|57P|53300|53100|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|ERR_STREAM_)/
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Client was closed|Cannot use a pool after calling end|Received unexpected \w+ message from backend/

/** The database does not answer now, whoever asks. */
export const isDatabaseAway = (error: unknown) =>
  chain(error).some(({ code, message }) => awayStates.test(String(code ?? '')) || awayWords.test(message ?? ''))

/** The statement or the wait for a lock took longer than anything may. */
export const isOutOfTime = (error: unknown) => ['57014', '55P03'].includes(codeOf(error) ?? '')
