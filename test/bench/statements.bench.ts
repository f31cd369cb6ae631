import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openRegion, type Region } from '../kit/region.ts'
import { needBrowser } from '../pages/browser.ts'
import { views } from '../pages/kit/views.ts'
import { print, say } from './kit.ts'

const inTest = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const web = fileURLToPath(new URL('../../web/src', import.meta.url))

/** The roads on which things are done; what is only read is asked by looking at every page. */
const roads = ['pages/main-road.test.ts', 'pages/without-script.test.ts', 'pages/keyboard.test.ts']

const operations = globSync('**/*.server.ts', { cwd: web })
  .map((file) => readFileSync(`${web}/${file}`, 'utf8'))
  .flatMap((text) => [...text.matchAll(/\bgraphql\(\s*`\s*(?:query|mutation) (\w+)/g)])
  .map(([, name]) => name!)

async function look({ origin }: Region) {
  const people = (await (await fetch(`${origin}/demo/people`)).json()) as { id: string; name: string }[]
  for (const { address, who } of views) {
    const person = people.find(({ name }) => who && name.startsWith(who))
    const cookie = person ? await cookieOf(origin, person.id) : ''
    const answer = await fetch(origin + address, { headers: { cookie } })
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
    await answer.text()
  }
}

async function cookieOf(origin: string, person: string): Promise<string> {
  const body = new URLSearchParams({ person, to: '/about' })
  const { headers } = await fetch(`${origin}/demo/sign-in`, { method: 'POST', body, redirect: 'manual' })
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function walk({ origin }: Region) {
  const env = { ...process.env, REGION_ORIGIN: origin, CHROME_PATH: needBrowser() }
  const walking = spawn('playwright', ['test', ...roads], {
    cwd: inTest(''),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  walking.stdout.on('data', (words: Buffer) => process.stderr.write(words))
  const [code] = (await once(walking, 'exit')) as [number]
  if (code !== 0) throw new Error('somebody did not come to the end of the road')
}

async function countedBy({ child }: Region): Promise<Record<string, number>> {
  const answer = once(child, 'message')
  child.send('what was counted?')
  return ((await answer) as [Record<string, number>])[0]
}

const region = await openRegion({ POINTS_FACTOR: '1000' }, 'test/bench/servers/counting.ts')
try {
  await look(region)
  await walk(region)
  const counted = await countedBy(region)
  const names = [...new Set(operations)].sort()
  const silent = names.filter((name) => counted[name] === undefined)
  for (const name of names.filter((one) => !silent.includes(one)))
    print(`statements.${name}`, counted[name]!, 'SQL statements')
  print('statements.operations-not-asked', silent.length, 'operations')
  if (silent.length > 0) say(`Not asked on this walk: ${silent.join(', ')}.`)
} finally {
  await region.stop()
}
