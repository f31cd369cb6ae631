import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Ctx as Context } from '../../base/ctx.js'
import { Importance, Opening, openingsOfChallenge, skillsOfOpening } from '../challenge/index.js'
import { Coworker, coworkerById } from '../coworker/index.js'
import { Hub, hubById } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { countsOfOpening, Invitation, invitationsOfChallenge } from '../team/index.js'
import { MemberCover, ProposedMember } from './assembly.types.js'
import type { MemberRow } from './told.js'

@Resolver(() => ProposedMember)
export class ProposedMemberResolver {
  @FieldResolver(() => Coworker, { nullable: true, description: 'The person, as far as the viewer may see them.' })
  coworker(@Root() { coworkerId }: MemberRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, coworkerId)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'Their hub.' })
  hub(@Root() { hub }: MemberRow, @Ctx() ctx: Context) {
    return hubById(ctx, hub)
  }

  @FieldResolver(() => [MemberCover], { description: 'The needs they meet, wholly or partly, the weightiest first.' })
  covers(@Root() { covers }: MemberRow) {
    return covers
  }

  @FieldResolver(() => Opening, {
    nullable: true,
    description: 'The open role with a place left that they suit best; null when there is none.',
  })
  opening(@Root() member: MemberRow, @Ctx() ctx: Context) {
    return bestOpening(ctx, member)
  }

  @FieldResolver(() => Invitation, {
    nullable: true,
    description: 'The latest invitation to this challenge, if there is one.',
  })
  async invitation(@Root() { challengeId, coworkerId }: MemberRow, @Ctx() ctx: Context) {
    return (await invitationsOfChallenge(ctx, challengeId)).find((one) => one.coworkerId === coworkerId) ?? null
  }
}

async function bestOpening(ctx: Context, { challengeId, covers }: MemberRow) {
  const all = await openingsOfChallenge(ctx, challengeId)
  const filled = await Promise.all(all.map(({ id }) => countsOfOpening(ctx, id)))
  const open = all.filter(({ isOpen, places }, at) => isOpen && (filled[at]?.filled ?? 0) < places)
  const asked = await Promise.all(open.map(({ id }) => skillsOfOpening(ctx, id)))
  const points = new Map(covers.map(({ skill, points: own }) => [skill, own]))
  const fits = asked.map((skills) => skills.reduce((sum, { skillId }) => sum + (points.get(skillId) ?? 0), 0))
  return open[fits.indexOf(Math.max(...fits))] ?? null
}

type CoverRow = MemberRow['covers'][number]

@Resolver(() => MemberCover)
export class MemberCoverResolver {
  @FieldResolver(() => Skill, { description: 'What is needed.' })
  skill(@Root() { skill }: CoverRow, @Ctx() ctx: Context) {
    return skillById(ctx, skill)
  }

  @FieldResolver(() => Importance, { description: 'How much it is needed.' })
  importance(@Root() { importance }: CoverRow) {
    return importance
  }

  @FieldResolver(() => Skill, { nullable: true, description: "The person's own skill that meets it." })
  via(@Root() { via }: CoverRow, @Ctx() ctx: Context) {
    return skillById(ctx, via)
  }
}
