import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal } from '../../base/personal.js'
import { Challenge, challengeById } from '../challenge/index.js'
import { Coworker, coworkerById } from '../coworker/index.js'
import { removeTeamDraft, saveTeamDraft } from './draft.actions.js'
import { TeamDraft, TeamDraftMember } from './draft.entity.js'
import { SaveTeamDraftInput } from './draft.inputs.js'
import {
  draftById,
  draftsOf,
  goneFromDraft,
  membersOfDraft,
  type DraftMemberRow,
  type DraftRow,
} from './draft.queries.js'

const theDraft = { description: 'The draft.' }

@Resolver(() => TeamDraft)
export class TeamDraftResolver {
  @Allow('team:draft')
  @Query(() => [TeamDraft], { description: 'My drafts for a challenge, the last changed first.' })
  teamDrafts(@Ctx() ctx: Context, @Arg('challenge', () => ID, { description: 'The challenge.' }) challenge: string) {
    return draftsOf(ctx, challenge)
  }

  @Allow('team:draft')
  @Query(() => TeamDraft, { nullable: true, description: 'A draft of mine; null when there is none.' })
  teamDraft(@Ctx() ctx: Context, @Arg('draft', () => ID, theDraft) id: string) {
    return draftById(ctx, id)
  }

  @Allow('team:assemble')
  @Mutation(() => TeamDraft, {
    description:
      'Keeps a thought of a team. Nobody in it is told; one keeps 100 at most. Refuses: TOO_MANY_TEAM_DRAFTS, CHANGED_MEANWHILE, NOT_ALLOWED, TEXT_TOO_LONG, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  saveTeamDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveTeamDraftInput, { description: 'The draft.' }) input: SaveTeamDraftInput,
  ) {
    return saveTeamDraft(ctx, input)
  }

  @Allow('team:draft')
  @Mutation(() => Boolean, { description: 'Removes a draft of mine; also true when it is gone already.' })
  removeTeamDraft(@Ctx() ctx: Context, @Arg('draft', () => ID, theDraft) id: string) {
    return removeTeamDraft(ctx, id)
  }

  @FieldResolver(() => Challenge, { description: 'The challenge.' })
  challenge(@Root() { challengeId }: DraftRow, @Ctx() ctx: Context) {
    return challengeById(ctx, challengeId)
  }

  @FieldResolver(() => [TeamDraftMember], {
    description: 'Who is in it, those locked first, and who is kept out last.',
  })
  members(@Root() { id }: DraftRow, @Ctx() ctx: Context) {
    return membersOfDraft(ctx, id)
  }

  @NotPersonal('says that somebody is gone, never who')
  @FieldResolver(() => Boolean, {
    description: 'Whether somebody who was in it can no longer be asked, and is left out: never who.',
  })
  async isSomebodyGone(@Root() { id }: DraftRow, @Ctx() ctx: Context) {
    return (await goneFromDraft(ctx, id)) !== null
  }
}

@Resolver(() => TeamDraftMember)
export class TeamDraftMemberResolver {
  @FieldResolver(() => Coworker, { nullable: true, description: 'The person, as far as the viewer may see them.' })
  coworker(@Root() { coworkerId }: DraftMemberRow, @Ctx() ctx: Context) {
    return coworkerById(ctx, coworkerId)
  }
}
