import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = join(fileURLToPath(new URL('../../..', import.meta.url)), 'api/dist/app/import-skills.js')

export interface Figures {
  counts: Record<string, number>
  seconds: number
  mostMegabytes: number
}

/** The import as an operator runs it, in a process of its own, so that its memory is its own. */
export function program(args: readonly string[], env: Record<string, string>): Promise<string[]> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((done, failed) =>
    child.on('exit', (code) =>
      code ? failed(new Error(`the import ended with ${code}`)) : done(output.trim().split('\n')),
    ),
  )
}
