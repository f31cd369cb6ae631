import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { readCrowd, type Contender, type Need } from './contender.ts'
import { entries } from './contenders.ts'

export type Request =
  | { readonly ask: 'open'; readonly name: string; readonly folder: string }
  | { readonly ask: 'answers'; readonly questions: readonly (readonly Need[])[]; readonly first: number }
  | {
      readonly ask: 'times'
      readonly questions: readonly (readonly Need[])[]
      readonly first: number
      readonly limit: number
    }
  | { readonly ask: 'close' }

export interface Opened {
  readonly milliseconds: number
  readonly bytes: number
}

let contender: Contender

/** A package that is not there, or not made for this machine. */
class Missing extends Error {}

export type Reply = { readonly done: unknown } | { readonly failed: string; readonly isMissing: boolean }

async function answer(request: Request): Promise<unknown> {
  switch (request.ask) {
    case 'open':
      return opened(request.name, request.folder)
    case 'answers':
      return Promise.all(request.questions.map(async (needs) => [...(await contender.best(needs, request.first))]))
    case 'times':
      return times(request)
    case 'close':
      return contender.close?.()
  }
}

async function opened(name: string, folder: string): Promise<Opened> {
  const entry = entries.find((one) => one.name === name)!
  const crowd = readCrowd(join(folder, 'crowd'))
  const open = await entry.open().catch((error: Error) => {
    throw new Missing(error.message)
  })
  const own = mkdtempSync(join(folder, `${entry.peer}-`))
  const begun = performance.now()
  contender = await open(crowd, own)
  return { milliseconds: performance.now() - begun, bytes: await contender.bytes() }
}

/** Until all are answered or the time is out. */
async function times({ questions, first, limit }: Request & { ask: 'times' }): Promise<number[]> {
  const spent: number[] = []
  const end = performance.now() + limit
  for (const needs of questions) {
    const begun = performance.now()
    if (begun > end) break
    await contender.best(needs, first)
    spent.push(performance.now() - begun)
  }
  return spent
}

const reply = (one: Reply) => process.send!(one)

process.on('message', (request: Request) =>
  answer(request).then(
    (done) => reply({ done }),
    (error: Error) => reply({ failed: error.message, isMissing: error instanceof Missing }),
  ),
)

/** Whoever asked is gone, or it is to stop: so is the server that this started, by its own handler. */
for (const end of ['disconnect', 'SIGTERM', 'SIGINT'] as const) process.once(end, () => process.exit())
