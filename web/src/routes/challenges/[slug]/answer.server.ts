import { redirect, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import type { Told } from '#lib/api.server.ts'
import { invalid, read, refuse } from '#lib/form.server.ts'

// Every form of these pages says which one it is, so that an answer finds its way back among many alike.
const which = { form: v.optional(v.pipe(v.string(), v.maxLength(80)), '') }

export const fields = <Entries extends v.ObjectEntries>(entries: Entries) => v.object({ ...which, ...entries })

export const id = v.pipe(v.string(), v.uuid())
export const short = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))
export const long = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4000))
export const maybeShort = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), '')
export const maybeLong = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(4000)), '')
export const maybeId = v.optional(v.union([id, v.literal('')]), '')
export const day = v.pipe(v.string(), v.isoDate())
export const maybeDay = v.optional(v.union([day, v.literal('')]), '')
export const whole = (least: number, most: number, otherwise: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), otherwise)
export const oneOf = <Value extends string>(words: Record<Value, unknown>) =>
  v.picklist(Object.keys(words) as [Value, ...Value[]])

export const orNull = (text: string | undefined): string | null => text || null

type AnyForm = ReturnType<typeof fields<v.ObjectEntries>>

/** Reads a form, writes, and goes back to the page itself: a second click or a reload then writes nothing. */
export async function answer<Schema extends AnyForm>(
  event: RequestEvent,
  schema: Schema,
  write: (data: v.InferOutput<Schema>) => Promise<Told<unknown>>,
) {
  const form = await read(event, schema)
  form.id = String(form.data.form || 'form')
  if (!form.valid) return invalid(form)
  const told = await write(form.data as v.InferOutput<Schema>)
  if (!told.ok) return refuse(event, form, told.refusal)
  redirect(303, `${event.url.pathname}?done=${doneName(event)}#done`)
}

/** The action's own name, as `?/frame` tells it. */
const doneName = (event: RequestEvent): string =>
  [...event.url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'form'
