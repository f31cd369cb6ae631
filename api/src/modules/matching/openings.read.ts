import type { Ctx } from '../../base/ctx.js'
import { anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import { takesPeople } from '../challenge/index.js'
import { nearnessTo, taxonomyOf } from '../skill/index.js'
import { isWaiting } from '../team/index.js'
import { worldNow } from './followed-world.js'
import { sectorOf } from './people.read.js'
import type { Posted } from './rules/openings-among.js'
import { rarityBeside, type Census } from './rules/rarity.js'
import type { Context, Nearness, Need, Opening, Person, Taxonomy, TeamSoFar } from './rules/shapes.js'

interface OpeningJson {
  id: string
  challenge: string
  themes: string[]
  needs: Need[]
  hoursPerMonth: number
  isRemotePossible: boolean
  latitude: number | null
  longitude: number | null
  queue: number
  sectors: string[]
  fieldsOfPractice: string[]
  hubs: string[]
  hasRuralHub: boolean
  teamSkills: string[]
  ownerSectors: string[]
  municipality: string | null
  language: string
}

/** An opening with the team it would join, as the rule knows them. */
export interface AskedOpening extends Opening, Posted {
  readonly team: Omit<TeamSoFar, 'coveredSkills'> & { skills: readonly string[] }
}

const openings = ({ now }: Ctx, where: Sql) => sql`
  select o.id, c.id as challenge, to_json(c.themes) as themes, o.hours_per_month, o.is_remote_possible,
    coalesce(h.latitude, m.latitude) as latitude, coalesce(h.longitude, m.longitude) as longitude,
    coalesce(n.needs, '[]') as needs, q.queue, m.code as municipality, c.title->>'language' as language,
    to_json(array(select distinct g.sector from challenge_organization p join organization g on g.id = p.organization_id
      where p.challenge_id = c.id and p.role in ('LEAD', 'CO_OWNER'))) as owner_sectors, t.*
  from opening o join challenge c on c.id = o.challenge_id
    left join hub h on h.id = c.hub_id left join municipality m on m.id = c.municipality_id
    left join lateral (select json_agg(json_build_object('skill', skill_id, 'importance', importance, 'level', level)
      order by skill_id) as needs from opening_skill where opening_id = o.id) n on true
    cross join lateral (select count(*)::int as queue from application
      where opening_id = o.id and ${isWaiting(now)}) q
    cross join lateral (
      select to_json(array_remove(array_agg(distinct ${sectorOf(sql`g`, sql`w`)}), null)) as sectors,
        to_json(array_remove(array_agg(distinct w.field_of_practice), null)) as fields_of_practice,
        to_json(array_remove(array_agg(distinct w.hub_id), null)) as hubs, coalesce(bool_or(wm.is_rural), false) as has_rural_hub,
        to_json(array_remove(array_agg(distinct k.skill_id), null)) as team_skills
      from commitment b join coworker w on w.id = b.coworker_id
        left join hub wh on wh.id = w.hub_id left join municipality wm on wm.id = wh.municipality_id
        left join employment e on e.coworker_id = w.id left join organization g on g.id = e.organization_id
        left join skill_claim k on k.coworker_id = w.id and k.is_shown
      where b.challenge_id = c.id and b.state <> 'ENDED' and (b.until is null or b.until >= ${dayOf(now)}::date)) t
  where ${where}`

function toOpening(row: OpeningJson): AskedOpening {
  const { latitude, longitude, sectors, fieldsOfPractice, hubs, hasRuralHub, teamSkills, ...rest } = row
  return {
    ...rest,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    team: {
      sectors: new Set(sectors),
      fieldsOfPractice: new Set(fieldsOfPractice),
      hubs: new Set(hubs),
      hasRuralHub,
      skills: teamSkills,
    },
  }
}

/** Asked as the system: how many wait and what the team has are numbers and sets here, never people. */
async function readOpenings(system: Ctx, where: Sql): Promise<AskedOpening[]> {
  return (await read<OpeningJson>(system, openings(system, where))).map(toOpening)
}

export const openingsById = (system: Ctx, ids: readonly string[]) => readOpenings(system, sql`o.id = ${anyOf(ids)}`)

/** Those a person may apply to now, does not already sit in, and has not set aside. */
export const openingsFor = (system: Ctx, person: string) =>
  readOpenings(
    system,
    sql`${takesPeople(system.now)}
      and not exists (select 1 from commitment b where b.challenge_id = c.id and b.coworker_id = ${person} and b.state <> 'ENDED')
      and not exists (select 1 from set_aside a where a.opening_id = o.id and a.account_id = ${person})`,
  )

interface Tally {
  people: number
  counts: Record<string, number>
}

export interface Meaning {
  taxonomy: Taxonomy
  census: Census
}

/** The same, with what is near what is asked for here. */
export interface MeaningHere extends Meaning {
  nearness: Nearness
}

/** The tree of skills, and how many hold each among those who have told of any. */
export async function meaningOf(system: Ctx): Promise<Meaning> {
  const [taxonomy, world] = await Promise.all([taxonomyOf(system), worldNow(system)])
  return { taxonomy, census: world ? world.census() : await censusOf(system) }
}

/** Only of those who consent to be matched: what nobody is to be found by counts for nobody. */
async function censusOf(system: Ctx): Promise<Census> {
  const counted = await readOne<Tally>(
    system,
    sql`
    with told as (select k.coworker_id, k.skill_id from skill_claim k join consent c on c.account_id = k.coworker_id
      where c.purpose = 'BE_MATCHED' and c.withdrawn_at is null and k.is_shown)
    select (select count(distinct coworker_id)::int from told) as people,
      (select coalesce(json_object_agg(skill_id, count), '{}') from (select skill_id, count(*) from told group by 1) k) as counts`,
  )
  return { people: counted!.people, counts: new Map(Object.entries(counted!.counts)) }
}

/** With what is near the needs of these openings: everything, or what somebody holds or might. */
export async function nearnessFor(system: Ctx, asked: readonly Opening[], person?: Person): Promise<Nearness> {
  const needed = asked.flatMap(({ needs }) => needs.map(({ skill }) => skill))
  return nearnessTo(system, needed, person ? [...needed, ...person.claims.map(({ skill }) => skill)] : null)
}

type Counted = Person & { readonly isCounted: boolean }

/** What the team already covers counts as covered only by the very skill: near ones leave room for somebody. */
export const contextOf = (
  { taxonomy, census, nearness }: MeaningHere,
  { team }: AskedOpening,
  person: Counted,
): Context => ({
  taxonomy,
  nearness,
  rarity: rarityBeside(census, person.isCounted ? person : { claims: [] }),
  team: { ...team, coveredSkills: new Set(team.skills) },
})
