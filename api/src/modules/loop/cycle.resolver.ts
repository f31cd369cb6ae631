import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Hub, hubById } from '../hub/index.js'
import { holdDialogue, planExperiment, reviewExperiment, runExperiment } from './cycle.actions.js'
import { Dialogue, Experiment } from './cycle.entity.js'
import { HoldDialogueInput, PlanExperimentInput, ReviewExperimentInput } from './cycle.inputs.js'
import type { DialogueRow, ExperimentRow } from './loop.queries.js'

@Resolver(() => Dialogue)
export class DialogueResolver {
  @Allow('dialogue:hold')
  @Mutation(() => Dialogue, {
    description:
      'Writes down a talk that was held. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, CHALLENGE_IS_PAUSED, DIALOGUE_IN_FUTURE, TEXT_TOO_SHORT, TEXT_TOO_LONG, VALUE_OUT_OF_RANGE.',
  })
  holdDialogue(
    @Ctx() ctx: Context,
    @Arg('input', () => HoldDialogueInput, { description: 'The talk.' }) input: HoldDialogueInput,
  ) {
    return holdDialogue(ctx, input)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub where it was held.' })
  hub(@Root() dialogue: DialogueRow, @Ctx() ctx: Context) {
    return hubById(ctx, dialogue.hubId)
  }
}

@Resolver(() => Experiment)
export class ExperimentResolver {
  @Allow('experiment:plan')
  @Mutation(() => Experiment, {
    description:
      'Plans a small trial. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, CHALLENGE_IS_PAUSED, TEXT_TOO_SHORT, TEXT_TOO_LONG.',
  })
  planExperiment(
    @Ctx() ctx: Context,
    @Arg('input', () => PlanExperimentInput, { description: 'The trial.' }) input: PlanExperimentInput,
  ) {
    return planExperiment(ctx, input)
  }

  @Allow('experiment:run')
  @Mutation(() => Experiment, {
    description:
      'Begins a planned trial. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, CHALLENGE_IS_PAUSED, EXPERIMENT_ALREADY_THERE, EXPERIMENT_MOVE_NOT_ALLOWED, CHANGED_MEANWHILE.',
  })
  runExperiment(
    @Ctx() ctx: Context,
    @Arg('experiment', () => ID, { description: 'The experiment.' }) experiment: string,
  ) {
    return runExperiment(ctx, experiment)
  }

  @Allow('experiment:review')
  @Mutation(() => Experiment, {
    description:
      'Says what a trial taught and what follows. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, CHALLENGE_IS_PAUSED, EXPERIMENT_ALREADY_THERE, EXPERIMENT_MOVE_NOT_ALLOWED, EXPERIMENT_NEEDS_LEARNING, CHANGED_MEANWHILE, TEXT_TOO_LONG.',
  })
  reviewExperiment(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewExperimentInput, { description: 'The review.' }) input: ReviewExperimentInput,
  ) {
    return reviewExperiment(ctx, input)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub where it is made.' })
  hub(@Root() experiment: ExperimentRow, @Ctx() ctx: Context) {
    return hubById(ctx, experiment.hubId)
  }
}
