// Which people together would cover what a challenge needs: proposals with proof, drafts of one's own, and asking them all.
// The rule of what a team comes to is rules/value.ts; everything else there finds the best team by it.
import type { Module } from '../../base/module.js'
import { permissions } from './assembly.access.js'
import {
  InvitedToTeamResolver,
  TeamAdditionResolver,
  TeamLimitResolver,
  TeamNeedResolver,
  TeamProposalResolver,
  TeamProposalsResolver,
} from './assembly.resolver.js'
import { TeamDraft, TeamDraftMember } from './draft.entity.js'
import { TeamDraftMemberResolver, TeamDraftResolver } from './draft.resolver.js'
import { MemberCoverResolver, ProposedMemberResolver } from './member.resolver.js'

export const assembly: Module = {
  name: 'assembly',
  entities: [TeamDraft, TeamDraftMember],
  resolvers: [
    TeamProposalsResolver,
    TeamProposalResolver,
    TeamNeedResolver,
    TeamLimitResolver,
    TeamAdditionResolver,
    ProposedMemberResolver,
    MemberCoverResolver,
    InvitedToTeamResolver,
    TeamDraftResolver,
    TeamDraftMemberResolver,
  ],
  permissions,
}
