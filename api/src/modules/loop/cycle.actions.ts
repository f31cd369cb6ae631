import type { Ctx } from '../../base/ctx.js'
import { localized, localizedOr, type Language } from '../../base/localized.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { dayOf } from '../../base/time.js'
import { record, TimelineKind, type Challenge } from '../challenge/index.js'
import { Hub } from '../hub/index.js'
import { Cycle, Dialogue, Experiment } from './cycle.entity.js'
import type { HoldDialogueInput, PlanExperimentInput, ReviewExperimentInput } from './cycle.inputs.js'
import { ExperimentState, ExperimentVerdict } from './loop.enums.js'
import type { CloseCycleInput } from './loop.inputs.js'
import { challengeTo, flushUnlessChanged, presentCycle } from './loop.load.js'
import { cycleRow, dialogueRow, experimentRow } from './loop.queries.js'
import { decideCloseCycle } from './rules/cycles.js'
import { decideExperiment, type Review } from './rules/experiments.js'
import { decideDialogue, decideWork } from './rules/work.js'

/** Says what a cycle taught, within the flush of whoever calls. */
export function closeWith(ctx: Ctx, challenge: Challenge, cycle: Cycle, learnt: string, language: Language) {
  const told = unlessRefused(decideCloseCycle({ number: cycle.number, isClosed: !!cycle.learnt }, { learnt }))
  cycle.learnt = localized(told.learnt, language)
  cycle.endedAt ??= ctx.now
  record(ctx, challenge, TimelineKind.CYCLE_CLOSED, { text: cycle.learnt })
}

export async function closeCycle(ctx: Ctx, { challenge: id, learnt, language }: CloseCycleInput) {
  const challenge = await challengeTo('advance', ctx, id)
  unlessRefused(decideWork(challenge.stage))
  const cycle = await presentCycle(ctx, challenge)
  closeWith(ctx, challenge, cycle, learnt, language)
  await flushUnlessChanged(ctx, challenge)
  return cycleRow(ctx, cycle.id)
}

async function hubNamed({ em }: Ctx, id: string | null | undefined): Promise<Hub | null> {
  const hub = id ? await em.findOne(Hub, id) : null
  if (id && !hub) throw notFound('hub')
  return hub
}

function needed(text: string, field: string): string {
  if (!text.trim()) throw new Refusal('TEXT_TOO_SHORT', { field })
  return text.trim()
}

export async function holdDialogue(ctx: Ctx, { language, ...input }: HoldDialogueInput) {
  const challenge = await challengeTo('work', ctx, input.challenge)
  unlessRefused(decideWork(challenge.stage))
  unlessRefused(decideDialogue(input.heldOn, dayOf(ctx.now)))
  const { heldOn, participants } = input
  const about = localized(needed(input.about, 'about'), language)
  const texts = { about, outcome: localizedOr(input.outcome, language, null) }
  const [cycle, hub] = [await presentCycle(ctx, challenge), await hubNamed(ctx, input.hub)]
  const dialogue = ctx.em.create(Dialogue, { cycle, heldOn, participants, hub, ...texts })
  record(ctx, challenge, TimelineKind.DIALOGUE, { text: about, hub })
  await flushUnlessChanged(ctx, challenge)
  return dialogueRow(ctx, dialogue.id)
}

export async function planExperiment(ctx: Ctx, { language, ...input }: PlanExperimentInput) {
  const challenge = await challengeTo('work', ctx, input.challenge)
  unlessRefused(decideWork(challenge.stage))
  const title = localized(needed(input.title, 'title'), language)
  const hypothesis = localizedOr(input.hypothesis, language, null)
  const [cycle, hub] = [await presentCycle(ctx, challenge), await hubNamed(ctx, input.hub)]
  const experiment = ctx.em.create(Experiment, { cycle, title, hypothesis, hub })
  record(ctx, challenge, TimelineKind.EXPERIMENT, { text: title, hub })
  await flushUnlessChanged(ctx, challenge)
  return experimentRow(ctx, experiment.id)
}

async function experimentOf(ctx: Ctx, id: string) {
  const row = await experimentRow(ctx, id)
  if (!row) throw notFound('experiment')
  const challenge = await challengeTo('work', ctx, row.challengeId, 'experiment')
  unlessRefused(decideWork(challenge.stage))
  return { challenge, experiment: await ctx.em.findOneOrFail(Experiment, id) }
}

function move(experiment: Experiment, to: `${ExperimentState}`, review: Review = {}) {
  const { state, verdict } = unlessRefused(decideExperiment(experiment.state, { to, ...review }))
  experiment.state = ExperimentState[state]
  experiment.verdict = verdict && ExperimentVerdict[verdict]
}

export async function runExperiment(ctx: Ctx, id: string) {
  const { challenge, experiment } = await experimentOf(ctx, id)
  move(experiment, 'RUNNING')
  experiment.startedOn = dayOf(ctx.now)
  await flushUnlessChanged(ctx, challenge)
  return experimentRow(ctx, id)
}

export async function reviewExperiment(ctx: Ctx, { experiment: id, verdict, learnt, language }: ReviewExperimentInput) {
  const { challenge, experiment } = await experimentOf(ctx, id)
  move(experiment, 'REVIEWED', { verdict, learnt })
  experiment.learnt = localized(learnt.trim(), language)
  experiment.reviewedOn = dayOf(ctx.now)
  record(ctx, challenge, TimelineKind.EXPERIMENT, { text: experiment.learnt, hub: experiment.hub })
  await flushUnlessChanged(ctx, challenge)
  return experimentRow(ctx, id)
}
