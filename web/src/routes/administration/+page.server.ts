import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { ask, signInAddress, tell } from '#lib/api.server.ts'
import { begin, read, refuse, refuseButton } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import {
  AdministrationPage,
  GrantRole,
  PublishSubmitted,
  ReturnSubmitted,
  VerifyOrganization,
} from './documents.server.ts'
import { placeOf } from './roles.ts'
import type { Actions, PageServerLoad } from './$types'

const perhaps = v.optional(v.string(), '')
const roles = [
  'AGENCY_EDITOR',
  'EMPLOYER_REPRESENTATIVE',
  'COMMUNITY_MANAGER',
  'SYSTEM_ENTREPRENEUR',
  'REGION_ADMINISTRATOR',
] as const
const Role = v.object({
  email: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.email(), v.maxLength(320)),
  role: v.picklist(roles),
  organization: perhaps,
  hub: perhaps,
})
const Return = v.object({
  challenge: v.string(),
  comment: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000)),
})

/** To everybody else this page does not exist. */
async function administrator(event: RequestEvent) {
  const viewer = await event.locals.viewer()
  if (!viewer.isSignedIn) redirect(303, signInAddress(event))
  if (!viewer.may.administer) error(404, 'Not found')
}

export const load: PageServerLoad = async (event) => {
  await administrator(event)
  const { language } = event.locals
  const { challenges, organizations, hubs } = await ask(event, AdministrationPage, {})
  const all = organizations.edges.map(({ node }) => node)
  return {
    submitted: challenges.edges.map(({ node }) => node),
    unverified: all.filter(({ isVerified }) => !isVerified),
    organizations: all.map(({ id, name }) => ({ value: id, label: plainText(name, language) })),
    hubs: hubs.edges.map(({ node }) => ({ value: node.id, label: `${node.name}, ${node.place}` })),
    role: await begin(Role),
    back: await begin(Return),
  }
}

const done = (words: string) => ({ message: { kind: 'done' as const, words } })
const idIn = async (event: RequestEvent) => String((await event.request.formData()).get('id') ?? '')

export const actions: Actions = {
  verify: async (event) => {
    const told = await tell(event, VerifyOrganization, { organization: await idIn(event) })
    return told.ok ? done(m.administration_verified()) : refuseButton(told.refusal)
  },
  publish: async (event) => {
    const told = await tell(event, PublishSubmitted, { challenge: await idIn(event) })
    return told.ok ? done(m.administration_published()) : refuseButton(told.refusal)
  },
  return: async (event) => {
    const back = await read(event, Return)
    if (!back.valid) return fail(400, { back })
    const told = await tell(event, ReturnSubmitted, back.data)
    if (told.ok) return done(m.administration_returned())
    refuse(back, told.refusal)
    return fail(told.refusal.status, { back })
  },
  role: async (event) => {
    const role = await read(event, Role)
    if (!role.valid) return fail(400, { role })
    const { email, role: wished } = role.data
    const told = await tell(event, GrantRole, { email, role: wished, ...placeOf(role.data) })
    if (told.ok) return done(m.administration_role_given({ email }))
    refuse(role, told.refusal)
    return fail(told.refusal.status, { role })
  },
}
