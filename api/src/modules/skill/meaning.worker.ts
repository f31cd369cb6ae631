import { parentPort } from 'node:worker_threads'
import { companyOf } from './rules/meaning/company.js'
import { meaningOf } from './rules/meaning/nearness.js'
import { wordsOf, type Said } from './rules/meaning/words.js'

/** Skills by their place in the list. */
export interface Matter {
  readonly said: readonly (readonly Said[])[]
  readonly occupations: readonly (readonly number[])[]
  readonly ties: readonly (readonly [number, number])[]
}

/** It takes seconds, and the API should answer others meanwhile: it is done in a thread of its own. */
parentPort!.once('message', ({ said, occupations, ties }: Matter) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort!.postMessage(meaningOf(companyOf(said.length, occupations, ties), wordsOf(said)))
})
