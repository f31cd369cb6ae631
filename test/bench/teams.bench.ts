import assert from 'node:assert/strict'
import { alternatives } from '../../api/dist/modules/assembly/rules/alternatives.js'
import { withoutCopies } from '../../api/dist/modules/assembly/rules/copies.js'
import { withoutLesser } from '../../api/dist/modules/assembly/rules/dominance.js'
import { greedy, swapped } from '../../api/dist/modules/assembly/rules/improve.js'
import { instanceOf, problemOf } from '../../api/dist/modules/assembly/rules/instance.js'
import { narrow } from '../../api/dist/modules/assembly/rules/narrow.js'
import { noMusts } from '../../api/dist/modules/assembly/rules/shapes.js'
import { solve } from '../../api/dist/modules/assembly/rules/solve.js'
import { nobody, teamOf } from '../../api/dist/modules/assembly/rules/standing.js'
import { valueOf } from '../../api/dist/modules/assembly/rules/value.js'
import { print, say } from './kit.ts'
import { notOutdone } from './teams/outdone.ts'
import { programOf } from './teams/model.ts'
import { nearlyAlike, population } from './teams/population.ts'
import { askHighs, askYalps } from './teams/solvers.ts'
import { Tally, type Time } from './teams/tally.ts'

const SIZE = 5
const INSTANCES = 30
const POINT = 1_000_000
const never = () => false

/** So often among so many HiGHS is asked about everybody; else about those whom the prices could not rule out. */
const EVERYBODY = 1_000
const TIMES = 10
/** Solvers written for any program are given so long for each. */
const PATIENCE = 8
/** Of so many instances, the first by their seeds, HiGHS is asked of each alternative whether a team of anybody outdoes it. */
const PARETO = 5
const PARETO_PATIENCE = 30

/** Also what the processor itself spent on it: on a machine that does other things as well, the clock tells of them too. */
function timed<Answer>(work: () => Answer): [Answer, Time] {
  const [began, spent] = [performance.now(), process.threadCpuUsage()]
  const answer = work()
  const { user, system } = process.threadCpuUsage(spent)
  return [answer, { milliseconds: performance.now() - began, processor: (user + system) / 1000 }]
}

function ask(people: number, seed: number) {
  const question = { ...population(people, seed), size: SIZE }
  const [instance, flattened] = timed(() => instanceOf(question))
  const pool = Int32Array.from(question.candidates, (_, row) => row)
  return { question, instance, flattened, pool }
}

/** Whom HiGHS and yalps are asked about, and what they then say must be the value we claim. */
function poolFor(isEverybody: boolean, asked: ReturnType<typeof ask>, seats: number): number[] {
  if (isEverybody) return [...asked.pool]
  const problem = problemOf(asked.instance, noMusts)
  const search = { problem, best: nobody(problem), places: 0, settled: 0, open: 0, pending: [], stop: never }
  const { pool } = narrow(search, { team: nobody(problem), seats, pool: asked.pool })
  return [...withoutLesser(problem, seats, pool)]
}

function measure(people: number, seed: number, tally: Tally) {
  const asked = ask(people, seed)
  const { instance, pool, question } = asked
  const start = () => {
    const problem = problemOf(instance, noMusts)
    return { problem, team: nobody(problem), seats: SIZE, pool }
  }
  const [ours, time] = timed(() => {
    const { problem, ...from } = start()
    return solve(problem, from, never)
  })
  const team = ours.members.map((row) => question.candidates[row]!)
  assert.equal(valueOf(team, question.matter, SIZE).total, ours.value)
  const gap = (ours.bound - ours.value) / ours.bound
  tally.add('ours', { value: ours.value / POINT, ...time, isProven: ours.isProven, gap }, seed)
  tally.flattened(asked.flattened)

  const { problem, team: none } = start()
  const [first, quick] = timed(() => greedy(problem, none, SIZE, pool))
  tally.add('greedy', { value: first.value / POINT, ...quick, isProven: false }, seed)
  const [better, longer] = timed(() => swapped(problem, greedy(problem, none, SIZE, pool), 0, pool))
  tally.add('swap', { value: better.value / POINT, ...longer, isProven: false }, seed)

  const isEverybody = people <= EVERYBODY && seed <= TIMES
  const left = poolFor(isEverybody, asked, SIZE)
  const program = programOf(problem, left, SIZE)
  const highs = askHighs(program, PATIENCE)
  tally.add(isEverybody ? 'HiGHS, everybody' : 'HiGHS, those left', highs, seed)
  if (highs.isProven && ours.isProven) {
    assert.ok(Math.abs(highs.value - ours.value / POINT) < 1e-5, `seed ${seed}: ${ours.value} but HiGHS ${highs.value}`)
    const rows = highs.members.map((at) => left[at]!)
    assert.ok(teamOf(problem, rows).value <= ours.value)
  }
  if (!isEverybody) tally.add('yalps, those left', askYalps(program, PATIENCE / 4), seed)
  compareAlternatives(people, seed, asked, tally)
}

function compareAlternatives(
  people: number,
  seed: number,
  { instance, pool, question }: ReturnType<typeof ask>,
  tally: Tally,
) {
  const [found, time] = timed(() => alternatives({ instance, musts: noMusts, fixed: [], pool }, never))
  tally.alternatives(
    found.length,
    time,
    found.every(({ isProven }) => isProven),
  )
  if (people > EVERYBODY || seed > PARETO) return
  for (const { members } of found) {
    const team = members.map((row) => question.candidates[row]!)
    const isTrue = notOutdone(instance, valueOf(team, question.matter, SIZE), SIZE, PARETO_PATIENCE)
    assert.notEqual(isTrue, false, `seed ${seed}: a team outdoes an alternative in every part`)
    tally.checked(isTrue)
  }
}

/** Near copies of so many people, so many of each; and how long the page looks at most. */
const ALIKE = [4, 8]
const COPIES = 40
const WAITED = 3

/** What is asked first pays for the compiler. */
for (let seed = 1001; seed <= 1008; seed++) {
  const { instance, pool } = ask(10_000, seed)
  alternatives({ instance, musts: noMusts, fixed: [], pool }, never)
}

/** People of whom most can take another's place: as long as somebody waits at the page, and no longer. */
function measureAlike(few: number, seed: number, tally: Tally) {
  const question = { ...nearlyAlike(few, COPIES, seed), size: SIZE }
  const instance = instanceOf(question)
  const pool = withoutCopies(
    instance,
    Int32Array.from(question.candidates, (_, row) => row),
  )
  const problem = problemOf(instance, noMusts)
  const from = performance.now()
  const [ours, time] = timed(() =>
    solve(problem, { team: nobody(problem), seats: SIZE, pool }, () => performance.now() - from > WAITED * 1000),
  )
  const gap = (ours.bound - ours.value) / ours.bound
  tally.add('ours', { value: ours.value / POINT, ...time, isProven: ours.isProven, gap }, seed)
  const highs = askHighs(programOf(problem, [...pool], SIZE), PATIENCE)
  tally.add('HiGHS, everybody', highs, seed)
  if (highs.isProven) assert.ok(highs.value * POINT < ours.bound + 10, `seed ${seed}: HiGHS ${highs.value}`)
  if (ours.isProven) assert.ok(highs.value * POINT < ours.value + 10, `seed ${seed}: HiGHS ${highs.value}`)
}

const tables: string[] = []
function tell(tally: Tally) {
  for (const { name, value, unit } of tally.figures()) print(name, value, unit)
  tables.push(...tally.lines())
  say(tally.lines().join('\n'))
}

const asked = process.argv.slice(2).map(Number)
for (const people of asked.length > 0 ? asked : [1_000, 10_000, 100_000]) {
  const tally = new Tally(people)
  for (let seed = 1; seed <= INSTANCES; seed++) measure(people, seed, tally)
  tell(tally)
}
for (const few of ALIKE) {
  const tally = new Tally(few * COPIES, 'nearly alike')
  for (let seed = 1; seed <= TIMES; seed++) measureAlike(few, seed, tally)
  tell(tally)
}
say(['', Tally.head, ...tables].join('\n'))
