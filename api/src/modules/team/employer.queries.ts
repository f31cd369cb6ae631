import { asSystem, type Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'
import { organizationsAs } from '../../base/viewer.js'
import { countOrNull } from '../coworker/index.js'
import { reaches } from './mandate.queries.js'
import { hoursTold, type Given } from './rules/hours-told.js'

export interface EmployerRow {
  organizationId: string
  hoursAsked: number
  hoursGranted: number
  hoursContributed: number | null
  people: number | null
  holders: number
}

const holding = (ctx: Ctx, organization: string) => sql`
  m.organization_id = ${organization} and m.state = 'GRANTED' and (m.until is null or m.until >= ${ctx.now}::date)`

/**
 * Sums over people the employer may not look at one by one, so the system counts. What was given counts from the day the
 * mandate was answered to its last, whether or not it still holds. Only for who represents the organisation.
 */
export async function employerView(ctx: Ctx, organization: string): Promise<EmployerRow | null> {
  if (!organizationsAs(ctx.viewer, 'EMPLOYER_REPRESENTATIVE').includes(organization)) return null
  const row = await readOne<Omit<EmployerRow, 'people' | 'hoursContributed'> & { given: Given }>(
    asSystem(ctx),
    sql`
    select o.id as organization_id,
      (select coalesce(sum(m.hours_asked), 0)::int from mandate m where m.organization_id = ${organization} and m.state = 'REQUESTED') as hours_asked,
      (select coalesce(sum(m.hours_granted), 0)::int from mandate m where ${holding(ctx, organization)}) as hours_granted,
      (select count(distinct m.coworker_id)::int from mandate m where ${holding(ctx, organization)}) as holders,
      (select json_build_object('hours', coalesce(sum(d.hours), 0), 'people', count(distinct d.coworker_id)) from contribution d join commitment p on p.id = d.commitment_id
        join challenge c on c.id = p.challenge_id
        where exists (select 1 from mandate m where m.coworker_id = d.coworker_id and m.organization_id = ${organization}
          and m.hours_granted is not null and d.on >= m.answered_at::date and (m.until is null or d.on <= m.until) and ${reaches})) as given
    from organization o where o.id = ${organization}`,
  )
  return row && { ...row, people: countOrNull(row.holders), hoursContributed: hoursTold(row.given) }
}

interface Skilled {
  skillId: string
}

/** What its people use and learn in the roles they fill, where at least five of them do: fewer would say who. */
export const skillsGained = (ctx: Ctx, organization: string) =>
  read<Skilled>(
    asSystem(ctx),
    sql`
    select n.skill_id from mandate m join commitment p on p.coworker_id = m.coworker_id join challenge c on c.id = p.challenge_id
      join opening_skill n on n.opening_id = p.opening_id
    where ${holding(ctx, organization)} and ${reaches} group by 1 having count(distinct p.coworker_id) >= 5 order by 1`,
  )
