// Changes people one by one, at a steady rate, and tells when each change was committed.
import pg from 'pg'

const [url, people, perSecond, seconds] = process.argv.slice(2) as [string, string, string, string]
const TICK = 10
const WRITERS = 6

/** As who passes all locks, so that it is the change that is measured and not who may make it. */
const pool = new pg.Pool({ connectionString: url, max: WRITERS, options: '-c role=mellanrum_worker' })
const { rows } = await pool.query<{ id: string }>('select id from coworker order by id limit $1', [people])
const all = Number(perSecond) * Number(seconds)
const committed: number[] = []
const waiting: Promise<void>[] = []

const now = () => performance.timeOrigin + performance.now()

async function edit(one: number): Promise<void> {
  const { id } = rows[one % rows.length]!
  await pool.query('update coworker set hours_per_month = (coalesce(hours_per_month, 0) + 1) % 60 where id = $1', [id])
  committed.push(now())
}

const begun = now()
while (waiting.length < all) {
  const due = Math.min(all, Math.floor(((now() - begun) * Number(perSecond)) / 1000))
  while (waiting.length < due) waiting.push(edit(waiting.length))
  await new Promise((wake) => setTimeout(wake, TICK))
}
await Promise.all(waiting)
await pool.end()
process.send!({ committed, took: now() - begun })
