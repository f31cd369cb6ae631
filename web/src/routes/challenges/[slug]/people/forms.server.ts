import * as v from 'valibot'
import { importanceLabel, teamRoleLabel } from '#lib/labels.ts'
import { fields, id, long, maybeId, maybeLong, maybeShort, oneOf, short, whole } from '../fields.ts'

export const Apply = fields({ opening: id, message: maybeLong })
export const Withdraw = fields({ application: id })
export const Accept = fields({ application: id, role: oneOf(teamRoleLabel), hours: whole(1, 200, 10) })
export const Decline = fields({ application: id, reason: long })
export const Ask = fields({ opening: id, coworker: id, message: maybeLong })
export const Revoke = fields({ invitation: id })
export const Lead = fields({ commitment: id })
export const Endorse = fields({
  commitment: id,
  skill: id,
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
})
export const Unendorse = fields({ endorsement: id })
export const Receiver = fields({ challenge: id, organization: id })
export const Close = fields({ opening: id })

const row = <Row extends 1 | 2 | 3 | 4>(number: Row) =>
  ({
    [`skill${number}`]: maybeId,
    [`skill${number}Text`]: maybeShort,
    [`importance${number}`]: v.optional(oneOf(importanceLabel), number === 1 ? 'REQUIRED' : 'DESIRED'),
    [`level${number}`]: whole(1, 4, 2),
  }) as Record<`skill${Row}`, typeof maybeId> &
    Record<`skill${Row}Text`, typeof maybeShort> &
    Record<`importance${Row}`, ReturnType<typeof importance>> &
    Record<`level${Row}`, ReturnType<typeof whole>>

const importance = () => v.optional(oneOf(importanceLabel), 'DESIRED')

export const Open = fields({
  challenge: id,
  title: short,
  description: maybeLong,
  ...row(1),
  ...row(2),
  ...row(3),
  ...row(4),
  hoursPerMonth: whole(1, 200, 10),
  places: whole(1, 50, 1),
  isRemotePossible: v.optional(v.boolean(), false),
  answerWithinDays: whole(1, 60, 14),
  find: maybeShort,
})
