import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { discardDraft, draftChallenge, nameReceiver, translateChallenge } from './challenge.actions.js'
import { Challenge } from './challenge.entity.js'
import { DraftChallengeInput, TranslateChallengeInput } from './challenge.inputs.js'
import { followChallenge, unfollowChallenge } from './follow.actions.js'
import { archiveChallenge, publishChallenge, returnChallenge, unlistChallenge } from './publication.actions.js'

const which = { description: 'The challenge.' }

@Resolver(() => Challenge)
export class ChallengeChangesResolver {
  @Allow('challenge:draft')
  @Mutation(() => Challenge, {
    description:
      'Begins a draft, or changes a challenge; a body leads 100 drafts at most. Refuses: TOO_MANY_CHALLENGE_DRAFTS, NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG, TEXT_TOO_SHORT, VALUE_OUT_OF_RANGE, CHALLENGE_TRACK_IS_SET, CHANGED_MEANWHILE.',
  })
  draftChallenge(
    @Ctx() ctx: Context,
    @Arg('input', () => DraftChallengeInput, { description: 'What it says.' }) input: DraftChallengeInput,
  ) {
    return draftChallenge(ctx, input)
  }

  @Allow('challenge:draft')
  @Mutation(() => Boolean, {
    description: 'Throws a draft away. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_NOT_A_DRAFT.',
  })
  discardDraft(@Ctx() ctx: Context, @Arg('challenge', () => ID, which) challenge: string) {
    return discardDraft(ctx, challenge)
  }

  @Allow('challenge:publish')
  @Mutation(() => Challenge, {
    description:
      'Lets it out: at once for a verified organisation, else to review. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_NEEDS_QUESTION, CHALLENGE_NEEDS_THEME, CHALLENGE_NEEDS_PLACE, CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED.',
  })
  publishChallenge(@Ctx() ctx: Context, @Arg('challenge', () => ID, which) challenge: string) {
    return publishChallenge(ctx, challenge)
  }

  @Allow('challenge:publish')
  @Mutation(() => Challenge, {
    description:
      'Takes it out of lists; whoever has the address still reads it. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED.',
  })
  unlistChallenge(@Ctx() ctx: Context, @Arg('challenge', () => ID, which) challenge: string) {
    return unlistChallenge(ctx, challenge)
  }

  @Allow('challenge:return')
  @Mutation(() => Challenge, {
    description:
      'Gives what was sent in for review back to its owner, saying why. Refuses: NOT_FOUND, CHALLENGE_RETURN_NEEDS_COMMENT, CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED, TEXT_TOO_LONG.',
  })
  returnChallenge(
    @Ctx() ctx: Context,
    @Arg('challenge', () => ID, which) challenge: string,
    @Arg('comment', () => String, { description: 'What to change, up to 2,000 characters.' }) comment: string,
  ) {
    return returnChallenge(ctx, challenge, comment)
  }

  @Allow('challenge:publish')
  @Mutation(() => Challenge, {
    description:
      'Puts it aside, still to be read. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED.',
  })
  archiveChallenge(@Ctx() ctx: Context, @Arg('challenge', () => ID, which) challenge: string) {
    return archiveChallenge(ctx, challenge)
  }

  @Allow('challenge:draft')
  @Mutation(() => Challenge, {
    description: 'Adds its texts in one more language. Refuses: NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG.',
  })
  translateChallenge(
    @Ctx() ctx: Context,
    @Arg('input', () => TranslateChallengeInput, { description: 'The texts.' }) input: TranslateChallengeInput,
  ) {
    return translateChallenge(ctx, input)
  }

  @Allow('challenge:work')
  @Mutation(() => Challenge, {
    description:
      'Says which organisation takes over what comes out. Refuses: NOT_FOUND, NOT_ALLOWED, CHALLENGE_IS_CLOSED.',
  })
  nameReceiver(
    @Ctx() ctx: Context,
    @Arg('challenge', () => ID, which) challenge: string,
    @Arg('organization', () => ID, { description: 'The organisation.' }) organization: string,
  ) {
    return nameReceiver(ctx, challenge, organization)
  }

  @Allow('challenge:follow')
  @Mutation(() => Challenge, {
    description: 'Keeps it among those the viewer follows. Refuses: NOT_FOUND, CHALLENGE_NOT_PUBLISHED.',
  })
  followChallenge(@Ctx() ctx: Context, @Arg('challenge', () => ID, which) challenge: string) {
    return followChallenge(ctx, challenge)
  }

  @Allow('challenge:follow')
  @Mutation(() => Challenge, { description: 'Follows it no longer. Refuses: NOT_FOUND.' })
  unfollowChallenge(@Ctx() ctx: Context, @Arg('challenge', () => ID, which) challenge: string) {
    return unfollowChallenge(ctx, challenge)
  }
}
