import { parentPort } from 'node:worker_threads'
import { answer, type Task } from './rules/answer.js'

/** Counting takes a while, and the API should answer others meanwhile: it is done in a thread of its own. */
parentPort!.on('message', ({ id, task, stopped, until }: Message) => {
  const end = Math.max(until - performance.timeOrigin, performance.now() + LEAST_MS)
  const stop = () => Atomics.load(stopped, 0) === 1 || performance.now() > end
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort!.postMessage({ id, outcome: answer(task, stop) })
})

/** Whoever had to wait for others gets at least so long. */
const LEAST_MS = 100

export interface Message {
  id: number
  task: Task
  /** Set from outside when nobody waits for the answer any more. */
  stopped: Int32Array
  /** By the clock that all threads share: waiting in line is part of the time given. */
  until: number
}
