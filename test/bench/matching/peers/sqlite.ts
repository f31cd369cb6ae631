import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { holdersOf, skillsOf, type Crowd, type Need, type Open } from './contender.ts'

const NEEDS = 10
const each = (part: string, between: string) => Array.from({ length: NEEDS }, () => part).join(between)

function opened(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, 'people.sqlite'))
  database.exec(
    'pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -1000000; pragma temp_store = memory',
  )
  return database
}

function contender(database: DatabaseSync, sql: string, valuesOf: (need: Need) => (string | number)[]) {
  const statement = database.prepare(sql)
  return {
    best: (needs: readonly Need[], first: number) =>
      statement.all(...needs.flatMap(valuesOf), first).map(({ person }) => person as number),
    bytes: () =>
      database.prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size').get()![
        'bytes'
      ] as number,
    close: () => database.close(),
  }
}

/** One term a skill; without positions and sizes, which nobody asks for. */
function fill(database: DatabaseSync, crowd: Crowd): void {
  database.exec(`create virtual table person using fts5(skills, content='', columnsize=0, detail=none); begin`)
  const insert = database.prepare('insert into person (rowid, skills) values (?, ?)')
  for (let person = 0; person < crowd.count; person++)
    insert.run(person, [...skillsOf(crowd, person)].map((skill) => `s${skill}`).join(' '))
  database.exec(`insert into person (person) values ('optimize'); commit`)
}

/** Its own rank knows no weights for words, so each word is a search of its own, and their sum the answer. */
export const openFts5: Open = async (crowd, folder) => {
  const database = opened(folder)
  fill(database, crowd)
  const parts = each('select rowid as person, ? as weight from person where person match ?', ' union all ')
  const sql = `select person, sum(weight) as total from (${parts}) group by person order by total desc, person limit ?`
  return contender(database, sql, ({ skill, weight }) => [weight, `s${skill}`])
}

export const openTable: Open = async (crowd, folder) => {
  const database = opened(folder)
  database.exec('create table claim (skill int, person int, primary key (skill, person)) without rowid; begin')
  const insert = database.prepare('insert into claim values (?, ?)')
  const { starts, people } = holdersOf(crowd)
  for (let skill = 0; skill < crowd.most; skill++)
    for (let at = starts[skill]!; at < starts[skill + 1]!; at++) insert.run(skill, people[at]!)
  database.exec('commit; analyze')
  const sql = `with need (skill, weight) as (values ${each('(?, ?)', ', ')})
    select person, sum(weight) as total from need cross join claim using (skill)
    group by person order by total desc, person limit ?`
  return contender(database, sql, ({ skill, weight }) => [skill, weight])
}
