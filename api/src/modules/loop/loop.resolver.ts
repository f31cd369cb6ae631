import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Challenge, Track } from '../challenge/index.js'
import { advanceChallenge, chooseTrack } from './advance.actions.js'
import { closeCycle } from './cycle.actions.js'
import { Cycle, Dialogue, Experiment } from './cycle.entity.js'
import { AdvanceInput, CloseCycleInput } from './loop.inputs.js'
import { dialoguesOfCycle, experimentsOfCycle, type CycleRow } from './loop.queries.js'
import { moveRefusals } from './rules/moves.js'
import { needRefusals } from './rules/needs.js'
import { trackRefusals } from './rules/track.js'

const codes = (...lists: (readonly string[])[]) => lists.flat().join(', ')

@Resolver(() => Cycle)
export class LoopResolver {
  @Allow('challenge:advance')
  @Mutation(() => Challenge, {
    description: `Moves a challenge to another stage. \`nextMoves\` tells beforehand. Refuses: NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE (facts: stage), ${codes(Object.values(moveRefusals), needRefusals)}.`,
  })
  advanceChallenge(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceInput, { description: 'Where to, and what it needs.' }) input: AdvanceInput,
  ) {
    return advanceChallenge(ctx, input)
  }

  @Allow('track:choose')
  @Mutation(() => Challenge, {
    description: `Chooses between the full loop and the short track. \`complexity.proposedTrack\` proposes. Refuses: NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, ${codes(Object.values(trackRefusals))}.`,
  })
  chooseTrack(
    @Ctx() ctx: Context,
    @Arg('challenge', () => ID, { description: 'The challenge.' }) challenge: string,
    @Arg('track', () => Track, { description: 'The track.' }) track: Track,
  ) {
    return chooseTrack(ctx, challenge, track)
  }

  @Allow('cycle:close')
  @Mutation(() => Cycle, {
    description:
      'Closes the present cycle with what was learnt. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED, CHALLENGE_IS_PAUSED, CYCLE_NEEDS_LEARNING, CYCLE_ALREADY_CLOSED, CHANGED_MEANWHILE.',
  })
  closeCycle(
    @Ctx() ctx: Context,
    @Arg('input', () => CloseCycleInput, { description: 'What was learnt.' }) input: CloseCycleInput,
  ) {
    return closeCycle(ctx, input)
  }

  @FieldResolver(() => [Dialogue], { description: 'The talks held in it.' })
  dialogues(@Root() cycle: CycleRow, @Ctx() ctx: Context) {
    return dialoguesOfCycle(ctx, cycle.id)
  }

  @FieldResolver(() => [Experiment], { description: 'The trials made in it.' })
  experiments(@Root() cycle: CycleRow, @Ctx() ctx: Context) {
    return experimentsOfCycle(ctx, cycle.id)
  }
}
