import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { ask, signInAddress, tell } from '#lib/api.server.ts'
import { begin, read, refuse, refuseButton } from '#lib/form.server.ts'
import { m } from '#lib/paraglide/messages.js'
import {
  DeclineMandate,
  EmployerPage,
  GrantMandate,
  RenewMandate,
  ResumeMandate,
  RevokeMandate,
  SuspendMandate,
} from './documents.server.ts'
import { askedFirst, laterEnd, representedBy, suggestedEnd } from './granting.ts'
import type { Actions, PageServerLoad } from './$types'

const Grant = v.object({
  mandate: v.string(),
  scope: v.picklist(['CHALLENGE', 'THEME', 'ALL']),
  hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  until: v.pipe(v.string(), v.isoDate()),
})
const Renewal = v.omit(Grant, ['scope'])
const No = v.object({ mandate: v.string(), reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000)) })

async function employersOf(event: RequestEvent) {
  const viewer = await event.locals.viewer()
  if (!viewer.isSignedIn) redirect(303, signInAddress(event))
  const employers = representedBy(viewer.grants)
  if (employers.length === 0) error(404, 'Not found')
  return employers
}

const viewOf = async (event: RequestEvent, organization: string) =>
  (await ask(event, EmployerPage, { organization })).employerView

/** The mail names only the request: whose it is we find among the employers that one answers for. */
async function chosenEmployer(event: RequestEvent, wished: string | null) {
  const employers = await employersOf(event)
  const slug = event.url.searchParams.get('organization')
  const named = employers.find((one) => one.slug === slug)
  for (const employer of named || !wished ? [] : employers.slice(1)) {
    const view = await viewOf(event, employer.id)
    if (view && [...view.requests, ...view.granted].some(({ id }) => id === wished))
      return { employers, employer, view }
  }
  const employer = named ?? employers[0]!
  return { employers, employer, view: await viewOf(event, employer.id) }
}

export const load: PageServerLoad = async (event) => {
  const wished = event.url.searchParams.get('mandate')
  const { employers, employer, view } = await chosenEmployer(event, wished)
  if (!view) error(404, 'Not found')
  const now = new Date()
  const requests = askedFirst(view.requests, wished)
  const forms = requests.map((mandate) =>
    begin(Grant, {
      mandate: mandate.id,
      scope: mandate.scope,
      hours: mandate.hoursAsked,
      until: suggestedEnd(mandate, now),
    }),
  )
  const renewals = view.granted.map((mandate) =>
    begin(Renewal, {
      mandate: mandate.id,
      hours: mandate.hoursGranted ?? mandate.hoursAsked,
      until: laterEnd(mandate, now),
    }),
  )
  return {
    employers,
    employer,
    requests,
    renewals: await Promise.all(renewals),
    grants: await Promise.all(forms),
    no: await begin(No),
    given: view.granted,
    view,
    wished: requests[0]?.id === wished ? wished : null,
    isAnswered: view.granted.some(({ id }) => id === wished),
  }
}

const done = (words: string) => ({ message: { kind: 'done' as const, words } })
const idIn = async (event: RequestEvent) => String((await event.request.formData()).get('mandate') ?? '')

export const actions: Actions = {
  grant: async (event) => {
    const grant = await read(event, Grant)
    if (!grant.valid) return fail(400, { grant })
    const told = await tell(event, GrantMandate, { input: grant.data })
    if (told.ok) return done(m.employer_granted_done())
    refuse(grant, told.refusal)
    return fail(told.refusal.status, { grant })
  },
  decline: async (event) => {
    const no = await read(event, No)
    if (!no.valid) return fail(400, { no })
    const told = await tell(event, DeclineMandate, no.data)
    if (told.ok) return done(m.employer_declined_done())
    refuse(no, told.refusal)
    return fail(told.refusal.status, { no })
  },
  suspend: async (event) => {
    const mandate = await idIn(event)
    const told = await tell(event, SuspendMandate, { mandate })
    return told.ok ? { ...done(m.employer_suspended_done()), resume: mandate } : refuseButton(told.refusal)
  },
  resume: async (event) => {
    const told = await tell(event, ResumeMandate, { mandate: await idIn(event) })
    return told.ok ? done(m.employer_resumed_done()) : refuseButton(told.refusal)
  },
  renew: async (event) => {
    const renewal = await read(event, Renewal)
    if (!renewal.valid) return fail(400, { renewal })
    const told = await tell(event, RenewMandate, { input: renewal.data })
    if (told.ok) return done(m.employer_renewed_done())
    refuse(renewal, told.refusal)
    return fail(told.refusal.status, { renewal })
  },
  revoke: async (event) => {
    const no = await read(event, No)
    if (!no.valid) return fail(400, { no })
    const told = await tell(event, RevokeMandate, no.data)
    if (told.ok) return done(m.employer_revoked_done())
    refuse(no, told.refusal)
    return fail(told.refusal.status, { no })
  },
}
