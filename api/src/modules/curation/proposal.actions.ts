import { asSystem, me, type Ctx } from '../../base/ctx.js'
import { enqueueMails, type MailKind } from '../../base/job.js'
import { localizedOr, type Language } from '../../base/localized.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { read, sql } from '../../base/read.js'
import { Account } from '../identity/index.js'
import { Skill, SkillLink, SkillLinkKind, SkillSynonym, skillsMeant, skillWithWord } from '../skill/index.js'
import type { AcceptSkillProposalInput, MergeSkillProposalInput } from './curation.inputs.js'
import { ProposalState, SkillProposal, SkillProposer } from './proposal.entity.js'
import { proposalById } from './proposal.queries.js'
import { keyFor } from './rules/key.js'

const [SHORTEST, LONGEST] = [2, 100]
/** As many as one may wait for an answer to: whoever answers reads every one. */
const MOST_WAITING = 20
const plain = (text: string) => text.trim().replace(/\s+/g, ' ')

export async function proposeSkill(ctx: Ctx, wish: string, language: Language) {
  const label = plain(wish)
  if (label.length < SHORTEST) throw new Refusal('TEXT_TOO_SHORT', { field: 'label', facts: { min: SHORTEST } })
  if (label.length > LONGEST) throw new Refusal('TEXT_TOO_LONG', { field: 'label', facts: { max: LONGEST } })
  await refuseKnown(ctx, label, 'label')
  await ctx.em.transactional((em) => missAlso({ ...ctx, em: em as Ctx['em'] }, label, language))
  return true
}

/** One's own come one after the other, so that those waiting stay as many as allowed. */
async function missAlso(ctx: Ctx, label: string, language: Language) {
  const { em } = ctx
  await read(ctx, sql`select pg_advisory_xact_lock(hashtextextended(${`proposals of ${me(ctx)}`}, 0))`)
  const account = em.getReference(Account, me(ctx))
  const before = await em.findOne(SkillProposal, { label, language })
  if (before && (await em.findOne(SkillProposer, { account, proposal: before }))) return
  await refuseMore(ctx)
  const proposal = before ?? em.create(SkillProposal, { label, language, proposedAt: ctx.now })
  em.create(SkillProposer, { account, proposal })
  await em.flush()
}

async function refuseMore(ctx: Ctx) {
  const waiting = { account: me(ctx), proposal: { state: ProposalState.PROPOSED } }
  if ((await ctx.em.count(SkillProposer, waiting)) >= MOST_WAITING)
    throw new Refusal('TOO_MANY_PROPOSALS', { field: 'label', facts: { most: MOST_WAITING } })
}

async function refuseKnown(ctx: Ctx, label: string, field: string) {
  const known = await skillWithWord(ctx, label)
  if (known) throw new Refusal('SKILL_EXISTS', { field, facts: { key: known.key } })
}

async function unanswered(ctx: Ctx, id: string) {
  const proposal = await ctx.em.findOne(SkillProposal, id)
  if (!proposal) throw notFound('proposal')
  if (proposal.state !== ProposalState.PROPOSED)
    throw new Refusal('PROPOSAL_ANSWERED', { facts: { state: proposal.state } })
  return proposal
}

async function skillMeant(ctx: Ctx, id: string, field: string) {
  const skill = (await skillsMeant(ctx, [id])).get(id)
  if (!skill) throw notFound(field)
  return skill
}

/** What it was proposed as stays findable, also when it is called otherwise. */
function keepWord(ctx: Ctx, skill: Skill, { label, language }: SkillProposal) {
  if (skill.label[language] !== label) ctx.em.create(SkillSynonym, { skill, language, label })
}

export const acceptSkillProposal = (ctx: Ctx, input: AcceptSkillProposalInput) =>
  withLetters(ctx, (within) => accept(within, input))

async function accept(ctx: Ctx, input: AcceptSkillProposalInput) {
  const proposal = await unanswered(ctx, input.proposal)
  const broader = await skillMeant(ctx, input.broader, 'broader')
  const words = { sv: plain(input.sv), nb: plain(input.nb), en: plain(input.en) }
  for (const [field, label] of Object.entries(words)) {
    if (label.length < SHORTEST) throw new Refusal('TEXT_TOO_SHORT', { field, facts: { min: SHORTEST } })
    await refuseKnown(ctx, label, field)
  }
  const skill = ctx.em.create(Skill, {
    key: await freeKey(ctx, words.en),
    label: { language: proposal.language, ...words },
    themes: broader.themes,
    isGroup: false,
  })
  ctx.em.create(SkillLink, { from: skill, to: broader, kind: SkillLinkKind.BROADER })
  keepWord(ctx, skill, proposal)
  return settle(ctx, proposal, { state: ProposalState.ACCEPTED, skill, ...input })
}

async function freeKey(ctx: Ctx, label: string) {
  const taken = await read<{ key: string }>(
    ctx,
    sql`select key from skill where starts_with(key, ${keyFor(label, [])})`,
  )
  return keyFor(
    label,
    taken.map(({ key }) => key),
  )
}

export const mergeSkillProposal = (ctx: Ctx, input: MergeSkillProposalInput) =>
  withLetters(ctx, (within) => merge(within, input))

async function merge(ctx: Ctx, input: MergeSkillProposalInput) {
  const proposal = await unanswered(ctx, input.proposal)
  await refuseKnown(ctx, proposal.label, 'proposal')
  const skill = await skillMeant(ctx, input.skill, 'skill')
  keepWord(ctx, skill, proposal)
  return settle(ctx, proposal, { state: ProposalState.MERGED, skill, answer: input.answer, language: input.language })
}

export const declineSkillProposal = (ctx: Ctx, id: string, words: string, language: Language) =>
  withLetters(ctx, (within) => decline(within, id, words, language))

async function decline(ctx: Ctx, id: string, words: string, language: Language) {
  const proposal = await unanswered(ctx, id)
  const answer = words.trim()
  if (!answer) throw new Refusal('TEXT_TOO_SHORT', { field: 'answer', facts: { min: 1 } })
  return settle(ctx, proposal, { state: ProposalState.DECLINED, answer, language })
}

interface Answer {
  state: Exclude<ProposalState, ProposalState.PROPOSED>
  skill?: Skill
  answer?: string | null
  language: Language
}

const letters: Record<Answer['state'], MailKind> = {
  ACCEPTED: 'skill-accepted',
  MERGED: 'skill-merged',
  DECLINED: 'skill-declined',
}

/** Nobody is told of an answer that was not given, and no answer is given without its letters. */
const withLetters = <Row>(ctx: Ctx, work: (within: Ctx) => Promise<Row>) =>
  ctx.em.transactional((em) => work({ ...ctx, em: em as Ctx['em'] }))

async function settle(ctx: Ctx, proposal: SkillProposal, { state, skill, answer, language }: Answer) {
  ctx.em.assign(proposal, {
    state,
    skill: skill ?? null,
    answer: localizedOr(answer, language, null),
    answeredAt: ctx.now,
  })
  await ctx.em.flush()
  const facts = { label: proposal.label, ...(skill && { skill: skill.label }) }
  const to = await proposersOf(ctx, proposal)
  await enqueueMails(
    ctx,
    to.map((account) => ({ kind: letters[state], to: { account }, facts })),
  )
  return proposalById(ctx, proposal.id)
}

/** Who missed it is for the system to look up; whoever answers does not learn it. */
async function proposersOf(ctx: Ctx, { id }: SkillProposal): Promise<string[]> {
  const rows = await read<{ accountId: string }>(
    asSystem(ctx),
    sql`select account_id from skill_proposer where proposal_id = ${id} order by 1`,
  )
  return rows.map(({ accountId }) => accountId)
}
