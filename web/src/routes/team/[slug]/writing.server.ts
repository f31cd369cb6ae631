import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { invalid, read, refuse, refuseButton } from '#lib/form.server.ts'
import { refusalWords } from '#lib/refusals.server.ts'
import { benchFrom, benchWith, replaced } from './bench.ts'
import { InviteTeam, RemoveDraft, SaveDraft } from './changes.server.ts'
import { Draft } from './documents.server.ts'

const id = v.pipe(v.string(), v.uuid())
const words = v.pipe(v.string(), v.trim(), v.maxLength(2000))
const marks = ['MEMBER', 'LOCKED', 'FORBIDDEN'] as const
/** One row for each person: whom, how, to which role, with which words. */
const people = {
  challenge: id,
  coworker: v.array(id),
  mark: v.array(v.picklist(marks)),
  opening: v.array(v.union([id, v.literal('')])),
  message: v.array(words),
  note: v.optional(words, ''),
}
const Invite = v.object(people)
const Save = v.object({
  ...people,
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  draft: v.optional(v.union([id, v.literal('')]), ''),
  version: v.optional(v.number()),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
})

export async function save(event: RequestEvent) {
  const form = await read(event, Save)
  if (!form.valid) return invalid(form)
  const { title, draft, version, size, challenge, coworker, mark, message } = form.data
  const told = await tell(event, SaveDraft, {
    input: {
      challenge,
      title,
      size,
      ...(draft && { draft, expectedVersion: version }),
      people: coworker.map((one, row) => ({
        coworker: one,
        mark: mark[row] ?? 'MEMBER',
        message: message[row] || null,
      })),
    },
  })
  if (!told.ok) return refuse(form, told.refusal)
  const search = new URLSearchParams(event.url.search)
  for (const name of [...search.keys()].filter((key) => key.startsWith('/'))) search.delete(name)
  search.set('draft', told.data.saveTeamDraft.id)
  redirect(303, `${event.url.pathname}?${search}#drafts`)
}

export async function invite(event: RequestEvent) {
  const form = await read(event, Invite)
  if (!form.valid) return invalid(form)
  const { challenge, coworker, opening, message, mark, note } = form.data
  const asked = coworker.flatMap((one, row) =>
    opening[row] && mark[row] !== 'FORBIDDEN'
      ? [{ coworker: one, opening: opening[row], message: message[row] || note || null }]
      : [],
  )
  const told = await tell(event, InviteTeam, { input: { challenge, people: asked } })
  if (!told.ok) return refuse(form, told.refusal)
  const invited = told.data.inviteTeam.map(({ coworkerId, refusal }) => ({
    coworker: coworkerId,
    refusal: refusal && refusalWords(refusal),
  }))
  return { form, invited }
}

const Replace = v.object({ challenge: id, leaving: id, coworker: id, opening: id })

/** The next best is asked, and stands in the place of who said no or never answered. */
export async function replace(event: RequestEvent) {
  const form = await read(event, Replace)
  // Nothing in it is typed by anybody.
  if (!form.valid) error(400)
  const { challenge, leaving, coworker, opening } = form.data
  const told = await tell(event, InviteTeam, { input: { challenge, people: [{ coworker, opening }] } })
  if (!told.ok) return refuseButton(told.refusal)
  const refusal = told.data.inviteTeam[0]?.refusal
  if (refusal) return fail(409, { message: { kind: 'refusal' as const, words: refusalWords(refusal) } })
  const bench = benchFrom(event.url.searchParams)
  const address = benchWith(event.params.slug!, bench, replaced(bench, leaving, coworker))
  redirect(303, addressIn(event.locals.language, address))
}

/** What was in it goes back with the answer, so that it can be kept after all. */
export async function remove(event: RequestEvent) {
  const draft = String((await event.request.formData()).get('draft'))
  const { teamDraft: removed } = await ask(event, Draft, { draft })
  const told = await tell(event, RemoveDraft, { draft })
  return told.ok ? { removed } : refuseButton(told.refusal)
}
