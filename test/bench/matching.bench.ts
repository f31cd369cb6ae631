import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Laying, reachIn, World, type Asked } from '@mellanrum/api'
import { median, print, say } from './kit.ts'
import { checkAnswer } from './matching/answers.ts'
import { sameAgain } from './matching/disturbance.ts'
import { freshness } from './matching/freshness.ts'
import { chanceFrom, populate } from './matching/population.ts'
import { entriesNamed } from './matching/peers/contenders.ts'
import { race } from './matching/peers/race.ts'
import { linksOf, mixes, nearnessOf, questionsFor, type Wish } from './matching/questions.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '5100000' },
    skills: { type: 'string', default: '13896' },
    rounds: { type: 'string', default: '400' },
    peers: { type: 'string', default: 'all' },
    'peers-among': { type: 'string', default: '100000,1000000' },
    own: { type: 'boolean', default: true },
    'edit-for': { type: 'string', default: '10' },
    'edited-people': { type: 'string', default: '20000' },
  },
  allowNegative: true,
})
const [most, skills, rounds] = [Number(values.people), Number(values.skills), Number(values.rounds)]
const peers = entriesNamed(values.peers)
const FIRST = 50
const HOMES = 2000
const SEED = 1

/** By what people are found beside the very skills. */
const ties = [
  { suffix: '', isLinked: false, isNear: false },
  { suffix: '.linked', isLinked: true, isNear: false },
  { suffix: '.near', isLinked: true, isNear: true },
]

const bytesOf = (world: World) => world.segments.reduce((sum, { bytes }) => sum + bytes, 0)

interface Times {
  /** The quickest first. */
  readonly each: readonly number[]
  /** Of the whole process, collecting garbage and compiling included. */
  readonly processor: number
}

function timed(world: World, questions: readonly Asked[]): Times {
  const before = process.cpuUsage()
  const each = questions.map((asked) => {
    const begun = performance.now()
    world.best(asked, FIRST)
    return performance.now() - begun
  })
  const { user, system } = process.cpuUsage(before)
  return { each: inOrder(each), processor: (user + system) / 1000 / questions.length }
}

/** For how long at most nobody else had a turn. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  const waits = monitorEventLoopDelay({ resolution: 1 })
  waits.enable()
  await work()
  waits.disable()
  return waits.max / 1e6
}

/** As a process does it that answers meanwhile; and how long others wait where nothing at all is done for as long. */
async function tellRebuild(name: string, { book, segments }: World): Promise<void> {
  const begun = performance.now()
  const laying = new Laying()
  const waited = await longestWait(async () => {
    for (const segment of segments) laying.give(segment)
    new World(undefined, book).take(await laying.done(book))
  })
  const took = performance.now() - begun
  await laying.end()
  print(`${name}.rebuild.aside`, took, 'ms')
  print(`${name}.rebuild.longest-wait`, waited, 'ms')
  print(`${name}.rebuild.longest-wait.idle`, await longestWait(() => setTimeout(took)), 'ms')
}

const inOrder = (times: readonly number[]) => times.toSorted((one, other) => one - other)
const ninetyNinth = (times: readonly number[]) => times[Math.floor(times.length * 0.99)]!

const table: string[] = []

const row = (people: number, kind: string, figures: readonly number[]) =>
  `| ${people.toLocaleString('en')} | ${kind} | ${figures.map((took) => took.toFixed(2)).join(' | ')} |`

/** The same work over and over: how much slower it gets than at its quickest is what others on the machine do. */
function tellDisturbance(name: string) {
  sameAgain(50)
  const again = inOrder(sameAgain(200))
  print(`${name}.same-loop.quickest`, again[0]!, 'ms')
  print(`${name}.same-loop.p50`, median(again), 'ms')
  print(`${name}.same-loop.p99`, ninetyNinth(again), 'ms')
}

async function measure(people: number) {
  const name = `matching.${people}`
  const world = new World()
  const population = populate(world, people, skills, HOMES, SEED)
  const builds = [1, 2].map(() => {
    const fresh = new World(undefined, world.book)
    const begun = process.cpuUsage()
    fresh.add(population)
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  })
  world.add(population)
  await tellRebuild(name, world)
  print(`${name}.rebuild.processor`, Math.min(...builds), 'ms')
  tellDisturbance(name)
  print(`${name}.memory-per-person`, bytesOf(world) / people, 'bytes')
  const taxonomy = linksOf(skills)
  const reach = reachIn(taxonomy)
  const question = questionsFor(world, chanceFrom(7), reach, nearnessOf(skills, chanceFrom(9)))
  const questionsOf = (wish: Wish) => Array.from({ length: rounds }, () => question(wish))
  for (const { suffix, ...tied } of ties)
    for (const isFiltered of [false, true])
      for (const mix of mixes) {
        const questions = questionsOf({ mix, isFiltered, ...tied })
        for (const asked of questions.slice(0, 2))
          checkAnswer(
            world,
            population,
            asked,
            tied.isLinked ? taxonomy : { broader: new Map(), related: new Map() },
            FIRST,
          )
        // As many others first, of the same kind: code is made fast by being run, and unions are kept by being asked for.
        timed(world, questionsOf({ mix, isFiltered, ...tied }))
        const { each, processor } = timed(world, questions)
        const kind = `${mix}${suffix}${isFiltered ? '.filtered' : ''}`
        const figures = { p50: median(each), p99: ninetyNinth(each), quickest: each[0]!, processor }
        for (const [figure, took] of Object.entries(figures)) print(`${name}.${kind}.${figure}`, took, 'ms')
        table.push(row(people, kind, Object.values(figures)))
      }
}

const sizes = values.own ? [1000, 10_000, 100_000, 1_000_000, 5_100_000].filter((size) => size <= most) : []
for (const people of sizes) await measure(people)
if (values.own)
  say(
    ['| people | questions | p50 ms | p99 | quickest | processor |', '|---|---|---|---|---|---|', ...table].join('\n'),
  )
const editSeconds = Number(values['edit-for'])
if (values.own && editSeconds > 0) await freshness(Number(values['edited-people']), editSeconds)
const among = values['peers-among'].split(',').map(Number)
const within = among.filter((size) => size <= most)
if (peers.length > 0) await race(peers, within, skills)
