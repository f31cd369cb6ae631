import type { Ctx } from '../../base/ctx.js'
import { localizedOr } from '../../base/localized.js'
import { notFound, unlessRefused } from '../../base/refusal.js'
import { dayOf } from '../../base/time.js'
import { record, TimelineKind, type Challenge } from '../challenge/index.js'
import { challengeTo, changedMeanwhile, flushUnlessChanged } from './loop.load.js'
import { checkRow, implementationRow } from './loop.queries.js'
import { decideEffectCheck } from './rules/effects.js'
import type { Moved } from './rules/moves.js'
import { EffectCheck, Implementation } from './solution.entity.js'
import type { CheckEffectInput } from './solution.inputs.js'

export async function checkEffect(ctx: Ctx, { language, ...input }: CheckEffectInput) {
  const row = await implementationRow(ctx, input.implementation)
  if (!row) throw notFound('implementation')
  const challenge = await challengeTo('work', ctx, row.challengeId, 'implementation')
  const circumstances = { stage: challenge.stage, startedOn: row.startedOn, today: dayOf(ctx.now) }
  unlessRefused(decideEffectCheck(input, circumstances))
  const { checkedOn, result, nextOn } = input
  const note = localizedOr(input.note, language, null)
  const implementation = await ctx.em.findOneOrFail(Implementation, row.id)
  const check = ctx.em.create(EffectCheck, { implementation, checkedOn, result, nextOn, note })
  const { hub, organization } = implementation
  record(ctx, challenge, TimelineKind.EFFECT_CHECK, { text: note, hub, organization })
  await flushUnlessChanged(ctx, challenge)
  return checkRow(ctx, check.id)
}

const rests = ['PAUSE', 'RESUME']

/**
 * A move where things are put to use rests on the checks made there, which count once. Staying in use changes nothing of
 * the challenge itself, so that there the check is what two people at once compete for.
 */
export async function useChecks(ctx: Ctx, challenge: Challenge, { kind, state }: Moved) {
  const { em, now } = ctx
  if (rests.includes(kind) || !['IMPLEMENTING', 'IN_USE'].includes(challenge.stage)) return
  const ofThis = { solution: { challenge } }
  const checks = await em.find(EffectCheck, { usedAt: null, implementation: ofThis })
  if (kind === 'SAME' && checks.length === 0) throw await changedMeanwhile(ctx, challenge.id)
  for (const check of checks) check.usedAt = now
  if (state.stage !== 'IN_USE') return
  for (const place of await em.find(Implementation, { inUseSince: null, ...ofThis })) place.inUseSince = dayOf(now)
}
