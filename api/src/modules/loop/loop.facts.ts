import type { Ctx } from '../../base/ctx.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import type { ChallengeRow } from '../challenge/index.js'
import type { Standing } from './loop.access.js'
import { effectFact, type EffectCheck } from './rules/effects.js'
import type { LoopState } from './rules/moves.js'
import type { LoopFacts } from './rules/needs.js'

type FactsRow = Omit<LoopFacts, 'effectCheck'> & { id: string; checks: EffectCheck[] }

/** All that the next moves may need of the challenges, in one statement. */
const factsOfMany = (ctx: Ctx, ids: readonly string[]) =>
  read<FactsRow>(
    ctx,
    sql`
    select c.id,
      exists (select 1 from challenge_organization o where o.challenge_id = c.id and o.role = 'LEAD') as lead_organization,
      exists (select 1 from challenge_organization o where o.challenge_id = c.id and o.role = 'RECEIVER') as receiver,
      (select count(*)::int from complexity_assessment a
        where a.challenge_id = c.id and a.is_final and a.cycle = c.cycle) as final_assessments,
      array(select distinct p.field_of_practice::text from perspective p where p.challenge_id = c.id) as perspective_fields,
      c.statement is not null as problem_statement,
      c.approach is not null as approach,
      team_has_lead(c.id, ${dayOf(ctx.now)}) as team_lead,
      exists (select 1 from cycle y
        where y.challenge_id = c.id and y.number = c.cycle and y.learnt is not null) as cycle_closed_with_learning,
      exists (select 1 from implementation i join solution s on s.id = i.solution_id where s.challenge_id = c.id) as place,
      (select coalesce(json_agg(json_build_object(
          'id', e.id, 'checkedOn', e.checked_on, 'result', e.result, 'isUsed', e.used_at is not null)), '[]')
        from effect_check e join implementation i on i.id = e.implementation_id join solution s on s.id = i.solution_id
        where s.challenge_id = c.id and e.used_at is null) as checks
    from challenge c where c.id = ${anyOf(ids)}`,
  )

const asFacts = ({ checks, ...facts }: FactsRow): LoopFacts => ({ ...facts, effectCheck: effectFact(checks) })

const loadFacts = loadOne<FactsRow>(factsOfMany, (row) => row.id)

/** For showing: loaded for all who ask within one tick. */
export const loopFactsOf = async (ctx: Ctx, challenge: string) => asFacts((await loadFacts(ctx, challenge))!)

/** For deciding: as things stand now, whatever this request has already read. */
export const loopFactsNow = async (ctx: Ctx, challenge: string) => asFacts((await factsOfMany(ctx, [challenge]))[0]!)

type OnTheLoop = Pick<ChallengeRow, 'stage' | 'track' | 'cycle' | 'pausedFrom' | 'closedAs'>

export const stateOf = ({ stage, track, cycle, pausedFrom, closedAs }: OnTheLoop): LoopState => ({
  stage,
  track,
  cycle,
  pausedFrom: (pausedFrom ?? null) as LoopState['pausedFrom'],
  closedAs: closedAs ?? null,
})

const loadStanding = loadOne<Standing & { id: string }>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select id, viewer_leads_team(id) as is_lead, viewer_in_team(id) as is_member
      from unnest(${ids as string[]}::uuid[]) as id`,
    ),
  (row) => row.id,
)

export const standingOf = async (ctx: Ctx, challenge: string): Promise<Standing> =>
  ctx.viewer.accountId ? (await loadStanding(ctx, challenge))! : { isLead: false, isMember: false }

export const stageNow = async (ctx: Ctx, challenge: string) =>
  (await readOne<{ stage: string }>(ctx, sql`select stage from challenge where id = ${challenge}`))?.stage ?? null
