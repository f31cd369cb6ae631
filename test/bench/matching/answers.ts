import assert from 'node:assert/strict'
import {
  isAmong,
  rarityBeside,
  scoreMatch,
  toldOf,
  type Asked,
  type Found,
  type Newcomer,
  type People,
  type World,
} from '@mellanrum/api'

type Links = Parameters<typeof scoreMatch>[2]['taxonomy']

/** By the rule alone, one by one: of those who are asked for. */
function totalsByTheRule(world: World, told: readonly Newcomer[], asked: Asked, taxonomy: Links): Found[] {
  const { opening, needs, team, nearness, standing, within = {} } = asked
  const census = world.census()
  const among = told.filter((person) => isAmong(person, within))
  return among.map(({ mandates: held, ...person }) => {
    const stands = standing(held)
    const mandates = new Map(stands === 'NEEDED' ? [] : [[opening.challenge, stands] as const])
    const context = { taxonomy, team, nearness, rarity: rarityBeside(census, person) }
    return { id: person.id, total: scoreMatch({ ...person, mandates }, { ...opening, needs }, context).total }
  })
}

const bestFirst = (one: Found, other: Found) => other.total - one.total || (one.id < other.id ? -1 : 1)

/**
 * Everybody by the rule where they are few. Where they are many: the totals of all who were found, and that nobody of
 * some thousands drawn from everywhere should have been among them.
 */
export function checkAnswer(world: World, people: People, asked: Asked, taxonomy: Links, first: number): void {
  const found = world.best(asked, first)
  const step = Math.max(1, Math.floor(people.count / 20_000))
  const drawn = Array.from({ length: Math.ceil(people.count / step) }, (_, at) => toldOf(world.book, people, at * step))
  const ranked = totalsByTheRule(world, drawn, asked, taxonomy).sort(bestFirst)
  if (step === 1) return assert.deepEqual(found, ranked.slice(0, first))
  const ids = new Set(found.map(({ id }) => id))
  const theirs: Newcomer[] = []
  for (let at = 0; at < people.count && theirs.length < ids.size; at++) {
    const told = hasFirstWord(people, at, ids) ? toldOf(world.book, people, at) : null
    if (told && ids.has(told.id)) theirs.push(told)
  }
  assert.deepEqual(found, totalsByTheRule(world, theirs, asked, taxonomy).sort(bestFirst))
  const last = found.at(-1)!
  const missed = ranked.find((one) => !ids.has(one.id) && bestFirst(one, last) < 0)
  assert.equal(missed, undefined)
}

let beginnings: { ids: ReadonlySet<string>; words: Set<number> } | undefined

function hasFirstWord({ ids: words }: People, at: number, ids: ReadonlySet<string>): boolean {
  if (beginnings?.ids !== ids)
    beginnings = { ids, words: new Set([...ids].map((id) => Number.parseInt(id.slice(0, 8), 16))) }
  return beginnings.words.has(words[at * 4]!)
}
