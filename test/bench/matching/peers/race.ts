import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../../kit.ts'
import { mixes, type Mix } from '../questions.ts'
import { bestByHand } from './arrays.ts'
import { writeCrowd, type Crowd, type Need } from './contender.ts'
import type { Entry } from './contenders.ts'
import { workload, type Workload } from './crowd.ts'
import { floors } from './floors.ts'
import { install } from './install.ts'
import { LeftOut, rivalFor, type Rival } from './rival.ts'
import { table, type Line } from './table.ts'

const FIRST = 50
const ROUNDS = 3
/** Milliseconds for a contender's turn with one mix. */
const LIMIT = 400
const CHECKED = 3
const SEED = 1

export async function race(wanted: readonly Entry[], sizes: readonly number[], skills: number): Promise<void> {
  if (wanted.some(({ isInstalledOnDemand }) => isInstalledOnDemand)) install()
  say(floors())
  const lines: Line[] = []
  for (const people of sizes) lines.push(...(await among(people, skills, wanted)))
  say(table(lines))
}

async function among(people: number, skills: number, wanted: readonly Entry[]): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-peers-'))
  const { crowd, questions } = workload(people, skills, SEED, mixes)
  writeCrowd(join(folder, 'crowd'), crowd)
  const rivals: Rival[] = []
  try {
    for (const entry of wanted.filter(({ most }) => people <= most)) {
      const rival = await comeUp(entry, folder)
      if (rival) rivals.push(rival)
    }
    const recalls = await compared(rivals, crowd, questions)
    const times = await taken(rivals, questions)
    return rivals.map((rival) => ({
      people,
      name: rival.name,
      ...rival.opened,
      recall: recalls.get(rival)!,
      times: times.get(rival)!,
    }))
  } finally {
    for (const rival of rivals) await rival.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function comeUp(entry: Entry, folder: string): Promise<Rival | undefined> {
  try {
    const rival = await rivalFor(entry, folder)
    say(`${entry.name}: made ready in ${Math.round(rival.opened.milliseconds)} ms.`)
    return rival
  } catch (error) {
    if (!(error instanceof LeftOut)) throw error
    say(`${entry.name} is left out, for its package cannot be loaded: ${error.message.split('\n')[0]}`)
    return undefined
  }
}

/** Those that answer exactly must give the very same people; of others, how many of the right ones they give. */
async function compared(rivals: readonly Rival[], crowd: Crowd, questions: Workload['questions']) {
  const reference = bestByHand(crowd)
  const asked = mixes.flatMap((mix) => questions[mix].slice(0, CHECKED))
  const right = asked.map((needs) => reference.best(needs, FIRST))
  const recalls = new Map<Rival, number>()
  for (const rival of rivals) {
    const answers = await rival.answers(asked, FIRST)
    if (rival.isExact) assert.deepEqual(answers, right, `${rival.name} does not answer the same`)
    recalls.set(rival, recallOf(answers, right))
    if (!rival.isExact)
      say(`${rival.name} only comes near: ${recallOf(answers, right).toFixed(3)} of those it should find.`)
  }
  return recalls
}

function recallOf(answers: readonly number[][], right: readonly number[][]): number {
  const shares = right.map((ids, at) => ids.filter((id) => answers[at]!.includes(id)).length / ids.length)
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** There and back again, so that nobody is always first. Each goes on in its questions where it stopped. */
async function taken(rivals: readonly Rival[], questions: Workload['questions']) {
  const times = new Map(
    rivals.map((rival) => [rival, { common: [], rare: [], commonest: [] } as Record<Mix, number[]>]),
  )
  for (let round = 1; round <= ROUNDS; round++) {
    for (const order of [rivals, rivals.toReversed()])
      for (const rival of order)
        for (const mix of mixes) {
          const spent = times.get(rival)![mix]
          spent.push(...(await rival.times(from(questions[mix], spent.length), FIRST, LIMIT)))
        }
    say(`Round ${round} of ${ROUNDS}.`)
  }
  return times
}

const from = (questions: readonly (readonly Need[])[], start: number) => {
  const at = start % questions.length
  return [...questions.slice(at), ...questions.slice(0, at)]
}
