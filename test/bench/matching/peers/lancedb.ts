import * as lance from '@lancedb/lancedb'
import { makeVector, Table, Utf8, vectorFromArray } from 'apache-arrow'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { raritiesOf, skillsOf, type Contender, type Crowd, type Need, type Open } from './contender.ts'

type Query = InstanceType<typeof lance.MatchQuery>

const COLUMN = 'skills'
const PLAIN = {
  baseTokenizer: 'whitespace',
  withPosition: false,
  lowercase: false,
  stem: false,
  removeStopWords: false,
  asciiFolding: false,
}
const word = (skill: number) => `s${skill}`

const wordsOf = (crowd: Crowd) =>
  Array.from({ length: crowd.count }, (_, person) => Array.from(skillsOf(crowd, person), word))

/** All as long as the longest, so that its rank cannot tell people apart by how many skills they have. */
function evenly(texts: readonly string[][]): string[][] {
  const longest = texts.reduce((most, words) => Math.max(most, words.length), 0)
  return texts.map((words) => [...words, ...Array.from({ length: longest - words.length }, () => 'none')])
}

async function opened(texts: readonly string[][], folder: string) {
  const columns = {
    id: makeVector(Int32Array.from(texts, (_, person) => person)),
    [COLUMN]: vectorFromArray(
      texts.map((words) => words.join(' ')),
      new Utf8(),
    ),
  }
  const database = await lance.connect(folder)
  const people = await database.createTable('people', new Table(columns))
  await people.createIndex(COLUMN, { config: lance.Index.fts(PLAIN) })
  return { people, close: () => database.close() }
}

const bytesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)

async function contender(
  texts: readonly string[][],
  folder: string,
  queryFor: (needs: readonly Need[]) => Query,
): Promise<Contender> {
  const { people, close } = await opened(texts, folder)
  return {
    async best(needs, first) {
      const search = people.query().fullTextSearch(queryFor(needs))
      const found = await search.select(['id', '_score']).limit(first).toArrow()
      return [...found.getChild('id').toArray()]
    },
    bytes: () => bytesIn(folder),
    close,
  }
}

/** As it is meant: its own rank, where what is rare counts more, whatever the needs weigh. */
export const openRank: Open = (crowd, folder) =>
  contender(wordsOf(crowd), folder, (needs) => {
    const text = needs.map(({ skill }) => word(skill)).join(' ')
    return new lance.MatchQuery(text, COLUMN)
  })

/** Each word boosted by what the need weighs, with the rarity taken out again: the sum of weights, as near as it reckons. */
export const openBoosted: Open = (crowd, folder) => {
  const rarity = raritiesOf(crowd)
  return contender(evenly(wordsOf(crowd)), folder, (needs) => {
    const match = ({ skill, weight }: Need) =>
      new lance.MatchQuery(word(skill), COLUMN, { boost: weight / rarity[skill]! })
    return new lance.BooleanQuery(needs.map((need) => ['SHOULD', match(need)] as const))
  })
}
