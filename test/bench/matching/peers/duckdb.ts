import { DuckDBInstance } from '@duckdb/node-api'
import { holdersOf, type Open } from './contender.ts'

/** In memory, the claims in order of skills, so that it passes over what no need asks for. */
export const open: Open = async (crowd) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('create table claim (skill usmallint, person integer)')
  const appender = await connection.createAppender('claim')
  const { starts, people } = holdersOf(crowd)
  for (let skill = 0; skill < crowd.most; skill++)
    for (let at = starts[skill]!; at < starts[skill + 1]!; at++) {
      appender.appendUSmallInt(skill)
      appender.appendInteger(people[at]!)
      appender.endRow()
    }
  appender.closeSync()
  const columns = async (sql: string) => (await connection.runAndReadAll(sql)).getColumns()
  return {
    async best(needs, first) {
      const values = needs.map(({ skill, weight }) => `(${skill}::usmallint, ${weight})`).join()
      const [found] = await columns(
        `select person, sum(weight) as total from claim join (values ${values}) need (skill, weight) using (skill)
         group by person order by total desc, person limit ${first}`,
      )
      return (found ?? []) as number[]
    },
    async bytes() {
      const [[bytes]] = (await columns('select sum(memory_usage_bytes)::double from duckdb_memory()')) as [[number]]
      return bytes
    },
    close: () => connection.closeSync(),
  }
}
