import { endRunning } from './run.mjs'
import { sentenceFor } from './say.mjs'

/** Does it, and says in one sentence why not. @param {() => Promise<unknown>} work */
export async function attempt(work) {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      endRunning()
      process.exit(130)
    })
  try {
    await work()
  } catch (error) {
    console.error(sentenceFor(error))
    process.exitCode = 1
  }
}
