import { LockMode } from '@mikro-orm/postgresql'
import { me, type Ctx } from '../../base/ctx.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { dayOf } from '../../base/time.js'
import { Challenge, mayLead, record, rereadChallenge, TimelineKind } from '../challenge/index.js'
import { Commitment, Contribution } from './commitment.entity.js'
import { commitmentById, contributionById } from './commitment.queries.js'
import { stepAside } from './joining.actions.js'
import { factsOfChallenge, together } from './opening.lock.js'
import { noLongerThan } from '../../base/text.js'
import { decideCommitment, decideLead } from './rules/commitment.js'
import { decideContribution } from './rules/contribution.js'
import { commitmentOn } from './rules/settled.js'
import { CommitmentState } from './team.enums.js'
import { tell } from './team.letters.js'

const promiseOf = ({ hours, until }: Commitment) => ({ hours, until: until ?? null })
const stateToday = (ctx: Ctx, commitment: Commitment) =>
  commitmentOn({ state: commitment.state, ...promiseOf(commitment) }, dayOf(ctx.now))

/** The promise and its challenge, both held, so that two who change a team at once go one after the other. */
async function held({ em }: Ctx, id: string) {
  const seen = await em.findOne(Commitment, id)
  const at = seen && (await em.findOne(Challenge, seen.challenge.id, { lockMode: LockMode.PESSIMISTIC_WRITE }))
  if (!seen || !at) throw notFound('commitment')
  await em.populate(at, ['organizations'])
  return { commitment: await em.findOneOrFail(Commitment, id, { refresh: true }), challenge: at }
}

/** Naming the one who leads already is no fault. */
export async function nameLead(ctx: Ctx, id: string) {
  const challengeId = await together(ctx, async (inside) => {
    const { commitment, challenge } = await held(inside, id)
    if (!mayLead(ctx.viewer, factsOfChallenge(challenge))) throw new Refusal('NOT_ALLOWED')
    if (commitment.isLead) return challenge.id
    const state = commitment.coworker ? stateToday(ctx, commitment) : CommitmentState.ENDED
    unlessRefused(decideLead({ state, isLead: false }))
    await stepAside(inside, challenge)
    commitment.isLead = true
    record(inside, challenge, TimelineKind.LEAD_NAMED)
    await inside.em.flush()
    if (commitment.coworker && commitment.coworker.id !== me(ctx)) {
      await tell(inside, 'lead-named', [commitment.coworker.id], { challenge })
    }
    return challenge.id
  })
  return rereadChallenge(ctx, challengeId)
}

export async function leaveTeam(ctx: Ctx, id: string) {
  await together(ctx, async (inside) => {
    const { commitment, challenge } = await held(inside, id)
    if (commitment.coworker?.id !== me(ctx)) throw new Refusal('NOT_ALLOWED')
    if (commitment.state === CommitmentState.ENDED) return
    unlessRefused(
      decideCommitment(commitment.state, { to: 'ENDED', by: 'COWORKER' }, promiseOf(commitment), dayOf(ctx.now)),
    )
    Object.assign(commitment, { state: CommitmentState.ENDED, isLead: false, leftAt: ctx.now })
    record(inside, challenge, TimelineKind.LEFT)
    await inside.em.flush()
  })
  return commitmentById(ctx, id)
}

export interface Done {
  hours: number
  on: string
  what: string
}

/** The very same deed on the very same day is told once, however often it is sent. */
export async function contribute(ctx: Ctx, id: string, { hours, on, what }: Done) {
  noLongerThan(1000, what, 'what')
  const kept = await together(ctx, async (inside) => {
    const { em } = inside
    const commitment = await em.findOne(Commitment, id)
    if (!commitment) throw notFound('commitment')
    if (commitment.coworker?.id !== me(ctx)) throw new Refusal('NOT_ALLOWED')
    await em.lock(commitment, LockMode.PESSIMISTIC_WRITE)
    const deed = { commitment, hours, on, what: what.trim() }
    const before = await em.findOne(Contribution, deed)
    if (before) return before.id
    if (stateToday(ctx, commitment) === 'ENDED') throw new Refusal('COMMITMENT_ENDED')
    unlessRefused(decideContribution(deed, dayOf(ctx.now)))
    const contribution = em.create(Contribution, { ...deed, coworker: commitment.coworker })
    await em.flush()
    return contribution.id
  })
  return contributionById(ctx, kept)
}
