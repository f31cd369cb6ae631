import { redirect } from '@sveltejs/kit'
import { ask, signInAddress } from '#lib/api.server.ts'
import { refusalWords } from '#lib/refusals.server.ts'
import { Owned, ToAnswer, ToStaff } from './documents.server.ts'
import { emptiestFirst, leadingOn, uniqueById } from './standing.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { isSignedIn, may } = await event.locals.viewer()
  if (!isSignedIn) redirect(303, signInAddress(event))
  const { proposeChallenge: owns, assembleTeams: staffs } = may
  const [owned, toAnswer, toStaff] = await Promise.all([
    owns ? ask(event, Owned, {}) : null,
    owns || staffs ? ask(event, ToAnswer, {}) : null,
    staffs ? ask(event, ToStaff, {}) : null,
  ])
  const ours = owned?.mine.edges.map(({ node }) => node) ?? []
  return {
    now: new Date().toISOString(),
    owned: owned && {
      total: owned.mine.totalCount,
      drafts: owned.drafts.edges.map(({ node }) => node),
      mandates: mandatesAskedFor(ours),
      ours: ours.map((challenge) => {
        const move = leadingOn(challenge.nextMoves)
        return { ...challenge, move: move && { ...move, lacks: move.lacks.map((code) => refusalWords(code)) } }
      }),
    },
    asking: toAnswer?.applicationsToAnswer ?? null,
    toStaff: toStaff && emptiestFirst(toStaff.challengesToStaff),
  }
}

type Applied<Mandate> = {
  applications: readonly { mandate: Mandate | null; coworker: { name: string | null } | null }[]
}

const mandatesAskedFor = <Mandate extends { id: string; state: string }>(ours: readonly Applied<Mandate>[]) =>
  uniqueById(
    ours.flatMap(({ applications }) =>
      applications.flatMap(({ mandate, coworker }) =>
        mandate?.state === 'REQUESTED' ? [{ ...mandate, name: coworker?.name ?? null }] : [],
      ),
    ),
  )
