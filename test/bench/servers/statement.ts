import { createServer } from 'node:http'
import pg from 'pg'

/** The floor: one hand-written statement over the same tables, its JSON sent as it is. */
const pool = new pg.Pool({ connectionString: process.env.APP_DATABASE_URL, max: 12 })

const statement = `
  select coalesce(json_agg(json_build_object('slug', c.slug, 'stage', c.stage, 'title', c.title,
    'hub', (select json_build_object('slug', h.slug, 'name', h.name) from hub h where h.id = c.hub_id),
    'organizations', (select coalesce(json_agg(json_build_object('role', p.role, 'organization',
        json_build_object('slug', g.slug, 'name', g.name)) order by p.role desc, p.id), '[]')
      from challenge_organization p join organization g on g.id = p.organization_id where p.challenge_id = c.id),
    'soughtSkills', (select coalesce(json_agg(json_build_object('key', s.key, 'label', s.label) order by w.times desc, s.key), '[]')
      from (select n.skill_id, count(*) as times from opening o join opening_skill n on n.opening_id = o.id
        where o.is_open and o.challenge_id = c.id group by 1) w join skill s on s.id = w.skill_id)
    ) order by c.published_at desc, c.id), '[]')::text as page
  from (select * from challenge where publication = 'PUBLISHED' order by published_at desc nulls first, id limit 20) c`

createServer((_, answer) => {
  pool.query({ name: 'page', text: statement }).then(
    ({ rows }) => answer.setHeader('content-type', 'application/json').end(`{"data":{"challenges":${rows[0].page}}}`),
    () => answer.writeHead(500).end(),
  )
}).listen(Number(process.env.PORT))
process.once('SIGTERM', () => process.exit(0))
