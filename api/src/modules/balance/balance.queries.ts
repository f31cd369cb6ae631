import { asSystem, type Ctx } from '../../base/ctx.js'
import { limitOf } from '../../base/page.js'
import { read, sql } from '../../base/read.js'
import { takesPeople } from '../challenge/index.js'
import { changedPeople, type ReadUntil } from '../identity/index.js'
import { placesOf, soughtSkills, type Cell } from './rules/balance.js'
import { KEYS, withNoise } from './rules/noise.js'

interface CellRow extends Cell {
  code: string | null
}

/**
 * A role stands where its challenge's hub does, else in its municipality. What it can teach is not needed. Whoever has a
 * narrower skill has the one it belongs to, and is counted once.
 */
const cells = ({ now }: Ctx) => sql`
  with recursive role as (
    select o.id, coalesce(h.municipality_id, c.municipality_id) as municipality_id
    from opening o join challenge c on c.id = o.challenge_id left join hub h on h.id = c.hub_id where ${takesPeople(now)}),
  need as (
    select n.skill_id, r.municipality_id from role r join opening_skill n on n.opening_id = r.id and n.importance <> 'LEARNABLE'),
  meets (skill_id, id) as (
    select skill_id, skill_id from need
    union select m.skill_id, l.from_id from meets m join skill_link l on l.to_id = m.id and l.kind = 'BROADER'),
  person as materialized (
    select id, municipality_id, ('x' || substr(md5((select min(secret) from count_noise) || id), 1, 8))::bit(32)::bigint % ${KEYS} as key
    from coworker where consents_to(id, 'BE_MATCHED')),
  has as (
    select distinct m.skill_id, p.id, p.municipality_id, p.key
    from meets m join skill_claim k on k.skill_id = m.id and k.is_shown join person p on p.id = k.coworker_id)
  select t.skill_id as skill, t.municipality_id as municipality, m.code, sum(t.sought)::int as sought, sum(t.people)::int as people,
    (sum(t.key) % ${KEYS})::int as key
  from (
    select skill_id, municipality_id, 1 as sought, 0 as people, 0 as key from need
    union all select skill_id, municipality_id, 0, 1, key from has
    union all select null, municipality_id, 1, 0, 0 from role
    union all select null, municipality_id, 0, 1, key from (select distinct id, municipality_id, key from has) someone
    union all select null, id, 0, 0, 0 from municipality) t
  left join municipality m on m.id = t.municipality_id
  group by t.skill_id, t.municipality_id, m.code order by m.code, t.skill_id`

interface Kept {
  readonly at: Date
  readonly until: ReadUntil
  readonly cells: Promise<readonly CellRow[]>
}

/** So long roles may have come or gone before it is seen here. */
const KEPT_MS = 60_000

/** What a process keeps of one database. */
const keptOf = new WeakMap<object, Kept>()

/** What somebody takes back is gone at once; else the whole is counted once a minute, however many ask. */
async function countedNow(system: Ctx): Promise<readonly CellRow[]> {
  const place = system.em.getMetadata()
  const kept = keptOf.get(place)
  const now = await changedPeople(system, kept?.until ?? null)
  if (kept && now.people.length === 0 && system.now.getTime() - kept.at.getTime() < KEPT_MS) return kept.cells
  const counting = { at: system.now, until: now, cells: read<CellRow>(system, cells(system)) }
  keptOf.set(place, counting)
  counting.cells.catch(() => keptOf.get(place) === counting && keptOf.delete(place))
  return counting.cells
}

/** Counted by the system, because no viewer may see everyone; what is told of it the rule decides. */
export async function skillsSought(ctx: Ctx, wish: { municipality?: string | null; first: number }) {
  const limit = limitOf(wish.first)
  const counted = await countedNow(asSystem(ctx))
  const skills = soughtSkills(counted, placeMeant(counted, wish.municipality), withNoise)
  return { totalCount: skills.length, skills: skills.slice(0, limit), places: placesOf(counted, withNoise) }
}

/** A municipality that is not known is a place where nothing is sought. */
const placeMeant = (counted: readonly CellRow[], code?: string | null) =>
  code ? (counted.find((cell) => cell.code === code)?.municipality ?? code) : null
