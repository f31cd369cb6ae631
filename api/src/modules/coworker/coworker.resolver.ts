import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { NotPersonal, Personal } from '../../base/personal.js'
import { Hub, hubById, Municipality, municipalityById, Organization, organizationById } from '../hub/index.js'
import { Skill, skillById } from '../skill/index.js'
import { SkillClaim } from './claim.entity.js'
import { claimsOf, wantedBy } from './claim.queries.js'
import { describeMe } from './coworker.actions.js'
import { Coworker } from './coworker.entity.js'
import { Onlooker } from './coworker.enums.js'
import { DescribeMeInput } from './coworker.inputs.js'
import { ofEmployment, ofName } from './coworker.personal.js'
import { coworkerById, employmentOf, nameOf, type CoworkerRow } from './coworker.queries.js'
import { asOthersSeeMe } from './onlooker.queries.js'

@Resolver(() => Coworker)
export class CoworkerResolver {
  @Allow('coworker:read')
  @Query(() => Coworker, {
    nullable: true,
    description: 'A person, or null: who may not be seen and who does not exist answer alike.',
  })
  coworker(@Ctx() ctx: Context, @Arg('id', () => ID, { description: "The person's id." }) id: string) {
    return coworkerById(ctx, id)
  }

  @Allow('coworker:look-as-others')
  @Query(() => Coworker, { nullable: true, description: 'How others see me: the same lens that answers them.' })
  howOthersSeeMe(
    @Ctx() ctx: Context,
    @Arg('onlooker', () => Onlooker, { description: 'Through whose eyes.' }) onlooker: Onlooker,
  ) {
    return asOthersSeeMe(ctx, onlooker)
  }

  @Personal(ofName)
  @FieldResolver(() => String, { nullable: true, description: 'What the person is called.' })
  name(@Root() person: CoworkerRow, @Ctx() ctx: Context) {
    return person.asSeen?.name === false ? null : nameOf(ctx, person.id)
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'Where the person works from.' })
  municipality(@Root() person: CoworkerRow, @Ctx() ctx: Context) {
    return municipalityById(ctx, person.municipalityId)
  }

  @FieldResolver(() => Hub, { nullable: true, description: "The person's hub." })
  hub(@Root() person: CoworkerRow, @Ctx() ctx: Context) {
    return hubById(ctx, person.hubId)
  }

  @Personal(ofEmployment)
  @FieldResolver(() => Organization, { nullable: true, description: 'The organisation the person is employed by.' })
  async homeOrganization(@Root() person: CoworkerRow, @Ctx() ctx: Context) {
    if (person.asSeen?.employer === false) return null
    return organizationById(ctx, (await employmentOf(ctx, person.id))?.organizationId)
  }

  @FieldResolver(() => [SkillClaim], { description: 'The skills the person says to have, best first.' })
  async claims(@Root() { id, asSeen }: CoworkerRow, @Ctx() ctx: Context) {
    const claims = await claimsOf(ctx, id)
    return asSeen ? claims.filter(({ isShown }) => isShown).map((claim) => ({ ...claim, asSeen })) : claims
  }

  @FieldResolver(() => [Skill], { description: 'The skills the person wants to learn.' })
  async wantedSkills(@Root() person: CoworkerRow, @Ctx() ctx: Context) {
    const wanted = await wantedBy(ctx, person.id)
    return Promise.all(wanted.map(({ skillId }) => skillById(ctx, skillId)))
  }

  @NotPersonal('says only whether the asker looks at themselves')
  @FieldResolver(() => Boolean, { description: 'Whether this is the viewer.' })
  isMe(@Root() person: CoworkerRow, @Ctx() ctx: Context) {
    return !person.asSeen && person.id === ctx.viewer.accountId
  }

  @Allow('coworker:describe')
  @Mutation(() => Coworker, {
    description:
      'Tells of myself, the first time and every time after. Refuses: NAME_MISSING, TEXT_TOO_LONG, VALUE_OUT_OF_RANGE, NOT_FOUND.',
  })
  describeMe(
    @Ctx() ctx: Context,
    @Arg('input', () => DescribeMeInput, { description: 'What is wished.' }) input: DescribeMeInput,
  ) {
    return describeMe(ctx, input)
  }
}
