import * as v from 'valibot'
import { checkResultLabel, closedAsLabel, stageLabel, trackLabel, verdictLabel } from '#lib/labels.ts'
import { day, fields, id, long, maybeDay, maybeId, maybeLong, oneOf, short, whole } from '../fields.ts'

export const Advance = fields({
  challenge: id,
  to: oneOf(stageLabel),
  expectedVersion: v.pipe(v.number(), v.integer()),
  reason: maybeLong,
  learnt: maybeLong,
  closedAs: v.optional(v.union([oneOf(closedAsLabel), v.literal('')]), ''),
  override: v.optional(v.boolean(), false),
})
export const ChooseTrack = fields({ challenge: id, track: oneOf(trackLabel) })
export const Learnt = fields({ challenge: id, learnt: long })
export const Dialogue = fields({
  challenge: id,
  heldOn: day,
  about: short,
  outcome: maybeLong,
  participants: whole(1, 10_000, 2),
  hub: maybeId,
})
export const Plan = fields({ challenge: id, title: short, hypothesis: maybeLong, hub: maybeId })
export const Run = fields({ experiment: id })
export const Review = fields({ experiment: id, verdict: oneOf(verdictLabel), learnt: long })
export const Implement = fields({
  challenge: id,
  title: short,
  description: maybeLong,
  hub: maybeId,
  organization: maybeId,
  startedOn: day,
})
export const Check = fields({
  implementation: id,
  checkedOn: day,
  result: oneOf(checkResultLabel),
  note: maybeLong,
  nextOn: maybeDay,
})
