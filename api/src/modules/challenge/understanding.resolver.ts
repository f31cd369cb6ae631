import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { connectionOf } from '../../base/page.js'
import { Hub, hubById, Organization, organizationById } from '../hub/index.js'
import { Challenge } from './challenge.entity.js'
import { timelineOf, type TimelineRow } from './challenge.pages.js'
import type { ChallengeRow } from './challenge.queries.js'
import { ComplexityPicture } from './complexity.types.js'
import { TimelineEntry } from './timeline.entity.js'
import { addPerspective, assessChallenge, frameChallenge } from './understanding.actions.js'
import { ComplexityAssessment, LeveragePoint, Perspective } from './understanding.entity.js'
import { AddPerspectiveInput, AssessChallengeInput, FrameChallengeInput } from './understanding.inputs.js'
import {
  assessmentsOf,
  complexityOf,
  leveragePointsOf,
  perspectivesOf,
  type AssessmentRow,
} from './understanding.queries.js'

const TimelineConnection = connectionOf(TimelineEntry, 'Timeline')

@Resolver(() => Challenge)
export class UnderstandingResolver {
  @FieldResolver(() => [ComplexityAssessment], {
    description: "Each person's current assessment, the latest cycle first; of drafts only the viewer's own.",
  })
  assessments(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return assessmentsOf(ctx, challenge.id)
  }

  @FieldResolver(() => ComplexityPicture, {
    nullable: true,
    description: 'All final assessments together; null while there is none.',
  })
  complexity(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return complexityOf(ctx, challenge.id)
  }

  @FieldResolver(() => [Perspective], {
    description: 'How those whom it concerns see it, in the order they were heard.',
  })
  perspectives(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return perspectivesOf(ctx, challenge.id)
  }

  @FieldResolver(() => [LeveragePoint], { description: 'Where a small push may move much.' })
  leveragePoints(@Root() challenge: ChallengeRow, @Ctx() ctx: Context) {
    return leveragePointsOf(ctx, challenge.id)
  }

  @FieldResolver(() => TimelineConnection, { description: 'What happened, the latest first.' })
  timeline(
    @Root() challenge: ChallengeRow,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
  ) {
    return timelineOf(ctx, challenge.id, { first, after })
  }

  @Allow('challenge:work')
  @Mutation(() => Challenge, {
    description:
      'Says how complex the viewer finds it. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, TEXT_TOO_LONG.',
  })
  assessChallenge(
    @Ctx() ctx: Context,
    @Arg('input', () => AssessChallengeInput, { description: 'The assessment.' }) input: AssessChallengeInput,
  ) {
    return assessChallenge(ctx, input)
  }

  @Allow('challenge:work')
  @Mutation(() => Challenge, {
    description:
      'Writes down how somebody sees it. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, TEXT_TOO_LONG.',
  })
  addPerspective(
    @Ctx() ctx: Context,
    @Arg('input', () => AddPerspectiveInput, { description: 'The perspective.' }) input: AddPerspectiveInput,
  ) {
    return addPerspective(ctx, input)
  }

  @Allow('challenge:work')
  @Mutation(() => Challenge, {
    description:
      'Says what the problem is taken to be, and how to go about it. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, TEXT_TOO_LONG.',
  })
  frameChallenge(
    @Ctx() ctx: Context,
    @Arg('input', () => FrameChallengeInput, { description: 'The frame.' }) input: FrameChallengeInput,
  ) {
    return frameChallenge(ctx, input)
  }
}

@Resolver(() => ComplexityAssessment)
export class AssessmentResolver {
  @FieldResolver(() => Boolean, { description: "Whether it is the viewer's own." })
  isMine(@Root() assessment: AssessmentRow) {
    return assessment.isMine
  }
}

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'The organisation it is about.' })
  organization(@Root() entry: TimelineRow, @Ctx() ctx: Context) {
    return organizationById(ctx, entry.organizationId)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub it is about.' })
  hub(@Root() entry: TimelineRow, @Ctx() ctx: Context) {
    return hubById(ctx, entry.hubId)
  }
}
