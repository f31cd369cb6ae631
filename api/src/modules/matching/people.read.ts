import type { Ctx } from '../../base/ctx.js'
import { allOf, anyOf, read, readOne, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import { organizationsAs } from '../../base/viewer.js'
import { changedAnd, type ChangedPeople, type ReadUntil } from '../identity/index.js'
import { coveredHours, standingOf, toMandate, type MandateJson } from '../team/index.js'
import type { Speaking } from './rules/among.js'
import type { Claim, MandateStanding, Person } from './rules/shapes.js'
import type { Newcomer } from './world/index.js'

interface PersonRow {
  id: string
  fieldOfPractice: string
  hubId: string | null
  isRemote: boolean
  hoursPerMonth: number | null
  kind: string
  languages: string[]
  isRural: boolean
  latitude: number
  longitude: number
  sector: string | null
  claims: Claim[]
  wanted: string[]
  mandates: MandateJson[]
  isCounted: boolean
}
export interface AskedChallenge {
  id: string
  themes: readonly string[]
}
interface StandingWith extends Person, Speaking {
  readonly mandateHours: ReadonlyMap<string, number>
}
export interface Matchable extends StandingWith {
  /** Whether their skills count when it is reckoned how rare each is: only with their consent to be matched. */
  readonly isCounted: boolean
}

/** Somebody who works for themselves belongs to the private sector, here as in what is told of a team. */
export const sectorOf = (organization: Sql, coworker: Sql) =>
  sql`coalesce(${organization}.sector, case when ${coworker}.kind <> 'EMPLOYEE' then 'PRIVATE' end)`

const isCounted = sql`consents_to(c.id, 'BE_MATCHED')`

/** People as the rule knows them: no name, age, gender or origin is ever read here. */
const people = (where: Sql) => sql`
  select c.id, c.field_of_practice as "fieldOfPractice", c.hub_id as "hubId", c.is_remote as "isRemote",
    c.hours_per_month as "hoursPerMonth", c.kind, c.languages, coalesce(hm.is_rural, m.is_rural) as "isRural", m.latitude, m.longitude, ${sectorOf(sql`o`, sql`c`)} as sector,
    coalesce(k.claims, '[]') as claims, coalesce(w.wanted, '[]') as wanted, coalesce(g.mandates, '[]') as mandates, ${isCounted} as "isCounted"
  from coworker c
    join municipality m on m.id = c.municipality_id
    left join hub h on h.id = c.hub_id left join municipality hm on hm.id = h.municipality_id
    left join employment e on e.coworker_id = c.id left join organization o on o.id = e.organization_id
    left join lateral (select json_agg(json_build_object('skill', skill_id, 'level', level, 'evidence', evidence,
      'wantsToLearn', wants_to_learn) order by skill_id) as claims from skill_claim where coworker_id = c.id and is_shown) k on true
    left join lateral (select json_agg(skill_id order by skill_id) as wanted from wanted_skill where coworker_id = c.id) w on true
    left join lateral (select json_agg(json_build_object('state', state, 'scope', scope, 'challenge', challenge_id, 'theme', theme,
      'hours', coalesce(hours_granted, hours_asked), 'until', until)) as mandates from mandate where coworker_id = c.id) g on true
  where ${where}`

const toNewcomer = (row: PersonRow): Newcomer => ({
  id: row.id,
  claims: row.claims,
  wantedSkills: row.wanted,
  sector: row.sector,
  fieldOfPractice: row.fieldOfPractice,
  hub: row.hubId,
  isRural: row.isRural,
  location: { latitude: row.latitude, longitude: row.longitude },
  isRemote: row.isRemote,
  hoursPerMonth: row.hoursPerMonth,
  isSelfEmployed: row.kind !== 'EMPLOYEE',
  languages: row.languages,
  mandates: row.mandates.map(toMandate),
})

const noStandings: ReadonlyMap<string, MandateStanding> = new Map()
const noHours: ReadonlyMap<string, number> = new Map()

/** A person beside some challenges: what their mandates come to for each. */
export function standsWith(one: Newcomer, challenges: readonly AskedChallenge[], today: string): StandingWith {
  const { mandates: granted, ...person } = one
  if (granted.length === 0) return { ...person, mandates: noStandings, mandateHours: noHours }
  const standings = new Map<string, MandateStanding>()
  const mandateHours = new Map<string, number>()
  for (const challenge of challenges) {
    const standing = standingOf(granted, challenge, today)
    if (standing !== 'NEEDED') standings.set(challenge.id, standing)
    const hours = coveredHours(granted, challenge, today)
    if (hours > 0) mandateHours.set(challenge.id, hours)
  }
  return { ...person, mandates: standings, mandateHours }
}

const toPerson = (row: PersonRow, challenges: readonly AskedChallenge[], today: string): Matchable => ({
  ...standsWith(toNewcomer(row), challenges, today),
  isCounted: row.isCounted,
})

/**
 * Asked as the system: a match weighs sector and mandates, which the one who asks may not see by themselves. Who is
 * shown, and how much of them, is still for the lens to say when the answer is read.
 */
async function readPeople(system: Ctx, where: Sql, challenges: readonly AskedChallenge[]): Promise<Matchable[]> {
  const rows = await read<PersonRow>(system, people(where))
  return rows.map((row) => toPerson(row, challenges, dayOf(system.now)))
}

/**
 * Those who have consented to be matched and are not in the team already, or some of them. An
 * employer's representative is told nothing of its own people, not even without a name.
 */
export const matchable = (system: Ctx, challenge: AskedChallenge, ids?: readonly string[]) =>
  readPeople(
    system,
    allOf([
      ids && sql`c.id = ${anyOf(ids)}`,
      isCounted,
      sql`not exists (select 1 from employment a where a.coworker_id = c.id
        and a.organization_id = ${anyOf(organizationsAs(system.viewer, 'EMPLOYER_REPRESENTATIVE'))})`,
      sql`not exists (select 1 from commitment t where t.coworker_id = c.id and t.challenge_id = ${challenge.id} and t.state <> 'ENDED')`,
    ]),
    [challenge],
  )

export const peopleById = (system: Ctx, ids: readonly string[], challenges: readonly AskedChallenge[]) =>
  readPeople(system, sql`c.id = ${anyOf(ids)}`, challenges)

/** More than ever share a beginning; said, so that each is looked up in the index. */
const MOST_ALIKE = 1000

/** As an array that is made first, so that nobody else is looked at. */
const idsOfChanged = sql`
  array(select p.id from changed cross join lateral (
    select id from coworker where id between (beginning || '-0000-0000-0000-000000000000')::uuid
      and (beginning || '-ffff-ffff-ffff-ffffffffffff')::uuid order by id limit ${MOST_ALIKE}) p)`

export interface Changed extends ChangedPeople {
  /** Those of them who are to be kept in memory: who consents to be matched, and nobody else. */
  readonly found: readonly Newcomer[]
}

/** Who has changed since, and how they are by now, in one trip: the first so many after `last`. */
export async function changed(system: Ctx, since: ReadUntil, last: string, first: number): Promise<Changed> {
  const newcomers = people(allOf([isCounted, sql`c.id = any(${idsOfChanged})`]))
  const found = sql`coalesce((select json_agg(one) from (${newcomers}) one), '[]') as found`
  const row = await readOne<ChangedPeople & { found: PersonRow[] }>(system, changedAnd(found, since, last, first))
  return { ...row!, found: row!.found.map(toNewcomer) }
}

/** A page of all of them in the order of their ids. */
export async function newcomersAfter(system: Ctx, id: string, first: number): Promise<Newcomer[]> {
  const rows = await read<PersonRow>(
    system,
    sql`${people(allOf([isCounted, sql`c.id > ${id}`]))} order by c.id limit ${first}`,
  )
  return rows.map(toNewcomer)
}

/** Those who are not to be told of for this challenge, by the same conditions as when they are read one by one. */
export async function leftOut(system: Ctx, challenge: AskedChallenge): Promise<Set<string>> {
  const employers = organizationsAs(system.viewer, 'EMPLOYER_REPRESENTATIVE')
  const rows = await read<{ id: string }>(
    system,
    sql`select coworker_id as id from employment where organization_id = ${anyOf(employers)}
      union select coworker_id from commitment where challenge_id = ${challenge.id} and state <> 'ENDED' and coworker_id is not null`,
  )
  return new Set(rows.map(({ id }) => id))
}
