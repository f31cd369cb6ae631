import { isDeepStrictEqual } from 'node:util'
import type { Ctx } from '../../base/ctx.js'
import { localized } from '../../base/localized.js'
import { notFound, Refusal } from '../../base/refusal.js'
import { skillsMeant } from '../skill/index.js'
import type { Challenge } from './challenge.entity.js'
import { TimelineKind } from './challenge.enums.js'
import { challengeFor } from './challenge.load.js'
import { Opening, OpeningSkill } from './opening.entity.js'
import type { OpenForPeopleInput } from './opening.inputs.js'
import { rereadOpening } from './opening.queries.js'
import { record } from './timeline.record.js'

/** More than one team ever seeks at a time; whoever puts it together weighs the needs of all of them. */
const MOST_OPEN = 50

/** Asks for people. What is already asked for in the very same words is not asked for twice. */
export async function openForPeople(ctx: Ctx, input: OpenForPeopleInput) {
  const challenge = await challengeFor(ctx, input.challenge, 'openForPeople')
  const asked = wordsOf(input)
  const open = await ctx.em.find(Opening, { challenge, isOpen: true })
  const same = open.find((one) => isDeepStrictEqual(asked, wordsIn(one)))
  if (!same && open.length >= MOST_OPEN) throw new Refusal('TOO_MANY_OPENINGS', { facts: { most: MOST_OPEN } })
  return rereadOpening(ctx, same?.id ?? (await add(ctx, challenge, input)).id)
}

async function add(ctx: Ctx, challenge: Challenge, input: OpenForPeopleInput): Promise<Opening> {
  const opening = ctx.em.create(Opening, { ...wordsOf(input), challenge, createdAt: ctx.now })
  const meant = await skillsMeant(
    ctx,
    input.skills.map((need) => need.skill),
  )
  const needed = new Map(input.skills.map((need) => [meant.get(need.skill), need]))
  for (const [skill, { importance, level }] of needed) {
    if (!skill) throw notFound('skills')
    ctx.em.create(OpeningSkill, { opening, skill, importance, level })
  }
  challenge.isRecruiting = true
  record(ctx, challenge, TimelineKind.OPENED, { text: opening.title })
  await ctx.em.flush()
  return opening
}

const wordsOf = ({ language, ...input }: OpenForPeopleInput) => ({
  title: localized(input.title.trim(), language),
  description: input.description?.trim() ? localized(input.description.trim(), language) : null,
  hoursPerMonth: input.hoursPerMonth,
  places: input.places,
  isRemotePossible: input.isRemotePossible,
  answerWithinDays: input.answerWithinDays,
})

const wordsIn = ({ title, description, hoursPerMonth, places, isRemotePossible, answerWithinDays }: Opening) => ({
  title,
  description: description ?? null,
  hoursPerMonth,
  places,
  isRemotePossible,
  answerWithinDays,
})

/** With its last opening closed a challenge no longer recruits. */
export async function closeOpening(ctx: Ctx, id: string) {
  const found = await ctx.em.findOne(Opening, id)
  if (!found) throw notFound('opening')
  const challenge = await challengeFor(ctx, found.challenge.id, 'openForPeople', 'opening')
  if (found.isOpen) {
    found.isOpen = false
    challenge.isRecruiting = (await ctx.em.count(Opening, { challenge, isOpen: true, id: { $ne: id } })) > 0
    record(ctx, challenge, TimelineKind.OPENING_CLOSED, { text: found.title })
    await ctx.em.flush()
  }
  return rereadOpening(ctx, id)
}
