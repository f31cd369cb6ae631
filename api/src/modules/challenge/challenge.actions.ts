import { randomUUID } from 'node:crypto'
import type { Ctx } from '../../base/ctx.js'
import { localized, localizedOr } from '../../base/localized.js'
import { read, readOne, sql } from '../../base/read.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { Hub, Municipality, Organization, Region } from '../hub/index.js'
import { writesFor } from './challenge.access.js'
import { Challenge, ChallengeOrganization } from './challenge.entity.js'
import { ChallengeRole, Publication, Stage, TimelineKind, Track } from './challenge.enums.js'
import type { DraftChallengeInput, TranslateChallengeInput } from './challenge.inputs.js'
import { challengeFor } from './challenge.load.js'
import { rereadChallenge } from './challenge.queries.js'
import { decidePublishable } from './rules/publishable.js'
import { slugOf } from './rules/slug.js'
import { record } from './timeline.record.js'

/** Begins a draft or changes a challenge. The same new id twice begins one: the second click finds what the first made. */
export async function draftChallenge(ctx: Ctx, input: DraftChallengeInput) {
  const id = input.id ?? randomUUID()
  await ctx.em.transactional(async (em) => {
    const inside = { ...ctx, em }
    await read(inside, sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`)
    const isThere = await em.findOne(Challenge, id)
    if (!isThere) await refuseMoreDrafts(inside, input.lead)
    const challenge = isThere ? await challengeFor(inside, id, 'edit') : begin(inside, id, input)
    await write(inside, challenge, input)
    if (challenge.publication !== Publication.DRAFT) mustBeWhole(challenge)
    if (!isThere) record(inside, challenge, TimelineKind.POSTED, { organization: { id: input.lead } })
  })
  return rereadChallenge(ctx, id)
}

/** More than a body ever has under way before they are let out. */
const MOST_DRAFTS = 100

/** Those of one body are begun one after the other, so that they stay as many as allowed. */
async function refuseMoreDrafts(ctx: Ctx, lead: string) {
  await read(ctx, sql`select pg_advisory_xact_lock(hashtextextended(${`challenge drafts of ${lead}`}, 0))`)
  const drafts = await ctx.em.count(ChallengeOrganization, {
    organization: lead,
    role: ChallengeRole.LEAD,
    challenge: { publication: Publication.DRAFT },
  })
  if (drafts >= MOST_DRAFTS) throw new Refusal('TOO_MANY_CHALLENGE_DRAFTS', { facts: { most: MOST_DRAFTS } })
}

/** What has been let out, or is on its way, keeps what others need to take it up. */
export function mustBeWhole({ question, themes, region }: Challenge) {
  unlessRefused(decidePublishable({ hasQuestion: !!question, themes: themes.length, hasPlace: !!region }))
}

function begin({ em, now }: Ctx, id: string, { title, language }: DraftChallengeInput): Challenge {
  return em.create(Challenge, {
    id,
    slug: id,
    title: localized(title.trim(), language),
    stageSince: now,
    createdAt: now,
  })
}

async function write(ctx: Ctx, challenge: Challenge, input: DraftChallengeInput) {
  const { language } = input
  challenge.title = localized(input.title.trim(), language, challenge.title)
  challenge.question = localizedOr(input.question, language, challenge.question)
  challenge.background = localizedOr(input.background, language, challenge.background)
  challenge.causes = localizedOr(input.causes, language, challenge.causes)
  if (input.themes !== undefined) challenge.themes = input.themes ?? []
  if (input.dimensions !== undefined) challenge.dimensions = input.dimensions ?? []
  if (input.sdgs !== undefined) challenge.sdgs = input.sdgs ?? []
  if (input.caseReference !== undefined) challenge.caseReference = input.caseReference?.trim() || null
  chooseTrack(challenge, input.track)
  await place(ctx, challenge, input)
  await nameOwners(ctx, challenge, input)
  if (!challenge.publishedAt) challenge.slug = await freeSlug(ctx, challenge, input.title)
}

/** Once the work has begun, the track follows from the moves and the assessments. */
function chooseTrack(challenge: Challenge, track: Track | null | undefined) {
  if (!track || track === challenge.track) return
  if (challenge.stage !== Stage.IDENTIFIED) throw new Refusal('CHALLENGE_TRACK_IS_SET', { field: 'track' })
  challenge.track = track
}

/** A municipality brings its region along; a region alone is for what concerns more than one. */
async function place({ em }: Ctx, challenge: Challenge, { municipality, region, hub }: DraftChallengeInput) {
  if (hub !== undefined) challenge.hub = hub ? await named(em, Hub, hub, 'hub') : null
  if (municipality !== undefined) {
    challenge.municipality = municipality ? await named(em, Municipality, municipality, 'municipality') : null
    if (challenge.municipality) challenge.region = challenge.municipality.region
  }
  if (region !== undefined && !challenge.municipality) {
    challenge.region = region ? await named(em, Region, region, 'region') : null
  }
}

async function named<Thing extends Region | Municipality | Hub | Organization>(
  em: Ctx['em'],
  type: new () => Thing,
  id: string,
  field: string,
): Promise<Thing> {
  const [thing] = await em.find<Region | Municipality | Hub | Organization>(type, { id })
  if (!thing) throw notFound(field)
  return thing as Thing
}

async function nameOwners(ctx: Ctx, challenge: Challenge, { lead, coOwners }: DraftChallengeInput) {
  const leadNow = challenge.organizations.find((part) => part.role === ChallengeRole.LEAD)?.organization.id
  if (lead !== leadNow && !writesFor(ctx.viewer).includes(lead)) throw new Refusal('NOT_ALLOWED', { field: 'lead' })
  await setOrganizations(ctx, challenge, ChallengeRole.LEAD, [lead], 'lead')
  if (coOwners === undefined) return
  const others = [...new Set(coOwners ?? [])].filter((id) => id !== lead)
  await setOrganizations(ctx, challenge, ChallengeRole.CO_OWNER, others, 'coOwners')
}

async function setOrganizations({ em }: Ctx, challenge: Challenge, role: ChallengeRole, ids: string[], field: string) {
  const before = challenge.organizations.filter((part) => part.role === role)
  for (const part of before) if (!ids.includes(part.organization.id)) em.remove(part)
  for (const id of ids.filter((one) => !before.some((part) => part.organization.id === one))) {
    em.create(ChallengeOrganization, { challenge, role, organization: await named(em, Organization, id, field) })
  }
}

/** An address is free or gets a few characters of the id; it follows the title until the challenge is first published. */
async function freeSlug(ctx: Ctx, { id }: Challenge, title: string): Promise<string> {
  const slug = slugOf(title)
  const taken = await readOne(ctx, sql`select id from challenge where slug = ${slug} and id <> ${id}`)
  return taken ? `${slug}-${id.slice(0, 6)}` : slug
}

export async function discardDraft(ctx: Ctx, id: string) {
  const challenge = await challengeFor(ctx, id, 'edit')
  if (challenge.publication !== Publication.DRAFT) throw new Refusal('CHALLENGE_NOT_A_DRAFT')
  await ctx.em.remove(challenge).flush()
  return true
}

const translated = ['title', 'question', 'background', 'causes', 'statement', 'approach'] as const

export async function translateChallenge(ctx: Ctx, { language, ...input }: TranslateChallengeInput) {
  const challenge = await challengeFor(ctx, input.challenge, 'edit')
  for (const part of translated) {
    const text = input[part]?.trim()
    // What nobody has translated yet must not take the text itself away.
    if (text) challenge[part] = localized(text, language, challenge[part])
  }
  record(ctx, challenge, TimelineKind.TRANSLATED)
  await ctx.em.flush()
  return rereadChallenge(ctx, challenge.id)
}

/** A receiver takes over what comes out. Whoever leads the work may name one; the same one twice is one. */
export async function nameReceiver(ctx: Ctx, id: string, organizationId: string) {
  const challenge = await challengeFor(ctx, id, 'frame')
  const organization = await named(ctx.em, Organization, organizationId, 'organization')
  const role = ChallengeRole.RECEIVER
  if (!challenge.organizations.exists((part) => part.role === role && part.organization.id === organization.id)) {
    ctx.em.create(ChallengeOrganization, { challenge, role, organization })
    record(ctx, challenge, TimelineKind.RECEIVER_NAMED, { organization })
    await ctx.em.flush()
  }
  return rereadChallenge(ctx, challenge.id)
}
