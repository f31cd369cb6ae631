import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Language } from '../../base/localized.js'
import { connectionOf } from '../../base/page.js'
import { noLongerThan } from '../../base/text.js'
import { Skill, skillById } from '../skill/index.js'
import { AcceptSkillProposalInput, MergeSkillProposalInput } from './curation.inputs.js'
import { mergeSkills } from './merge.actions.js'
import { acceptSkillProposal, declineSkillProposal, mergeSkillProposal, proposeSkill } from './proposal.actions.js'
import { ProposalState, SkillProposal } from './proposal.entity.js'
import { listProposals, myProposals, type ProposalRow } from './proposal.queries.js'

const SkillProposalConnection = connectionOf(SkillProposal, 'SkillProposal')
const wish = { description: 'What is wished.' }

@Resolver(() => SkillProposal)
export class SkillProposalResolver {
  @Allow('skill:curate')
  @Query(() => SkillProposalConnection, {
    description:
      'Skills that people missed, those that wait longest first. Who missed them is not told. Refuses: FIRST_OUT_OF_RANGE, CURSOR_UNKNOWN.',
  })
  skillProposals(
    @Ctx() ctx: Context,
    @Arg('state', () => ProposalState, { description: 'Which of them.' }) state: ProposalState,
    @Arg('first', () => Int, { description: '1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor from the page before.' }) after?: string,
  ) {
    return listProposals(ctx, { state, first, after })
  }

  @Allow('skill:propose')
  @Query(() => [SkillProposal], {
    description: 'Skills that I have proposed and what became of them, the latest first, up to 50.',
  })
  mySkillProposals(@Ctx() ctx: Context) {
    return myProposals(ctx)
  }

  @FieldResolver(() => Skill, { nullable: true, description: 'The skill it has become, or is another word for.' })
  skill(@Root() proposal: ProposalRow, @Ctx() ctx: Context) {
    return skillById(ctx, proposal.skillId)
  }

  @Allow('skill:propose')
  @Mutation(() => Boolean, {
    description:
      'Proposes a skill the catalogue lacks. At most 20 of the viewer’s own wait for an answer. Refuses: TEXT_TOO_SHORT, TEXT_TOO_LONG, SKILL_EXISTS (fact `key`: which), TOO_MANY_PROPOSALS.',
  })
  proposeSkill(
    @Ctx() ctx: Context,
    @Arg('label', () => String, { description: 'What to call it, 2 to 100 characters.' }) label: string,
    @Arg('language', () => Language, { description: 'The language of the label.' }) language: Language,
  ) {
    return proposeSkill(ctx, label, language)
  }

  @Allow('skill:curate')
  @Mutation(() => SkillProposal, {
    description:
      'Takes a proposed skill into the catalogue. Refuses: NOT_FOUND, PROPOSAL_ANSWERED, SKILL_EXISTS (fact `key`: which), TEXT_TOO_SHORT, TEXT_TOO_LONG.',
  })
  acceptSkillProposal(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptSkillProposalInput, wish) input: AcceptSkillProposalInput,
  ) {
    return acceptSkillProposal(ctx, input)
  }

  @Allow('skill:curate')
  @Mutation(() => SkillProposal, {
    description:
      'Makes a proposed skill another word for one that is there. Refuses: NOT_FOUND, PROPOSAL_ANSWERED, SKILL_EXISTS, TEXT_TOO_LONG.',
  })
  mergeSkillProposal(
    @Ctx() ctx: Context,
    @Arg('input', () => MergeSkillProposalInput, wish) input: MergeSkillProposalInput,
  ) {
    return mergeSkillProposal(ctx, input)
  }

  @Allow('skill:curate')
  @Mutation(() => SkillProposal, {
    description:
      'Says no to a proposed skill, and why. Refuses: NOT_FOUND, PROPOSAL_ANSWERED, TEXT_TOO_SHORT, TEXT_TOO_LONG.',
  })
  declineSkillProposal(
    @Ctx() ctx: Context,
    @Arg('proposal', () => ID, { description: 'The proposal.' }) proposal: string,
    @Arg('answer', () => String, { description: 'Why not, 1 to 1,000 characters.' }) answer: string,
    @Arg('language', () => Language, { description: 'The language of the answer.' }) language: Language,
  ) {
    noLongerThan(1000, answer, 'answer')
    return declineSkillProposal(ctx, proposal, answer, language)
  }

  @Allow('skill:curate')
  @Mutation(() => Skill, {
    description:
      'Makes two skills one: claims, wishes, needs and words follow, and the merged-away id and key are answered by the other. Refuses: NOT_FOUND, SKILL_INTO_ITSELF, SKILL_MERGED_ALREADY.',
  })
  mergeSkills(
    @Ctx() ctx: Context,
    @Arg('skill', () => ID, { description: 'The skill to merge away.' }) skill: string,
    @Arg('into', () => ID, { description: 'The skill that stays.' }) into: string,
  ) {
    return mergeSkills(ctx, skill, into)
  }
}
