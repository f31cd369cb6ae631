import type { Ctx } from '../../base/ctx.js'
import { loadMany, loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import { propose } from './rules/advice.js'
import type { Assessment } from './rules/complexity.js'
import { spreadOf } from './rules/spread.js'
import type { ComplexityAssessment, LeveragePoint, Perspective } from './understanding.entity.js'

export type AssessmentRow = Omit<ComplexityAssessment, 'challenge' | 'assessor'> & {
  challengeId: string
  isMine: boolean
}

/** The current assessment of each who made one, cycle by cycle, without who they are. */
export const assessmentsOf = loadMany<AssessmentRow>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select id, challenge_id, version, cycle, is_final, is_current, answers, knowledge, actors, assessed_at,
        coalesce(assessor_id = ${ctx.viewer.accountId}, false) as is_mine
      from complexity_assessment
      where challenge_id = ${anyOf(ids)} and is_current and (is_final or assessor_id = ${ctx.viewer.accountId})
      order by cycle desc, assessed_at, id`,
    ),
  (row) => row.challengeId,
)

export const perspectivesOf = loadMany<Perspective & { challengeId: string }>(
  (ctx, ids) => read(ctx, sql`select * from perspective where challenge_id = ${anyOf(ids)} order by created_at, id`),
  (row) => row.challengeId,
)

export const leveragePointsOf = loadMany<LeveragePoint & { challengeId: string }>(
  (ctx, ids) => read(ctx, sql`select * from leverage_point where challenge_id = ${anyOf(ids)} order by position, id`),
  (row) => row.challengeId,
)

const followed = loadOne<{ id: string }>(
  (ctx, ids) =>
    read(
      ctx,
      sql`select challenge_id as id from follow where account_id = ${ctx.viewer.accountId} and challenge_id = ${anyOf(ids)}`,
    ),
  (row) => row.id,
)

export const isFollowed = async (ctx: Ctx, id: string) =>
  ctx.viewer.accountId !== null && (await followed(ctx, id)) !== null

const asAnswered = ({ answers, knowledge, actors }: AssessmentRow): Assessment => ({
  answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
  knowledge,
  actors,
})

/** The final assessments of the latest cycle that has any; null while nobody has assessed. */
export async function complexityOf(ctx: Ctx, id: string) {
  const final = (await assessmentsOf(ctx, id)).filter((one) => one.isFinal)
  if (final.length === 0) return null
  const assessments = final.filter((one) => one.cycle === final[0]!.cycle).map(asAnswered)
  const spread = spreadOf(assessments)
  const { advice, proposedTrack } = propose(assessments)
  const questions = Object.entries(spread.questions).map(([question, told]) => ({
    question,
    no: told.NO,
    partly: told.PARTLY,
    yes: told.YES,
    dontKnow: told.DONT_KNOW,
  }))
  return { ...spread, questions, agreement: spread.agreement ?? 1, advice, proposedTrack }
}
