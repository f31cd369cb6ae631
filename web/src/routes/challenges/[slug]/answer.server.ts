import { redirect, type RequestEvent } from '@sveltejs/kit'
import type * as v from 'valibot'
import type { Told } from '#lib/api.server.ts'
import { invalid, read, refuse } from '#lib/form.server.ts'
import type { fields } from './fields.ts'

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
  if (!told.ok) return refuse(form, told.refusal)
  redirect(303, `${event.url.pathname}?done=${doneName(event)}#done`)
}

/** The action's own name, as `?/frame` tells it. */
const doneName = (event: RequestEvent): string =>
  [...event.url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'form'
