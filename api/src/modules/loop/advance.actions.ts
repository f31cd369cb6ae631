import type { Ctx } from '../../base/ctx.js'
import { localizedOr } from '../../base/localized.js'
import { unlessRefused } from '../../base/refusal.js'
import {
  ClosedAs,
  Stage,
  TimelineKind,
  Track,
  challengeFor,
  record,
  rereadChallenge,
  type Challenge,
} from '../challenge/index.js'
import { closeWith } from './cycle.actions.js'
import { Cycle } from './cycle.entity.js'
import { useChecks } from './effect.actions.js'
import type { AdvanceInput } from './loop.inputs.js'
import { loopFactsNow, stateOf } from './loop.facts.js'
import { challengeTo, changedMeanwhile, flushUnlessChanged, presentCycle } from './loop.load.js'
import { decideMove, type LoopState, type Moved } from './rules/moves.js'
import { decideTrack } from './rules/track.js'

/** Moves a challenge along the graph: decided on what is true now, written down on the time line, all in one flush. */
export async function advanceChallenge(ctx: Ctx, input: AdvanceInput) {
  const challenge = await challengeTo('advance', ctx, input.challenge)
  if (challenge.version !== input.expectedVersion) throw await changedMeanwhile(ctx, challenge.id)
  const facts = await loopFactsNow(ctx, challenge.id)
  const moved = unlessRefused(decideMove(stateOf(challenge), facts, input))
  await walk(ctx, challenge, moved, input)
  await flushUnlessChanged(ctx, challenge)
  return rereadChallenge(ctx, challenge.id)
}

const kinds = {
  FORWARD: TimelineKind.MOVED_FORWARD,
  SAME: TimelineKind.MOVED_FORWARD,
  BACK: TimelineKind.MOVED_BACK,
  PAUSE: TimelineKind.PAUSED,
  RESUME: TimelineKind.RESUMED,
  CLOSE: TimelineKind.CLOSED,
  REOPEN: TimelineKind.REOPENED,
} satisfies Record<Moved['kind'], TimelineKind>

async function walk(ctx: Ctx, challenge: Challenge, moved: Moved, input: AdvanceInput) {
  const { stage: fromStage } = challenge
  const cycle = await presentCycle(ctx, challenge)
  if (input.learnt?.trim()) closeWith(ctx, challenge, cycle, input.learnt, input.language)
  await useChecks(ctx, challenge, moved)
  stand(ctx, challenge, moved.state)
  if (moved.opensCycle) beginAnew(ctx, challenge, cycle, input)
  if (moved.kind === 'CLOSE') putDown(ctx, challenge, cycle)
  const text = localizedOr(input.reason, input.language, null)
  record(ctx, challenge, kinds[moved.kind], { fromStage, toStage: challenge.stage, text })
}

function stand({ now }: Ctx, challenge: Challenge, state: LoopState) {
  const isNewHere = challenge.stage !== state.stage || challenge.cycle !== state.cycle
  challenge.stage = Stage[state.stage]
  challenge.track = Track[state.track]
  challenge.cycle = state.cycle
  challenge.pausedFrom = state.pausedFrom && Stage[state.pausedFrom]
  challenge.closedAs = state.closedAs && ClosedAs[state.closedAs]
  if (isNewHere) challenge.stageSince = now
}

/** A lap that ends by going back has taught what it was that led back. */
function beginAnew({ em, now }: Ctx, challenge: Challenge, before: Cycle, { reason, language }: AdvanceInput) {
  const because = localizedOr(reason, language, null)
  before.endedAt ??= now
  before.learnt ??= because
  em.create(Cycle, { challenge, number: challenge.cycle, startedAt: now, startedBecause: because })
}

function putDown({ now }: Ctx, challenge: Challenge, cycle: Cycle) {
  cycle.endedAt ??= now
  challenge.isRecruiting = false
}

/** Which track to walk: free before anything has begun; later an assessment may turn the short one into the full loop. */
export async function chooseTrack(ctx: Ctx, id: string, track: Track) {
  const challenge = await challengeFor(ctx, id, 'edit')
  const { finalAssessments } = await loopFactsNow(ctx, challenge.id)
  const state = unlessRefused(decideTrack(stateOf(challenge), { track, finalAssessments }))
  challenge.track = Track[state.track]
  record(ctx, challenge, TimelineKind.TRACK_CHOSEN)
  await flushUnlessChanged(ctx, challenge)
  return rereadChallenge(ctx, challenge.id)
}
