import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { addressIn } from '#lib/address.ts'
import { ask, tell } from '#lib/api.server.ts'
import { begin, read, refuse, refuseButton, type Form } from '#lib/form.server.ts'
import { plainText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import { findSkills } from '#lib/skills.server.ts'
import type { Found } from '#lib/ui/Combobox.svelte'
import { signedIn } from '../signed-in.server.ts'
import { chosenSkill } from './choosing.ts'
import {
  AnswerEndorsement,
  ClaimSkill,
  ProposeSkill,
  ShowClaim,
  SkillBrought,
  SkillsPage,
  UnclaimSkill,
  UnwantSkill,
  WantSkill,
  type Claim,
} from './documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

const text = v.optional(v.string(), '')
const levels = ['1', '2', '3', '4'] as const
const evidences = ['NONE', 'WORK', 'STUDY', 'LIVED', 'ENDORSED'] as const
const year = v.optional(v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.regex(/^(19[4-9]\d|20\d\d)$/))]), '')

const Wish = v.object({
  skill: text,
  skillText: text,
  find: text,
  level: v.optional(v.picklist(levels), '3'),
  evidence: v.optional(v.picklist(evidences), 'NONE'),
  evidenceNote: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), ''),
  since: year,
  lastUsed: year,
  wantsToLearn: v.optional(v.boolean(), false),
  shown: v.optional(v.picklist(['', 'OTHERS', 'ME']), ''),
})
const Want = v.object({ wanted: text, wantedText: text, find: text })
const Answer = v.object({ endorsement: text, accept: text, level: v.optional(v.picklist(levels), '2') })
const Proposal = v.object({ label: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)) })

const claimed = (claim: Claim): Partial<v.InferInput<typeof Wish>> => ({
  skill: claim.skill.id,
  level: String(claim.level) as (typeof levels)[number],
  evidence: claim.evidence,
  evidenceNote: claim.evidenceNote ?? '',
  since: claim.since ? String(claim.since) : '',
  lastUsed: claim.lastUsed ? String(claim.lastUsed) : '',
  wantsToLearn: claim.wantsToLearn,
  shown: claim.isShown ? 'OTHERS' : 'ME',
})

export const load: PageServerLoad = async (event) => {
  await signedIn(event)
  const { language } = event.locals
  const wished = (name: string) => event.url.searchParams.get(name)
  const [{ viewer, myEndorsements, mySkillProposals }, skill, wanted] = await Promise.all([
    ask(event, SkillsPage, {}),
    brought(event, wished('skill')),
    brought(event, wished('want')),
  ])
  if (!viewer.coworker) redirect(303, addressIn(language, '/my/profile'))
  const { claims, wantedSkills } = viewer.coworker
  const edited = claims.find(({ id }) => id === wished('edit'))
  const chosen = edited ? { value: edited.skill.id, label: plainText(edited.skill.label, language) } : skill
  return {
    claims,
    endorsements: myEndorsements,
    kept: Number(wished('kept')) || 0,
    isAdded: wished('added') !== null,
    isAlone: wished('alone') !== null,
    proposals: mySkillProposals,
    wantedSkills,
    edited: edited?.id ?? null,
    chosen,
    wanted,
    wish: await begin(Wish, edited ? claimed(edited) : { level: '3' }),
    want: await begin(Want),
    proposal: await begin(Proposal),
  }
}

async function brought(event: RequestEvent, key: string | null): Promise<Found | null> {
  if (!key) return null
  const { skill } = await ask(event, SkillBrought, { key })
  return skill && { value: skill.id, label: plainText(skill.label, event.locals.language) }
}

const done = (words: string) => ({ message: { kind: 'done' as const, words } })
const hintFor = (found: readonly Found[], words: string) =>
  words.trim() === '' ? m.invalid_required() : found.length > 0 ? m.my_skill_choose() : m.my_skill_unknown()

/** What was searched for and not yet chosen is no fault when it was the search button that was pressed. */
async function pick(event: RequestEvent, typed: { id: string; text: string; isSearch: boolean }) {
  const found = typed.id && !typed.isSearch ? [] : await findSkills(event, typed.text)
  const chosen = chosenSkill(typed, found)
  if ('id' in chosen) return { id: chosen.id, found: [], errors: [] }
  return { id: null, found, errors: typed.isSearch && found.length > 0 ? [] : [hintFor(found, typed.text)] }
}

async function put(event: RequestEvent, form: Form<typeof Wish>, skill: string) {
  const { level, evidence, evidenceNote, since, lastUsed, wantsToLearn, shown } = form.data
  return tell(event, ClaimSkill, {
    input: {
      skill,
      level: Number(level),
      evidence,
      evidenceNote: evidenceNote || null,
      since: since ? Number(since) : null,
      lastUsed: lastUsed ? Number(lastUsed) : null,
      wantsToLearn,
      isShown: shown ? shown === 'OTHERS' : null,
    },
  })
}

export const actions: Actions = {
  claim: async (event) => {
    const wish = await read(event, Wish)
    const { skill, skillText, find } = wish.data
    const picked = await pick(event, { id: skill, text: skillText, isSearch: find === 'skill' })
    if (picked.id === null) {
      if (picked.errors.length > 0) wish.errors.skill = picked.errors
      return fail(picked.errors.length > 0 ? 400 : 200, { wish, found: picked.found })
    }
    if (!wish.valid) return fail(400, { wish, found: [] })
    const told = await put(event, wish, picked.id)
    if (told.ok) {
      const isAlone = !told.data.claimSkill.isShown && wish.data.shown === ''
      redirect(303, addressIn(event.locals.language, `/my/skills?${isAlone ? 'alone' : 'added#add'}`))
    }
    refuse(wish, told.refusal)
    return fail(told.refusal.status, { wish, found: [] })
  },
  restore: async (event) => {
    const wish = await read(event, Wish)
    const told = await put(event, wish, wish.data.skill)
    return told.ok ? done(m.my_skill_restored()) : refuseButton(told.refusal)
  },
  show: async (event) => {
    const claim = String((await event.request.formData()).get('id'))
    const told = await tell(event, ShowClaim, { claim })
    return told.ok ? done(m.my_claim_shown()) : refuseButton(told.refusal)
  },
  unclaim: async (event) => {
    const id = String((await event.request.formData()).get('id'))
    const { viewer } = await ask(event, SkillsPage, {})
    const claim = viewer.coworker?.claims.find((one) => one.id === id)
    const told = await tell(event, UnclaimSkill, { claim: id })
    if (!told.ok) return refuseButton(told.refusal)
    return { ...done(m.my_skill_removed()), undo: claim ? claimed(claim) : undefined }
  },
  want: async (event) => {
    const want = await read(event, Want)
    const { wanted, wantedText, find } = want.data
    const picked = await pick(event, { id: wanted, text: wantedText, isSearch: find === 'wanted' })
    if (picked.id === null) {
      if (picked.errors.length > 0) want.errors.wanted = picked.errors
      return fail(picked.errors.length > 0 ? 400 : 200, { want, wantedFound: picked.found })
    }
    const told = await tell(event, WantSkill, { skill: picked.id })
    return told.ok ? done(m.my_want_added()) : refuseButton(told.refusal)
  },
  unwant: async (event) => {
    const skill = String((await event.request.formData()).get('id'))
    const told = await tell(event, UnwantSkill, { skill })
    return told.ok ? { ...done(m.my_want_removed()), wantAgain: skill } : refuseButton(told.refusal)
  },
  endorsed: async (event) => {
    const { endorsement, accept, level } = (await read(event, Answer)).data
    const yes = accept === 'yes'
    const told = await tell(event, AnswerEndorsement, { input: { endorsement, accept: yes, level: Number(level) } })
    if (!told.ok) return refuseButton(told.refusal)
    if (!yes) return done(m.my_endorsement_left())
    const { viewer } = await ask(event, SkillsPage, {})
    const about = told.data.answerEndorsement.skill.id
    const isShown = viewer.coworker?.claims.find(({ skill }) => skill.id === about)?.isShown
    return done(isShown ? m.my_endorsement_taken() : m.my_endorsement_taken_alone())
  },
  propose: async (event) => {
    const proposal = await read(event, Proposal)
    if (!proposal.valid) return fail(400, { proposal })
    const told = await tell(event, ProposeSkill, { label: proposal.data.label, language: event.locals.language })
    if (told.ok) return done(m.my_skill_proposed())
    refuse(proposal, told.refusal)
    return fail(told.refusal.status, { proposal })
  },
}
