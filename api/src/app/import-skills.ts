import 'reflect-metadata'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { anonymous } from '../base/viewer.js'
import type { Ctx } from '../base/ctx.js'
import { Language } from '../base/localized.js'
import { CannotImport, importRuns, settleMeaning, undoImport } from '../modules/skill/index.js'
import { contextFor } from './context.js'
import { openDatabase } from './database.js'
import { Misconfigured, readEnv } from './env.js'
import { bringFiles } from './import/bring-files.js'
import { countLines, faultLines, runLine } from './import/words.js'

const HELP = `npm run skills:import -- [--dry-run] <files, folders or zip archives>
npm run skills:import -- --runs            what was imported, and when
npm run skills:import -- --undo <run>      as it was before that run
npm run skills:import -- --json …          figures as a line of JSON at the end

What can be imported, how it is merged and on which terms: docs/importing-skills.md`

const say = (line: string) => console.log(line)

/** Paths are meant from where the person stands, which npm tells when it has gone elsewhere. */
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

function wish() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      runs: { type: 'boolean', default: false },
      undo: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return { ...values, isDryRun: values['dry-run'], paths: positionals.map(fromHere) }
}

async function work(ctx: Ctx, asked: ReturnType<typeof wish>) {
  if (asked.runs) return showRuns(ctx)
  const figures = asked.undo === undefined ? await bring(ctx, asked) : await undo(ctx, asked.undo)
  if (!asked.isDryRun && (await settleMeaning(ctx))) say('What is near what has been reckoned anew.')
  if (asked.json && figures) say(JSON.stringify(figures))
}

async function showRuns(ctx: Ctx) {
  const runs = await importRuns(ctx)
  say(runs.length ? runs.map(runLine).join('\n') : 'Nothing has been imported yet.')
}

async function undo(ctx: Ctx, said: string) {
  if (!/^\d+$/.test(said)) throw new CannotImport(`"${said}" is no run: --runs lists them by number.`)
  const { removed, kept } = await undoImport(ctx, Number(said))
  say(`Run ${said} is undone: ${removed} concepts are gone, and what it had changed is as it was before.`)
  if (!kept.length) return
  say(`${kept.length} concepts are kept, but no longer offered, because somebody has said something with them:`)
  for (const name of kept) say(`  ${name}`)
}

async function bring(ctx: Ctx, { paths, isDryRun }: ReturnType<typeof wish>) {
  const began = performance.now()
  const { files, run, counts, faults } = await bringFiles(ctx, { paths, isDryRun, tell: say })
  const seconds = (performance.now() - began) / 1000
  const mostMegabytes = process.resourceUsage().maxRSS / 1024
  for (const line of faultLines(faults, files)) console.error(line)
  say(`\n${outcome(run, isDryRun)}\n${countLines(counts).join('\n')}`)
  say(`It took ${seconds.toFixed(1)} seconds and at most ${mostMegabytes.toFixed(0)} MB of memory.`)
  return { run, counts, seconds, mostMegabytes }
}

function outcome(run: number | null, isDryRun: boolean): string {
  if (isDryRun) return 'A dry run: nothing was kept. It would have come to this:'
  if (run === null) return 'Everything was here already: nothing has changed.'
  return `Run ${run} is done (--undo ${run} takes it back):`
}

async function main() {
  const asked = wish()
  if (asked.help || !(asked.runs || asked.undo !== undefined || asked.paths.length)) return say(HELP)
  // An import may hold its connection for as long as it takes.
  const orm = await openDatabase(readEnv().appDatabaseUrl, { driverOptions: { keepAlive: true } })
  try {
    await work(contextFor(orm, anonymous(Language.en), { magicLink: false, demo: false, providers: [] }), asked)
  } finally {
    await orm.close(true)
  }
}

/** A wish that cannot be read, or a database that cannot be reached, is nothing that a stack explains. */
const isExpected = (error: unknown): error is Error =>
  error instanceof CannotImport ||
  /^(ERR_PARSE_ARGS|ECONN)/.test((error as { code?: string }).code ?? '') ||
  error instanceof Misconfigured

try {
  await main()
} catch (error) {
  console.error(isExpected(error) ? error.message : error)
  process.exitCode = 1
}
