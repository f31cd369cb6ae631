import type { Ctx } from '../../base/ctx.js'
import { allOf, anyOf, read, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import type { ChallengeFilter } from './challenge.inputs.js'

type Wish = Readonly<Pick<ChallengeFilter, RoleWish>>
type RoleWish = 'hoursPerMonth' | 'kilometres' | 'orRemote' | 'needsMySkills' | 'fitsMe'

/** Of an opening `o` of the challenge `c`: whether one may apply to it now. */
export const takesPeople = (now: Date) => sql`o.is_open and c.is_recruiting and c.publication = 'PUBLISHED'
  and c.stage not in ('CLOSED', 'PAUSED', 'IN_USE') and places_filled(o.id, ${dayOf(now)}::date) < o.places`

/** One open role of the challenge `c` that is all that is asked for, from near enough. */
export function rolesWhere({ now, viewer }: Ctx, wish: Wish): Sql | false {
  const { hoursPerMonth, kilometres, orRemote, needsMySkills, fitsMe } = wish
  const asked = [
    typeof hoursPerMonth === 'number' && sql`o.hours_per_month <= ${hoursPerMonth}`,
    fitsMe && lacksNothingOf(viewer.accountId),
    needsMySkills && needsSkillOf(viewer.accountId),
  ].filter((one) => !!one)
  const isOpen = needsMySkills && asked.length === 1 ? sql`o.is_open` : takesPeople(now)
  const some = (...more: Sql[]) =>
    sql`exists (select 1 from opening o where o.challenge_id = c.id and ${allOf([isOpen, ...asked, ...more])})`
  if (typeof kilometres !== 'number') return asked.length > 0 && some()
  const near = isWithin(kilometres, viewer.accountId)
  if (!orRemote) return allOf([near, asked.length > 0 && some()])
  if (asked.length > 0) return some(sql`(${near} or o.is_remote_possible)`)
  return sql`(${near} or ${some(sql`o.is_remote_possible`)})`
}

/**
 * As the crow flies, in whole kilometres, as it is reckoned when people are matched. What has no place of its own is far
 * from nobody; whose home is not known is near nothing that has one.
 */
const isWithin = (kilometres: number, accountId: string | null) => sql`coalesce((
  select case when there.latitude is null then true else round(2 * 6371 * asin(least(1, sqrt(
      power(sin(radians(there.latitude - home.latitude) / 2), 2) + cos(radians(home.latitude)) * cos(radians(there.latitude))
        * power(sin(radians(there.longitude - home.longitude) / 2), 2))))) <= ${kilometres} end
  from (select coalesce(h.latitude, m.latitude)::float8 as latitude, coalesce(h.longitude, m.longitude)::float8 as longitude
    from (select 1) one left join hub h on h.id = c.hub_id left join municipality m on m.id = c.municipality_id) there
    left join (select m.latitude::float8 as latitude, m.longitude::float8 as longitude from coworker w
      join municipality m on m.id = w.municipality_id where w.id = ${accountId}) home on true), false)`

/** One step in the catalogue, in any direction, is near enough to be of use. */
const within = (people: Sql) => sql`
  select k.coworker_id, k.skill_id from skill_claim k where ${people}
  union all select k.coworker_id, l.to_id from skill_claim k join skill_link l on l.from_id = k.skill_id where ${people}
  union all select k.coworker_id, l.from_id from skill_claim k join skill_link l on l.to_id = k.skill_id where ${people}`

const needsSkillOf = (accountId: string | null) => sql`exists (select 1 from opening_skill n
  where n.opening_id = o.id and n.skill_id in (select skill_id from (${within(sql`k.coworker_id = ${accountId}`)}) near))`

/** What they claim, and all that it is a kind of. */
const having = (people: Sql) => sql`
  with recursive has (coworker_id, skill_id) as (
    select k.coworker_id, k.skill_id from skill_claim k where ${people}
    union select h.coworker_id, l.to_id from has h join skill_link l on l.from_id = h.skill_id and l.kind = 'BROADER')
  select coworker_id, skill_id from has`

/** Of an opening `o`: all that it requires, and it does require something. */
const lacksNothingOf = (accountId: string | null) => sql`(
  select bool_and(n.skill_id in (select skill_id from (${having(sql`k.coworker_id = ${accountId}`)}) had))
  from opening_skill n where n.opening_id = o.id and n.importance = 'REQUIRED')`

/** The same for several at once: by person, the challenges with an open role that needs what they can. */
export async function needsOfPeople(ctx: Ctx, people: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await read<ForPerson>(
    ctx,
    sql`select near.coworker_id, to_json(array_agg(distinct o.challenge_id)) as challenges
      from (${within(sql`k.coworker_id = ${anyOf(people)}`)}) near
      join opening_skill n on n.skill_id = near.skill_id join opening o on o.id = n.opening_id
      where o.is_open group by 1`,
  )
  return byPerson(rows)
}

/** Likewise, those with a role of which they have all that is required. */
export async function fittingPeople(ctx: Ctx, people: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await read<ForPerson>(
    ctx,
    sql`select coworker_id, to_json(array_agg(distinct challenge_id)) as challenges from (
      select h.coworker_id, o.challenge_id
      from opening o join challenge c on c.id = o.challenge_id
        join opening_skill n on n.opening_id = o.id and n.importance = 'REQUIRED'
        join (${having(sql`k.coworker_id = ${anyOf(people)}`)}) h on h.skill_id = n.skill_id
      where ${takesPeople(ctx.now)}
      group by h.coworker_id, o.challenge_id, o.id
      having count(distinct n.skill_id) = (select count(*) from opening_skill r where r.opening_id = o.id and r.importance = 'REQUIRED')) fitting
      group by 1`,
  )
  return byPerson(rows)
}

interface ForPerson {
  coworkerId: string
  challenges: string[]
}

const byPerson = (rows: readonly ForPerson[]) =>
  new Map(rows.map(({ coworkerId, challenges }) => [coworkerId, new Set(challenges)]))
