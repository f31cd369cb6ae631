import * as v from 'valibot'

const text = v.optional(v.string(), '')
const label = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100))
const answer = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), '')

export const Accept = v.object({
  proposal: text,
  sv: label,
  nb: label,
  en: label,
  broader: text,
  broaderText: text,
  answer,
  find: text,
})
export const Merge = v.object({ proposal: text, skill: text, skillText: text, answer, find: text })
export const Decline = v.object({
  proposal: text,
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000)),
})
export const MakeOne = v.object({ gone: text, goneText: text, into: text, intoText: text, find: text })
