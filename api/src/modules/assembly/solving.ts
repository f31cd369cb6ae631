import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Outcome, Task } from './rules/answer.js'
import type { Message } from './solving.worker.js'

interface Waiting {
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
}

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** The thread is there once it is needed, and keeps nobody from stopping. */
function thread(): Worker {
  if (worker) return worker
  const own = new Worker(new URL(`./solving.worker${extname(import.meta.url)}`, import.meta.url))
  own.unref()
  own.on('message', ({ id, outcome }: { id: number; outcome: Outcome }) => settle(id, (one) => one.resolve(outcome)))
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

/** Reckons aside. When nobody waits any more, it stops and answers with what it has. */
export function reckon(task: Task, milliseconds: number, gone?: AbortSignal): Promise<Outcome> {
  const stopped = new Int32Array(new SharedArrayBuffer(4))
  const stop = () => void Atomics.store(stopped, 0, 1)
  if (gone?.aborted) stop()
  gone?.addEventListener('abort', stop, { once: true })
  const id = ++last
  const until = performance.timeOrigin + performance.now() + milliseconds
  const message: Message = { id, task, stopped, until }
  return new Promise<Outcome>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    const own = thread()
    own.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    own.postMessage(message)
  }).finally(() => gone?.removeEventListener('abort', stop))
}
