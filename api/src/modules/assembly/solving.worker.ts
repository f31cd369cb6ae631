import { parentPort } from 'node:worker_threads'
import type { Told } from './rules/alternatives.js'
import { answer, type Task } from './rules/answer.js'

/** Counting takes a while, and the API should answer others meanwhile: it is done in a thread of its own. */
parentPort!.on('message', ({ id, task, stopped, until }: Message) => {
  const end = Math.max(until - performance.timeOrigin, performance.now() + LEAST_MS)
  let last = performance.now()
  const tell = (told: Told) => {
    if (performance.now() - last < TELL_MS) return
    last = performance.now()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    parentPort!.postMessage({ id, told })
  }
  const watch = (told?: Told) => {
    if (told) tell(told)
    return Atomics.load(stopped, 0) === 1 || performance.now() > end
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort!.postMessage({ id, outcome: answer(task, watch) })
})

/** Whoever had to wait for others gets at least so long. */
const LEAST_MS = 100
/** Oftener nobody could read how far it is. */
const TELL_MS = 200

export interface Message {
  id: number
  task: Task
  /** Set from outside when nobody waits for the answer any more. */
  stopped: Int32Array
  /** By the clock that all threads share: waiting in line is part of the time given. */
  until: number
}
