import { startCluster } from '@mellanrum/api'
import pg from 'pg'
import { holdersOf, skillsOf, type Contender, type Crowd, type Open } from './contender.ts'

const CHUNK = 250_000

/** As much memory for sorting as the answers take; all else as it is out of the box. */
async function opened(folder: string) {
  const cluster = await startCluster({ dir: `${folder}/postgres`, persistent: false })
  const client = new pg.Client({ connectionString: cluster.adminUrl })
  await client.connect()
  await client.query(
    "set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 2",
  )
  const close = async () => {
    await client.end()
    await cluster.stop()
  }
  return { client, close }
}

function contender({ client, close }: Awaited<ReturnType<typeof opened>>, text: string, table: string): Contender {
  return {
    async best(needs, first) {
      const values = [needs.map(({ skill }) => skill), needs.map(({ weight }) => weight), first]
      const { rows } = await client.query<{ person: number }>({ name: 'best', text, values })
      return rows.map(({ person }) => person)
    },
    async bytes() {
      const { rows } = await client.query<{ bytes: number }>(
        `select pg_total_relation_size('${table}')::float8 as bytes`,
      )
      return rows[0]!.bytes
    },
    close,
  }
}

/** The claims in the order of the index that the questions go by. */
export const openJoin: Open = async (crowd, folder) => {
  const database = await opened(folder)
  const { client } = database
  await client.query('create table claim (skill int not null, person int not null) with (autovacuum_enabled = off)')
  const { starts, people } = holdersOf(crowd)
  for (let at = 0; at < people.length; at += CHUNK) {
    const some = people.subarray(at, at + CHUNK)
    const skills = skillOfEach(starts, at, some.length)
    await client.query('insert into claim select * from unnest($1::int[], $2::int[])', [`{${skills}}`, `{${some}}`])
  }
  await client.query('alter table claim add primary key (skill, person)')
  await client.query('vacuum (analyze) claim')
  return contender(
    database,
    `select person, sum(weight) as total from unnest($1::int[], $2::int[]) need (skill, weight) join claim using (skill)
     group by person order by total desc, person limit $3`,
    'claim',
  )
}

function skillOfEach(starts: Uint32Array, from: number, count: number): number[] {
  let skill = starts.findLastIndex((start) => start <= from)
  return Array.from({ length: count }, (_, at) => {
    while (starts[skill + 1]! <= from + at) skill++
    return skill
  })
}

async function fillArrays(client: pg.Client, crowd: Crowd): Promise<void> {
  await client.query('create table person (id int primary key, skills int[] not null) with (autovacuum_enabled = off)')
  for (let at = 0; at < crowd.count; at += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, crowd.count - at) }, (_, n) => at + n)
    const arrays = ids.map((id) => `{${skillsOf(crowd, id).join()}}`)
    await client.query(
      'insert into person select id, skills::int[] from unnest($1::int[], $2::text[]) one (id, skills)',
      [ids, arrays],
    )
  }
}

const isThere = async (client: pg.Client, extension: string) =>
  (await client.query('select from pg_available_extensions where name = $1', [extension])).rows.length > 0

const NEEDS = 10

/** With intarray where the server has it. */
export const openGin: Open = async (crowd, folder) => {
  const database = await opened(folder)
  const { client } = database
  const isIntarray = await isThere(client, 'intarray')
  if (isIntarray) await client.query('create extension intarray')
  await fillArrays(client, crowd)
  await client.query(`create index on person using gin (skills${isIntarray ? ' gin__int_ops' : ''})`)
  await client.query('vacuum (analyze) person')
  const has = (need: string) => (isIntarray ? `idx(skills, ${need}) > 0` : `${need} = any (skills)`)
  const weights = Array.from({ length: NEEDS }, (_, at) => {
    const [skill, weight] = [`($1::int[])[${at + 1}]`, `($2::int[])[${at + 1}]`]
    return `case when ${has(skill)} then ${weight} else 0 end`
  })
  return contender(
    database,
    `select id as person, ${weights.join(' + ')} as total from person
     where skills && $1::int[] order by total desc, id limit $3`,
    'person',
  )
}
