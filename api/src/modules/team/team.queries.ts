import { asSystem, type Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import { organizationsOfChallenge } from '../challenge/index.js'
import { linksIn, taxonomyOf, type Link } from '../skill/index.js'
import { commitmentsOfChallenge } from './commitment.queries.js'
import { coverageOf, type Coverage, type Importance, type Member, type TeamRole } from './rules/coverage.js'

interface MemberRow {
  challengeId: string
  coworkerId: string
  isLead: boolean
  role: TeamRole
  hours: number
  fieldOfPractice: string
  sector: string | null
  hubId: string | null
  isRural: boolean
  skills: string[] | null
}

/**
 * Who is in now, read by the system: what a team covers is for everyone, while who is in it is not. Nothing of a single
 * row leaves this file but in sums and sets.
 */
const members = loadMany<MemberRow>(
  (ctx, ids) =>
    read(
      asSystem(ctx),
      sql`
      select m.challenge_id, m.coworker_id, m.is_lead, m.role, m.hours, k.field_of_practice, k.hub_id,
        coalesce(o.sector, case when k.kind <> 'EMPLOYEE' then 'PRIVATE' end) as sector, coalesce(p.is_rural, false) as is_rural,
        (select json_agg(c.skill_id) from skill_claim c where c.coworker_id = k.id and c.is_shown) as skills
      from commitment m join coworker k on k.id = m.coworker_id
        left join employment e on e.coworker_id = k.id left join organization o on o.id = e.organization_id
        left join hub h on h.id = k.hub_id left join municipality p on p.id = h.municipality_id
      where m.challenge_id = ${anyOf(ids)} and m.state <> 'ENDED' and (m.until is null or m.until >= ${dayOf(ctx.now)}::date)
      order by m.joined_at, m.id`,
    ),
  (row) => row.challengeId,
)

interface NeedRow {
  challengeId: string
  skill: string
  importance: Importance
}

/** Each skill once, as important as the role that needs it most. */
const needs = loadMany<NeedRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`
      select * from (select distinct on (o.challenge_id, n.skill_id) o.challenge_id, n.skill_id as skill, n.importance
        from opening o join opening_skill n on n.opening_id = o.id where o.challenge_id = ${anyOf(ids)}
        order by o.challenge_id, n.skill_id, array_position('{REQUIRED,DESIRED,LEARNABLE}'::text[], n.importance::text)) one
      order by array_position('{REQUIRED,DESIRED,LEARNABLE}'::text[], importance::text), skill`,
    ),
  (row) => row.challengeId,
)

interface Given {
  challengeId: string
  hours: number
}
const given = loadOne<Given>(
  (ctx, ids) =>
    read(
      asSystem(ctx),
      sql`
      select m.challenge_id, sum(d.hours)::int as hours from contribution d join commitment m on m.id = d.commitment_id
      where m.challenge_id = ${anyOf(ids)} group by 1`,
    ),
  (row) => row.challengeId,
)

/** The tree of skills, once a request. */
const links = loadOne<{ all: string; link: Link }>(
  async (ctx, [all]) => [{ all: all!, link: linksIn(await taxonomyOf(ctx)) }],
  ({ all }) => all,
)

const how = { EXACT: 'FULLY', NARROWER: 'FULLY', BROADER: 'PARTLY', RELATED: 'PARTLY' } as const

/** The best a person has for each need. */
function holds(skills: readonly string[], wanted: readonly NeedRow[], link: Link): Member['holds'] {
  const held = new Map<string, 'FULLY' | 'PARTLY'>()
  for (const { skill } of wanted) {
    const met = skills
      .map((one) => link(one, skill))
      .filter((one) => one !== 'MISSING')
      .map((one) => how[one])
    if (met.length > 0) held.set(skill, met.includes('FULLY') ? 'FULLY' : 'PARTLY')
  }
  return held
}

const memberOf = (row: MemberRow, wanted: readonly NeedRow[], link: Link): Member => ({
  id: row.coworkerId,
  roles: row.isLead ? ['LEAD', row.role] : [row.role],
  sector: row.sector,
  fieldOfPractice: row.fieldOfPractice,
  hub: row.hubId,
  isRural: row.isRural,
  holds: holds(row.skills ?? [], wanted, link),
})

export interface TeamRow {
  challengeId: string
  size: number
  hoursPromised: number
  hoursContributed: number
  coverage: Coverage
}

export async function teamOf(ctx: Ctx, challengeId: string): Promise<TeamRow> {
  const [people, wanted, hours, tree] = await Promise.all([
    members(ctx, challengeId),
    needs(ctx, challengeId),
    given(ctx, challengeId),
    links(ctx, 'all'),
  ])
  return {
    challengeId,
    size: new Set(people.map(({ coworkerId }) => coworkerId)).size,
    hoursPromised: people.reduce((sum, { hours: promised }) => sum + promised, 0),
    hoursContributed: hours?.hours ?? 0,
    coverage: coverageOf(
      people.map((row) => memberOf(row, wanted, tree!.link)),
      wanted,
    ),
  }
}

/** Whether somebody leads the team of a challenge, whoever asks. */
export const hasLead = async (ctx: Ctx, challengeId: string) =>
  (await members(ctx, challengeId)).some(({ isLead }) => isLead)

/** Those in the team, and those who lead the work, see who is in it. */
export const seesWhoIsIn = async (ctx: Ctx, challengeId: string) =>
  (await commitmentsOfChallenge(ctx, challengeId)).length > 0

export const receiversOf = async (ctx: Ctx, challengeId: string) =>
  (await organizationsOfChallenge(ctx, challengeId)).filter(({ role }) => role === 'RECEIVER')
