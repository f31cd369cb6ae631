import { parentPort } from 'node:worker_threads'
import { answer, type Task } from './rules/answer.js'

/** Counting takes a while, and the API should answer others meanwhile: it is done in a thread of its own. */
parentPort!.on('message', ({ id, task, stopped, milliseconds }: Message) => {
  const until = performance.now() + milliseconds
  const stop = () => Atomics.load(stopped, 0) === 1 || performance.now() > until
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort!.postMessage({ id, outcome: answer(task, stop) })
})

export interface Message {
  id: number
  task: Task
  /** Set from outside when nobody waits for the answer any more. */
  stopped: Int32Array
  milliseconds: number
}
