import type { Ctx } from '../../base/ctx.js'
import { anyOf, read, readOne, sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import type { Theme } from '../skill/index.js'
import { isSent } from '../team/index.js'
import type { Need, Place, Scene } from './rules/candidate.js'

interface SceneRow {
  id: string
  themes: Theme[]
  latitude: number | null
  longitude: number | null
  needs: Need[]
  hours: number
  isRemotePossible: boolean
}

/** What is still to be filled: each skill once, as important as the role that needs it most. */
export async function sceneOf(system: Ctx, challenge: string) {
  const today = dayOf(system.now)
  const row = await readOne<SceneRow>(
    system,
    sql`
    with free as (select o.*, greatest(0, o.places - places_filled(o.id, ${today}::date)) as places_free from opening o
      where o.challenge_id = ${challenge} and o.is_open)
    select c.id, to_json(c.themes) as themes, coalesce(h.latitude, m.latitude) as latitude, coalesce(h.longitude, m.longitude) as longitude,
      coalesce((select sum(hours_per_month * places_free)::int from free), 0) + coalesce((select sum(b.hours)::int from commitment b
        where b.challenge_id = c.id and b.state <> 'ENDED' and (b.until is null or b.until >= ${today}::date)), 0) as hours,
      coalesce((select bool_or(is_remote_possible) from free), true) as is_remote_possible,
      coalesce((select json_agg(json_build_object('skill', skill_id, 'importance', importance, 'level', level) order by skill_id)
        from (select distinct on (n.skill_id) n.* from opening_skill n join opening o on o.id = n.opening_id
          where o.challenge_id = c.id and o.is_open order by n.skill_id,
            array_position('{REQUIRED,DESIRED,LEARNABLE}'::text[], n.importance::text), n.level desc) one), '[]') as needs
    from challenge c left join hub h on h.id = c.hub_id left join municipality m on m.id = c.municipality_id
    where c.id = ${challenge}`,
  )
  if (!row) return null
  const { latitude, longitude, ...rest } = row
  const location: Place | null = latitude === null || longitude === null ? null : { latitude, longitude }
  return { ...rest, location }
}

interface KeyRow {
  id: string
  key: string
}

/** By which skills one knows the roles that keep a team in balance, and somebody who can lead it. */
const roleKeys = [
  ['network-building', 'networking', 'cross-sector-collaboration'],
  ['process-facilitation', 'dialogue-facilitation'],
  ['innovation-management', 'experiment-design'],
  ['business-models', 'business-advice', 'entrepreneurship'],
]
const leadKeys = ['project-management', 'leadership', 'system-entrepreneurship']

export async function roleNeedsOf(system: Ctx): Promise<Pick<Scene, 'roleNeeds' | 'leadNeeds'>> {
  const keys = [...roleKeys.flat(), ...leadKeys]
  const rows = await read<KeyRow>(system, sql`select id, key from skill where key = ${anyOf(keys, 'text')}`)
  const needs = (wanted: readonly string[]): Need[] =>
    rows.filter(({ key }) => wanted.includes(key)).map(({ id }) => ({ skill: id, importance: 'DESIRED', level: 3 }))
  return { roleNeeds: roleKeys.map(needs), leadNeeds: needs(leadKeys) }
}

export interface MemberRow {
  coworkerId: string
  hours: number
  role: string
  isLead: boolean
}

/** Who is in now. Whoever leads the challenge, and nobody else, is told what comes of this. */
export const membersOf = (system: Ctx, challenge: string) =>
  read<MemberRow>(
    system,
    sql`
    select distinct on (coworker_id) coworker_id, hours, role, is_lead from commitment
    where challenge_id = ${challenge} and coworker_id is not null and state <> 'ENDED'
      and (until is null or until >= ${dayOf(system.now)}::date) order by coworker_id, is_lead desc, joined_at`,
  )

export interface BusyRow {
  coworkerId: string
  hours: number
  asked: number
}

/** What people have promised elsewhere, and how many wait for their answer there: numbers, never by whom. */
export const busyElsewhere = (system: Ctx, challenge: string) =>
  read<BusyRow>(
    system,
    sql`
    select coworker_id, sum(hours)::int as hours, sum(asked)::int as asked from (
      select coworker_id, hours, 0 as asked from commitment where challenge_id <> ${challenge} and coworker_id is not null
        and state <> 'ENDED' and (until is null or until >= ${dayOf(system.now)}::date)
      union all
      select coworker_id, 0, 1 from invitation where challenge_id <> ${challenge} and ${isSent(system.now)}) all_of_it
    group by 1`,
  )

interface Receiving {
  coworkerId: string
}

/** Read under the asker's own locks: where somebody is employed is told only where the person lets it be. */
export const receiving = (ctx: Ctx, challenge: string) =>
  read<Receiving>(
    ctx,
    sql`
    select e.coworker_id from employment e join challenge_organization g on g.organization_id = e.organization_id
    where g.challenge_id = ${challenge} and g.role = 'RECEIVER' and may_see_employer(e.coworker_id)`,
  )
