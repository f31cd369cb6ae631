import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Need } from './contender.ts'
import type { Entry } from './contenders.ts'
import type { Opened, Reply, Request } from './process.ts'

export interface Rival extends Entry {
  readonly opened: Opened
  answers(questions: readonly (readonly Need[])[], first: number): Promise<number[][]>
  times(questions: readonly (readonly Need[])[], first: number, limit: number): Promise<number[]>
  close(): Promise<void>
}

/** Its package cannot be loaded here. */
export class LeftOut extends Error {}

/** In a process of its own, so that contenders share nothing but the machine. */
export async function rivalFor(entry: Entry, folder: string): Promise<Rival> {
  const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
    execArgv: ['--max-old-space-size=8192', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ask = <Answer>(request: Request) =>
    new Promise<Answer>((resolve, reject) => {
      const ended = () => reject(new Error('its process came to an end'))
      child.once('exit', ended)
      child.once('message', (reply: Reply) => {
        child.removeListener('exit', ended)
        if (!('failed' in reply)) resolve(reply.done as Answer)
        else reject(reply.isMissing ? new LeftOut(reply.failed) : new Error(`${entry.name}: ${reply.failed}`))
      })
      child.send(request)
    })
  const stop = () => void child.kill()
  const opened = await ask<Opened>({ ask: 'open', name: entry.name, folder }).catch((error: unknown) => {
    stop()
    throw error
  })
  return {
    ...entry,
    opened,
    answers: (questions, first) => ask({ ask: 'answers', questions, first }),
    times: (questions, first, limit) => ask({ ask: 'times', questions, first, limit }),
    close: () => ask<void>({ ask: 'close' }).finally(stop),
  }
}
