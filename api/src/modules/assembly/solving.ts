import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Told } from './rules/alternatives.js'
import type { Outcome, Task } from './rules/answer.js'
import type { Message } from './solving.worker.js'

interface Waiting {
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
  hear?: (told: Told) => void
}

type Heard = { id: number } & ({ outcome: Outcome } | { told: Told })

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** The thread is there once it is needed, and keeps nobody from stopping. */
function thread(): Worker {
  if (worker) return worker
  const own = new Worker(new URL(`./solving.worker${extname(import.meta.url)}`, import.meta.url))
  own.unref()
  own.on('message', (heard: Heard) => {
    if ('told' in heard) waiting.get(heard.id)?.hear?.(heard.told)
    else settle(heard.id, (one) => one.resolve(heard.outcome))
  })
  own.on('error', (error) => {
    worker = null
    for (const id of [...waiting.keys()]) settle(id, (one) => one.reject(error))
  })
  return (worker = own)
}

function settle(id: number, tell: (one: Waiting) => void) {
  const one = waiting.get(id)
  waiting.delete(id)
  if (waiting.size === 0) worker?.unref()
  if (one) tell(one)
}

interface Care {
  readonly gone?: AbortSignal
  /** Told now and then how far it is. */
  readonly hear?: (told: Told) => void
}

/** Reckons aside. When nobody waits any more, it stops and answers with what it has. */
export function reckon(task: Task, milliseconds: number, { gone, hear }: Care): Promise<Outcome> {
  const stopped = new Int32Array(new SharedArrayBuffer(4))
  const stop = () => void Atomics.store(stopped, 0, 1)
  if (gone?.aborted) stop()
  gone?.addEventListener('abort', stop, { once: true })
  const id = ++last
  const until = performance.timeOrigin + performance.now() + milliseconds
  const message: Message = { id, task, stopped, until }
  return new Promise<Outcome>((resolve, reject) => {
    waiting.set(id, { resolve, reject, hear })
    const own = thread()
    own.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    own.postMessage(message)
  }).finally(() => gone?.removeEventListener('abort', stop))
}
