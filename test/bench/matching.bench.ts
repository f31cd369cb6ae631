import { parseArgs } from 'node:util'
import { reachIn, World, type Asked } from '@mellanrum/api'
import { median, print, say } from './kit.ts'
import { checkAnswer } from './matching/answers.ts'
import { freshness } from './matching/freshness.ts'
import { chanceFrom, populate } from './matching/population.ts'
import { entriesNamed } from './matching/peers/contenders.ts'
import { race } from './matching/peers/race.ts'
import { linksOf, mixes, questionsFor } from './matching/questions.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '5100000' },
    skills: { type: 'string', default: '13896' },
    rounds: { type: 'string', default: '200' },
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

const bytesOf = (world: World) => world.segments.reduce((sum, { bytes }) => sum + bytes, 0)

function timed(world: World, questions: readonly Asked[]): number[] {
  return questions.map((asked) => {
    const begun = performance.now()
    world.best(asked, FIRST)
    return performance.now() - begun
  })
}

const table: string[] = []

function measure(people: number) {
  const name = `matching.${people}`
  const world = new World()
  const population = populate(world, people, skills, HOMES, SEED)
  const builds = [1, 2].map(() => {
    const fresh = new World(undefined, world.book)
    const begun = performance.now()
    fresh.add(population)
    return performance.now() - begun
  })
  world.add(population)
  print(`${name}.rebuild`, Math.min(...builds), 'ms')
  print(`${name}.memory-per-person`, bytesOf(world) / people, 'bytes')
  const taxonomy = linksOf(skills)
  const reach = reachIn(taxonomy)
  const question = questionsFor(world, chanceFrom(7), reach)
  for (const isLinked of [false, true])
    for (const isFiltered of [false, true])
      for (const mix of mixes) {
        const questions = Array.from({ length: rounds }, () => question({ mix, isFiltered, isLinked }))
        for (const asked of questions.slice(0, 2))
          checkAnswer(world, population, asked, isLinked ? taxonomy : { broader: new Map(), related: new Map() }, FIRST)
        timed(
          world,
          Array.from({ length: Math.min(rounds, 60) }, () => question({ mix, isFiltered, isLinked })),
        )
        const times = timed(world, questions).sort((one, other) => one - other)
        const kind = `${mix}${isLinked ? '.linked' : ''}${isFiltered ? '.filtered' : ''}`
        const [p50, p99] = [median(times), times[Math.floor(times.length * 0.99)]!]
        print(`${name}.${kind}.p50`, p50, 'ms')
        print(`${name}.${kind}.p99`, p99, 'ms')
        table.push(
          `| ${people.toLocaleString('en')} | ${kind} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${times[0]!.toFixed(2)} |`,
        )
      }
}

const sizes = values.own ? [1000, 10_000, 100_000, 1_000_000, 5_100_000].filter((size) => size <= most) : []
for (const people of sizes) measure(people)
if (values.own)
  say(['| people | questions | p50 ms | p99 ms | quickest |', '|---|---|---|---|---|', ...table].join('\n'))
const editSeconds = Number(values['edit-for'])
if (values.own && editSeconds > 0) await freshness(Number(values['edited-people']), editSeconds)
const among = values['peers-among'].split(',').map(Number)
const within = among.filter((size) => size <= most)
if (peers.length > 0) await race(peers, within, skills)
