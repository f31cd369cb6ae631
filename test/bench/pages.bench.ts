import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import lighthouse from 'lighthouse'
import { chromium } from '@playwright/test'
import { loadDemo } from '../../seeds/dist/demo/index.js'
import { BROWSER_FLAGS, needBrowser } from '../pages/browser.ts'
import { inLanguage, nameOfState, put, states, violationsOn } from '../pages/kit/axe.ts'
import { signIn } from '../pages/kit/site.ts'
import { nameOf, views } from '../pages/kit/views.ts'
import { freePort, load, median, print, say, serve, withDatabase } from './kit.ts'

const pages = {
  start: '/',
  challenges: '/challenges',
  challenge: '/challenges/koldioxidbantning',
  hubs: '/hubs',
  'sign-in': '/sign-in',
}
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** How fast the two pages that are opened most are served, signed out, in a closed loop of four. */
async function measureServing(origin: string) {
  for (const name of ['start', 'challenge'] as const) {
    const url = origin + pages[name]
    await load({ url }, 2)
    const rounds = [await load({ url }), await load({ url }), await load({ url })]
    print(`page.${name}.p50`, median(rounds.map(({ p50 }) => p50)), 'ms')
    print(`page.${name}.p97.5`, median(rounds.map(({ p95 }) => p95)), 'ms')
    print(`page.${name}.throughput`, median(rounds.map(({ perSecond }) => perSecond)), 'requests/s')
  }
}

/** All scripts a first visit fetches, gzipped as a server would. */
async function measureScripts(origin: string) {
  const browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_FLAGS })
  for (const [name, path] of Object.entries(pages)) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const bodies: Promise<Buffer>[] = []
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') bodies.push(answer.body())
    })
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
    print(`page.${name}.scripts`, sizes.reduce((sum, size) => sum + size, 0) / 1000, 'kB gzip')
    await context.close()
  }
  await browser.close()
}

/** What axe has to say of every view in every state of `test/pages`; not what only a person can see. */
async function measureAccess(origin: string) {
  const browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_FLAGS })
  const violations: string[] = []
  for (const view of views) {
    const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce' })
    if (view.who) await signIn(context, origin, view.who)
    const page = await context.newPage()
    for (const state of states) {
      await put(page, state, origin)
      await page.goto(inLanguage(state, view.address))
      const found = await violationsOn(page)
      violations.push(...found.map((one) => `${nameOf(view)}, ${nameOfState(state)}: ${one}`))
    }
    await context.close()
  }
  await browser.close()
  for (const violation of violations) say(violation)
  print('axe.states', views.length * states.length, 'states')
  print('axe.violations', violations.length, 'violations')
}

async function measureLighthouse(origin: string) {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'mellanrum-lighthouse-'))
  const flags = [...BROWSER_FLAGS, '--headless', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`]
  const browser = spawn(needBrowser(), [...flags, 'about:blank'], { stdio: 'ignore' })
  try {
    while (
      !(await fetch(`http://127.0.0.1:${port}/json/version`).then(
        () => true,
        () => false,
      ))
    )
      await new Promise((wake) => setTimeout(wake, 100))
    for (const [name, path] of Object.entries(pages)) {
      const result = await lighthouse(origin + path, {
        port,
        output: 'json',
        onlyCategories: categories,
        logLevel: 'error',
      })
      for (const category of categories)
        print(`lighthouse.${name}.${category}`, (result?.lhr.categories[category]?.score ?? 0) * 100, 'of 100')
    }
  } finally {
    browser.kill('SIGTERM')
  }
}

await withDatabase(
  (env) => loadDemo(env, new Date('2026-03-02T12:00:00Z'), say),
  async ({ owner, app }) => {
    const handler = fileURLToPath(new URL('../../web/build/handler.js', import.meta.url))
    const env = { DATABASE_URL: owner, APP_DATABASE_URL: app, DEMO: '1', POINTS_FACTOR: '1000', WEB_HANDLER: handler }
    const served = await serve('servers/mellanrum.ts', env, '/health/ready')
    try {
      await measureServing(served.origin)
      await measureScripts(served.origin)
      await measureLighthouse(served.origin)
      await measureAccess(served.origin)
    } finally {
      await served.stop()
    }
  },
)
