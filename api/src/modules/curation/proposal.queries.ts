import { me, type Ctx } from '../../base/ctx.js'
import { pageFrom, type PageWish } from '../../base/list.js'
import { read, readOne, sql } from '../../base/read.js'
import type { ProposalState, SkillProposal } from './proposal.entity.js'

export type ProposalRow = Omit<SkillProposal, 'skill'> & { skillId: string | null }

export const proposalById = (ctx: Ctx, id: string) =>
  readOne<ProposalRow>(ctx, sql`select * from skill_proposal where id = ${id}`)

/** Those that wait come in the order they were made, the answered ones latest first. */
export const listProposals = (ctx: Ctx, { state, ...wish }: PageWish & { state: ProposalState }) =>
  pageFrom<ProposalRow>(
    ctx,
    wish,
    sql`skill_proposal where state = ${state}`,
    sql`answered_at desc nulls first, proposed_at, id`,
  )

const SHOWN = 50

export const myProposals = (ctx: Ctx) =>
  read<ProposalRow>(
    ctx,
    sql`select p.* from skill_proposal p join skill_proposer w on w.proposal_id = p.id
      where w.account_id = ${me(ctx)} order by coalesce(p.answered_at, p.proposed_at) desc, p.id limit ${SHOWN}`,
  )
