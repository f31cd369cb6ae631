import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal } from '../../base/personal.js'
import { Commitment, hoursGivenTo, type CommitmentRow } from '../team/index.js'
import { Endorsement } from './endorsement.entity.js'
import { givenFor, ledByViewer } from './endorsement.queries.js'

@Resolver(() => Commitment)
export class CommitmentEndorsementFields {
  @NotPersonal('says only what the asker may do')
  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer, who leads the work, may vouch for what this person has done in it.',
  })
  async mayEndorse(@Root() { id, challengeId, coworkerId }: CommitmentRow, @Ctx() ctx: Context) {
    if (!coworkerId || !ctx.viewer.accountId || coworkerId === ctx.viewer.accountId) return false
    const [led, given] = await Promise.all([ledByViewer(ctx, challengeId), hoursGivenTo(ctx, id)])
    return led !== null && (given?.hours ?? 0) > 0
  }

  @FieldResolver(() => [Endorsement], {
    description: 'What the viewer vouches for of what this person has done in it.',
  })
  myEndorsementsOfIt(@Root() { id }: CommitmentRow, @Ctx() ctx: Context) {
    return givenFor(ctx, id)
  }
}
