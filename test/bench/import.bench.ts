import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openScene } from '../../seeds/dist/demo/scene.js'
import { loadCatalogue } from '../../seeds/dist/load-catalogue.js'
import { print, say, withDatabase } from './kit.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const data = process.env['MELLANRUM_DATA'] ?? resolve(root, '../shared/data')
const folder = ['esco-1.1.1', '']
  .map((name) => join(data, name))
  .find((path) => existsSync(join(path, 'relations_csv.zip')))

interface Figures {
  counts: Record<string, number>
  seconds: number
  mostMegabytes: number
}

/** The program as an operator runs it, in a process of its own, so that its memory is its own. */
function program(args: readonly string[], env: Record<string, string>): Promise<string[]> {
  const child = spawn(process.execPath, [join(root, 'api/dist/app/import-skills.js'), ...args], {
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

async function measure(files: string, env: Record<string, string>) {
  const figuresOf = async () => JSON.parse((await program(['--json', files], env)).at(-1)!) as Figures
  const first = await figuresOf()
  print('import.esco.seconds', first.seconds, 's')
  print('import.esco.memory', first.mostMegabytes, 'MB')
  for (const what of ['new', 'merged', 'linksNew', 'occupationsNew', 'needsNew', 'refused'])
    print(`import.esco.${what}`, first.counts[what] ?? 0, 'rows')
  const second = await figuresOf()
  print('import.esco.again.seconds', second.seconds, 's')
  print(
    'import.esco.again.changes',
    second.counts['new']! + second.counts['changed']! + second.counts['merged']!,
    'rows',
  )
  const began = performance.now()
  await program(['--undo', '1'], env)
  print('import.esco.undo.seconds', (performance.now() - began) / 1000, 's')
}

if (!folder) say(`The import is not measured: ${data} does not hold ESCO (MELLANRUM_DATA names the folder).`)
else
  await withDatabase(
    async (env) => {
      const scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
      await loadCatalogue(scene.system().em)
      await scene.close()
    },
    ({ owner, app }) => measure(folder, { DATABASE_URL: owner, APP_DATABASE_URL: app }),
  )
