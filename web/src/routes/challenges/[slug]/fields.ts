import * as v from 'valibot'
import { m } from '#lib/paraglide/messages.js'

// Every form of these pages says which one it is, so that an answer finds its way back among many alike.
const which = { form: v.optional(v.pipe(v.string(), v.maxLength(80)), '') }

export const fields = <Entries extends v.ObjectEntries>(entries: Entries) => v.object({ ...which, ...entries })

/** Of something chosen; what nobody has typed cannot be mistyped. */
export const id = v.pipe(
  v.string(),
  v.uuid(() => m.invalid_choice()),
)
export const short = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))
export const long = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4000))
export const maybeShort = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), '')
export const maybeLong = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(4000)), '')
export const maybeId = v.optional(v.union([id, v.literal('')]), '')
export const day = v.pipe(v.string(), v.isoDate())
export const maybeDay = v.optional(v.union([day, v.literal('')]), '')
export const whole = (least: number, most: number, otherwise: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), otherwise)
/** One of the words, chosen by somebody: what nobody chose must not become the first of them. */
export const oneOf = <Value extends string>(words: Record<Value, unknown>) =>
  v.pipe(v.optional(v.string(), ''), v.picklist(Object.keys(words) as [Value, ...Value[]]))

export const orNull = (text: string | undefined): string | null => text || null
