import type { Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, readOne, sql } from '../../base/read.js'
import { challengeById } from '../challenge/index.js'
import type { Cycle, Dialogue, Experiment } from './cycle.entity.js'
import type { EffectCheck, Implementation, Solution } from './solution.entity.js'

export type CycleRow = Omit<Cycle, 'challenge'> & { challengeId: string }
export type DialogueRow = Omit<Dialogue, 'cycle' | 'hub'> & { cycleId: string; hubId: string | null }
export type ExperimentRow = Omit<Experiment, 'cycle' | 'hub'> & { cycleId: string; hubId: string | null }
export type SolutionRow = Omit<Solution, 'challenge'> & { challengeId: string }
export type CheckRow = Omit<EffectCheck, 'implementation'> & { implementationId: string }

type Places = 'solution' | 'hub' | 'organization'
export interface ImplementationRow extends Omit<Implementation, Places> {
  solutionId: string
  challengeId: string
  hubId: string | null
  organizationId: string | null
}

const implementations = sql`select i.*, s.challenge_id from implementation i join solution s on s.id = i.solution_id`

export const cycleRow = (ctx: Ctx, id: string) => readOne<CycleRow>(ctx, sql`select * from cycle where id = ${id}`)
export const dialogueRow = (ctx: Ctx, id: string) =>
  readOne<DialogueRow>(ctx, sql`select * from dialogue where id = ${id}`)
export const checkRow = (ctx: Ctx, id: string) =>
  readOne<CheckRow>(ctx, sql`select * from effect_check where id = ${id}`)

export const experimentRow = (ctx: Ctx, id: string) =>
  readOne<ExperimentRow & { challengeId: string }>(
    ctx,
    sql`select e.*, y.challenge_id from experiment e join cycle y on y.id = e.cycle_id where e.id = ${id}`,
  )

export const implementationRow = (ctx: Ctx, id: string) =>
  readOne<ImplementationRow>(ctx, sql`${implementations} where i.id = ${id}`)

export const solutionById = loadOne<SolutionRow>(
  (ctx, ids) => read(ctx, sql`select * from solution where id = ${anyOf(ids)}`),
  (row) => row.id,
)

export const cyclesOfChallenge = loadMany<CycleRow>(
  (ctx, ids) => read(ctx, sql`select * from cycle where challenge_id = ${anyOf(ids)} order by number`),
  (row) => row.challengeId,
)

export const dialoguesOfCycle = loadMany<DialogueRow>(
  (ctx, ids) => read(ctx, sql`select * from dialogue where cycle_id = ${anyOf(ids)} order by held_on, id`),
  (row) => row.cycleId,
)

export const experimentsOfCycle = loadMany<ExperimentRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select * from experiment where cycle_id = ${anyOf(ids)} order by started_on nulls last, title->>'sv', id`,
    ),
  (row) => row.cycleId,
)

export const solutionsOfChallenge = loadMany<SolutionRow>(
  (ctx, ids) => read(ctx, sql`select * from solution where challenge_id = ${anyOf(ids)} order by created_at, id`),
  (row) => row.challengeId,
)

export const implementationsOfSolution = loadMany<ImplementationRow>(
  (ctx, ids) => read(ctx, sql`${implementations} where i.solution_id = ${anyOf(ids)} order by i.started_on, i.id`),
  (row) => row.solutionId,
)

const allOfHub = loadMany<ImplementationRow>(
  (ctx, ids) => read(ctx, sql`${implementations} where i.hub_id = ${anyOf(ids)} order by i.started_on desc, i.id`),
  (row) => row.hubId!,
)

/** Only those of challenges that the viewer may see. */
export async function implementationsOfHub(ctx: Ctx, hub: string): Promise<ImplementationRow[]> {
  const all = await allOfHub(ctx, hub)
  const seen = await Promise.all(all.map((one) => challengeById(ctx, one.challengeId)))
  return all.filter((_, at) => seen[at])
}

export const checksOfImplementation = loadMany<CheckRow>(
  (ctx, ids) =>
    read(ctx, sql`select * from effect_check where implementation_id = ${anyOf(ids)} order by checked_on, id`),
  (row) => row.implementationId,
)
