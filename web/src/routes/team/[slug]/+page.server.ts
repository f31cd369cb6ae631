import { redirect, type RequestEvent } from '@sveltejs/kit'
import { addressIn } from '#lib/address.ts'
import { ask, signInAddress } from '#lib/api.server.ts'
import { benchFrom, benchWith, wishFrom, withoutGone, type Bench } from './bench.ts'
import * as docs from './documents.server.ts'
import { ledChallenge, onMap } from './led.server.ts'
import { needsOf } from './needs.ts'
import { invite, remove, replace, save } from './writing.server.ts'
import type { Actions, PageServerLoad } from './$types'

const mostNamed = 20

export const load: PageServerLoad = async (event) => {
  event.depends('workbench:answers')
  if (!(await event.locals.viewer()).isSignedIn) redirect(303, signInAddress(event))
  const challenge = await ledChallenge(event, event.params.slug)
  const wished = benchFrom(event.url.searchParams)
  const draft = wished.draft ? await opened(event, wished, challenge.slug) : null
  const named = [...wished.out.slice(0, mostNamed), ...(wished.gone ? [wished.gone] : [])]
  const [mark, looked, found, drafts, known] = await Promise.all([
    ask(event, docs.AskingMark, { challenge: challenge.id }),
    wished.isOwn ? lookAt(event, wished, challenge.id) : null,
    wished.isOwn && !wished.isCompared ? null : ask(event, docs.Propose, { input: wishFrom(wished, challenge.id) }),
    ask(event, docs.Drafts, { challenge: challenge.id }),
    Promise.all([...new Set(named)].map((id) => ask(event, docs.KeptOut, { id }))),
  ])
  const people = known.flatMap(({ coworker }) => coworker ?? [])
  const bench = withoutGone(wished, looked?.team, found?.proposeTeams)
  const team = looked?.team ?? found?.proposeTeams.proposals[0] ?? found?.proposeTeams.nearest ?? null
  return {
    bench,
    challenge: { id: challenge.id, slug: challenge.slug, title: challenge.title },
    needs: needsOf(challenge.openings),
    proposals: found?.proposeTeams ?? null,
    team,
    more: looked?.team ?? null,
    swap: looked?.swap ?? null,
    drafts: drafts.teamDrafts,
    draft,
    out: people.filter(({ id }) => bench.out.includes(id)),
    gone: people.find(({ id }) => id === bench.gone) ?? null,
    mark: mark.askingMark,
    isSomebodyGone: Boolean(looked?.team.isSomebodyGone || draft?.isSomebodyGone),
    onMap: team && onMap(event, challenge, team),
  }
}

/** The people of a draft, the first time it is opened; after that the address says who they are. */
async function opened(event: RequestEvent, bench: Bench, slug: string) {
  const { teamDraft: draft } = await ask(event, docs.Draft, { draft: bench.draft! })
  if (!draft || draft.challenge.slug !== slug) redirect(303, addressIn(event.locals.language, `/team/${slug}`))
  if (bench.isOwn) return draft
  const marked = (...marks: string[]) =>
    draft.members.flatMap(({ mark, coworker }) => (coworker && marks.includes(mark) ? [coworker.id] : []))
  const people = marked('MEMBER', 'LOCKED')
  if (people.length === 0) return draft
  const address = benchWith(slug, bench, {
    isOwn: true,
    people,
    lock: marked('LOCKED'),
    out: marked('FORBIDDEN'),
    size: draft.size,
  })
  redirect(303, addressIn(event.locals.language, address))
}

async function lookAt(event: RequestEvent, bench: Bench, challenge: string) {
  const { people: members, size, out, swap } = bench
  const looking = (some: readonly string[]) =>
    ask(event, docs.Evaluate, { input: { challenge, members: [...some], size, forbid: [...out] } })
  const [now, left] = await Promise.all([
    looking(members),
    swap && members.includes(swap) ? looking(members.filter((one) => one !== swap)) : null,
  ])
  return { team: now.evaluateTeam, swap: left && { leaving: swap!, team: left.evaluateTeam } }
}

export const actions: Actions = { save, invite, replace, remove }
