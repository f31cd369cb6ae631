import { openScene } from '../../seeds/dist/demo/scene.js'
import { loadCatalogue } from '../../seeds/dist/load-catalogue.js'
import { print, say, withDatabase } from './kit.ts'
import { hasEsco, whereEsco } from './quality/esco.ts'
import { program, type Figures } from './skills/program.ts'

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

if (!hasEsco()) say(`The import is not measured: there is no ESCO in ${whereEsco()} (MELLANRUM_DATA names the folder).`)
else
  await withDatabase(
    async (env) => {
      const scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
      await loadCatalogue(scene.system().em)
      await scene.close()
    },
    ({ owner, app }) => measure(whereEsco(), { DATABASE_URL: owner, APP_DATABASE_URL: app }),
  )
