import { parentPort } from 'node:worker_threads'
import { lay, type Extent } from './lay.js'
import type { Part } from './columns.js'
import type { Columns } from './people.js'

/** Laying millions takes seconds, and questions are answered meanwhile: it is done in a thread of its own. */
const parts: Part<number>[] = []
let held = 0

parentPort!.on('message', (message: Message) => {
  if ('extent' in message) tell(lay(parts, message.extent))
  else parts.push({ ...message.part, mandates: new Map(Array.from(message.mandated, (place) => [place, held++])) })
})

function tell({ mandates, ...laid }: ReturnType<typeof lay<number>>): void {
  const mandated = [Uint32Array.from(mandates.keys()), Uint32Array.from(mandates.values())] as const
  const message: Told = { laid, mandated }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort!.postMessage(message)
}

/** Who have mandates is told by place only; they are numbered in the order in which they are told of. */
export type Message =
  | { readonly part: Columns & { count: number; alive?: Uint8Array }; readonly mandated: Uint32Array }
  | { readonly extent: Extent }

/** Where those who have mandates are now, and which of them is where. */
export interface Told {
  readonly laid: Omit<ReturnType<typeof lay<number>>, 'mandates'>
  readonly mandated: readonly [places: Uint32Array, numbers: Uint32Array]
}
