import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  anonymous,
  asSystem,
  contextFor,
  everyoneIn,
  follow,
  Language,
  openDatabase,
  reachIn,
  read,
  sql,
  worldNow,
  type Ctx,
} from '@mellanrum/api'
import { loadCatalogue } from '../../../seeds/dist/load-catalogue.js'
import { openScene } from '../../../seeds/dist/demo/scene.js'
import { makeWorld } from '../../../seeds/dist/world.js'
import { print, say, withDatabase } from '../kit.ts'
import { chanceFrom } from './population.ts'
import { questionsFor } from './questions.ts'

const EDITS_PER_SECOND = 1000
const QUESTIONS_PER_SECOND = 50
const FIRST = 50

interface Edited {
  readonly committed: readonly number[]
  readonly took: number
}

interface Question {
  readonly begun: number
  readonly ended: number
}

const now = () => performance.timeOrigin + performance.now()
const share = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)]!
const sorted = (all: readonly number[]) => all.toSorted((one, other) => one - other)

/** How long after its commit a change is in an answer, and what that costs the questions; in PostgreSQL, not in play. */
export function freshness(people: number, seconds: number): Promise<void> {
  return withDatabase(
    async (env) => {
      const scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
      await loadCatalogue(scene.system().em)
      await makeWorld(scene.system().em, { people, challenges: 10, seed: 1 })
      await scene.close()
    },
    async ({ app }) => {
      const orm = await openDatabase(app)
      const signIn = { magicLink: true, demo: true, providers: [] }
      const system = () => asSystem(contextFor(orm, anonymous(Language.sv), signIn, new Date()))
      await follow(system())
      await ask(system, 1)
      const quiet = sorted((await ask(system, seconds)).map(taken))
      const edits = editing(app, people, seconds)
      const [asked, { committed, took }] = await Promise.all([ask(system, seconds + 1), edits])
      const busy = sorted(asked.map(taken))
      const waits = sorted(committed.map((at) => asked.find(({ begun }) => begun >= at)!.ended - at))
      await checkAll(system())
      const name = `matching.freshness.${people}`
      print(`${name}.edits`, (committed.length / took) * 1000, 'per second')
      print(`${name}.visible.p50`, share(waits, 0.5), 'ms')
      print(`${name}.visible.p99`, share(waits, 0.99), 'ms')
      for (const [kind, times] of [['quiet', quiet] as const, ['edited', busy] as const]) {
        print(`${name}.question.${kind}.p50`, share(times, 0.5), 'ms')
        print(`${name}.question.${kind}.p99`, share(times, 0.99), 'ms')
      }
      say(`p99 of a question under edits: ${(share(busy, 0.99) / share(quiet, 0.99)).toFixed(2)} of what it is without`)
      await orm.close()
    },
  )
}

const taken = ({ begun, ended }: Question) => ended - begun

/** At a fixed rate; each takes in what was committed before it began, as every question does. */
async function ask(system: () => Ctx, seconds: number): Promise<Question[]> {
  const question = questionsFor(
    (await worldNow(system()))!,
    chanceFrom(7),
    reachIn({ broader: new Map(), related: new Map() }),
  )
  const asked: Question[] = []
  const start = now()
  for (let one = 0; one < seconds * QUESTIONS_PER_SECOND; one++) {
    const due = start + (one * 1000) / QUESTIONS_PER_SECOND
    await new Promise((wake) => setTimeout(wake, Math.max(0, due - now())))
    const made = question({ mix: 'common', isFiltered: false, isLinked: false, isNear: false })
    const begun = now()
    const world = await worldNow(system())
    world!.best(made, FIRST)
    asked.push({ begun, ended: now() })
  }
  return asked
}

function editing(url: string, people: number, seconds: number): Promise<Edited> {
  const file = fileURLToPath(new URL('editor.ts', import.meta.url))
  const child = fork(file, [url, people, EDITS_PER_SECOND, seconds].map(String))
  return new Promise((resolve, reject) => {
    child.once('message', (edited) => resolve(edited as Edited))
    child.once('exit', (code) => reject(new Error(`the editor ended with ${code}`)))
  })
}

/** Nobody is in memory otherwise than in the database. */
async function checkAll(system: Ctx): Promise<void> {
  const rows = await read<{ id: string; hoursPerMonth: number | null }>(
    system,
    sql`select id, hours_per_month from coworker where consents_to(id, 'BE_MATCHED') order by id`,
  )
  const told = [...everyoneIn((await worldNow(system))!)].map(({ id, hoursPerMonth }) => ({ id, hoursPerMonth }))
  assert.deepEqual(told, rows)
}
