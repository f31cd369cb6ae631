import { fail } from '@sveltejs/kit'
import { without } from '#lib/among.ts'
import type { Language } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { refuseButton } from '#lib/form.server.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Refusal } from '#lib/refusals.server.ts'
import { amongFrom, chosen, wishFrom, type Among } from './among.ts'
import {
  AnswerInvitation,
  ApplyFromMyPage,
  RemoveSavedSearch,
  SetOpeningAside,
  TakeBackMandate,
  TakeOpeningBack,
  WithdrawApplication,
} from './changes.server.ts'
import { HowManyForMe, MyPage, type Mine } from './documents.server.ts'
import { mandateWords, reachWords, type MandateToTell } from './mandate-words.ts'
import { KeepSearchAgain, KeptSearches, WantAlerts, WantNoAlerts } from './searches.documents.server.ts'
import { paceIn, soughtIn } from './searches.ts'
import { SoughtNow } from './sought-now.documents.server.ts'
import { signedIn } from './signed-in.server.ts'
import { latestOfEach, nextQuestion, noesFrom, stillOpen, waitingFirst } from './standing.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  await signedIn(event)
  const among = amongFrom(event.url.searchParams)
  const mine = await ask(event, MyPage, { among: wishFrom(among) })
  const noes = noesFrom(event.url.searchParams.get('not'))
  const { coworker } = mine.viewer
  const count = mine.openingsForMe.totalCount
  const best = mine.openingsForMe.edges.map(({ node }) => node)
  const openings = stillOpen(best)
  return {
    coworker,
    among,
    count,
    soughtNow: coworker ? [] : (await ask(event, SoughtNow, {})).challenges.edges.map(({ node }) => node),
    // Those one has answered already stand elsewhere on the page.
    unanswered: count - (best.length - openings.length),
    ways: count === 0 ? await waysOut(event, among) : [],
    places: mine.regions.flatMap(({ municipalities }) => municipalities),
    openings,
    question: nextQuestion(mine.skillsThatWouldHelp, noes, toldOf(coworker)),
    noes,
    aside: mine.openingsSetAside,
    searches: mine.mySavedSearches,
    endorsements: mine.myEndorsements.filter(({ state }) => state === 'OFFERED').length,
    invitations: mine.myInvitations.filter(({ state }) => state === 'SENT'),
    applications: waitingFirst(latestOfEach(mine.myApplications)),
    commitments: mine.myCommitments.filter(({ state }) => state !== 'ENDED'),
    mandates: mine.myMandates,
    isAlerted: mine.myConsents.some(({ purpose, isGiven }) => purpose === 'EMAIL_ALERTS' && isGiven),
    isMatched: mine.myConsents.some(({ purpose, isGiven }) => purpose === 'BE_MATCHED' && isGiven),
    message: doneMessage(event.url.searchParams.get('done'), mine.myMandates, event.locals.language),
  }
}

/** How many each wish would let in were it taken away, the most first. */
async function waysOut(event: RequestEvent, among: Among) {
  const ways = await Promise.all(
    chosen(among).map(async (name) => {
      const wish = { among: wishFrom(without(among, name)) }
      return { name, count: (await ask(event, HowManyForMe, wish)).openingsForMe.totalCount }
    }),
  )
  return ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

const toldOf = (coworker: Mine['viewer']['coworker']) =>
  coworker ? [...coworker.wantedSkills, ...coworker.claims.map(({ skill }) => skill)] : []

/** The one that was just asked for, with whom it is asked of, how much, what for and how long. */
const newestMandate = (mandate: MandateToTell | undefined, language: Language) =>
  mandate ? m.my_done_mandate({ what: mandateWords(mandate, language), reach: reachWords(mandate, language) }) : ''

/** Said once after a page of its own has done its work and led back here. */
function doneMessage(
  what: string | null,
  mandates: readonly MandateToTell[],
  language: Language,
): App.Superforms.Message | undefined {
  if (what === 'mandate') return { kind: 'done', words: newestMandate(mandates[0], language) }
  if (what === 'hours') return { kind: 'done', words: m.my_done_hours() }
  return what === 'left' ? { kind: 'done', words: m.my_done_left() } : undefined
}

const longest = 2000

async function posted(event: RequestEvent) {
  const data = await event.request.formData()
  const text = (name: string) => String(data.get(name) ?? '').trim()
  return { at: text('id'), text: text('text') }
}

/** What was written goes back with the no. */
const refuseTyped = (refusal: Refusal, typed: { at: string; text: string }) =>
  fail(refusal.status, { ...refuseButton(refusal).data, ...typed })

const tooLong = (typed: { at: string; text: string }) =>
  fail(400, { ...typed, errors: [m.invalid_too_long({ most: longest })] })

const done = (words: string) => ({ message: { kind: 'done' as const, words } })

export const actions: Actions = {
  apply: async (event) => {
    const { at, text } = await posted(event)
    if (text.length > longest) return tooLong({ at, text })
    const told = await tell(event, ApplyFromMyPage, { input: { opening: at, message: text || null } })
    if (!told.ok) return refuseTyped(told.refusal, { at, text })
    return done(m.my_applied())
  },
  withdraw: async (event) => {
    const { at } = await posted(event)
    const told = await tell(event, WithdrawApplication, { application: at })
    if (!told.ok) return refuseButton(told.refusal)
    const { opening, message } = told.data.withdrawApplication
    return { ...done(m.my_withdrawn()), undo: { opening: opening.id, text: message ?? '' } }
  },
  aside: async (event) => {
    const { at } = await posted(event)
    const told = await tell(event, SetOpeningAside, { opening: at })
    return told.ok ? { ...done(m.my_set_aside()), aside: at } : refuseButton(told.refusal)
  },
  back: async (event) => {
    const { at } = await posted(event)
    const told = await tell(event, TakeOpeningBack, { opening: at })
    return told.ok ? done(m.my_taken_back()) : refuseButton(told.refusal)
  },
  forget: async (event) => {
    const { at } = await posted(event)
    const { mySavedSearches } = await ask(event, KeptSearches, {})
    const told = await tell(event, RemoveSavedSearch, { search: at })
    if (!told.ok) return refuseButton(told.refusal)
    return { ...done(m.my_search_removed()), forgotten: mySavedSearches.find(({ id }) => id === at) }
  },
  keep: async (event) => {
    const fields = await event.request.formData()
    const told = await tell(event, KeepSearchAgain, { filter: soughtIn(fields), pace: paceIn(fields) })
    return told.ok ? done(m.challenges_kept()) : refuseButton(told.refusal)
  },
  pace: async (event) => {
    const fields = await event.request.formData()
    const told = await tell(event, KeepSearchAgain, { filter: soughtIn(fields), pace: paceIn(fields) })
    return told.ok ? done(m.my_search_paced()) : refuseButton(told.refusal)
  },
  alert: async (event) => {
    const told = await tell(event, WantAlerts, {})
    return told.ok ? done(m.my_alerts_begun()) : refuseButton(told.refusal)
  },
  unalert: async (event) => {
    const told = await tell(event, WantNoAlerts, {})
    return told.ok ? done(m.my_alerts_ended()) : refuseButton(told.refusal)
  },
  accept: async (event) => {
    const { at } = await posted(event)
    const told = await tell(event, AnswerInvitation, { invitation: at, accept: true, reason: null })
    return told.ok ? done(m.my_accepted()) : refuseButton(told.refusal)
  },
  takeBack: async (event) => {
    const { at, text } = await posted(event)
    if (text.length > longest) return tooLong({ at, text })
    const told = await tell(event, TakeBackMandate, { mandate: at, reason: text })
    if (!told.ok) return refuseTyped(told.refusal, { at, text })
    const wasGranted = told.data.revokeMandate.hoursGranted !== null
    return done(wasGranted ? m.my_mandate_taken_back() : m.my_mandate_request_taken_back())
  },
  decline: async (event) => {
    const { at, text } = await posted(event)
    if (text.length > longest) return tooLong({ at, text })
    const told = await tell(event, AnswerInvitation, { invitation: at, accept: false, reason: text || null })
    if (!told.ok) return refuseTyped(told.refusal, { at, text })
    return done(m.my_declined())
  },
}
