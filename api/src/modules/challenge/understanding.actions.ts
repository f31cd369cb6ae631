import { isDeepStrictEqual } from 'node:util'
import { me, type Ctx } from '../../base/ctx.js'
import { localized } from '../../base/localized.js'
import { Account } from '../identity/index.js'
import type { Challenge } from './challenge.entity.js'
import { TimelineKind } from './challenge.enums.js'
import { challengeFor } from './challenge.load.js'
import { rereadChallenge } from './challenge.queries.js'
import { record } from './timeline.record.js'
import { ComplexityAssessment, LeveragePoint, Perspective } from './understanding.entity.js'
import type { AddPerspectiveInput, AssessChallengeInput, FrameChallengeInput } from './understanding.inputs.js'

/** A new version beside one's earlier ones; saying the same again adds nothing. */
export async function assessChallenge(ctx: Ctx, input: AssessChallengeInput) {
  const challenge = await challengeFor(ctx, input.challenge, 'assess')
  const assessor = ctx.em.getReference(Account, me(ctx))
  const { cycle } = challenge
  const earlier = await ctx.em.find(
    ComplexityAssessment,
    { challenge, assessor, cycle },
    { orderBy: { version: 'asc' } },
  )
  const { knowledge, actors, isFinal } = input
  const said = {
    answers: input.answers.map(({ question, answer, note }) => ({ question, answer, note: note?.trim() || null })),
    knowledge,
    actors,
    isFinal,
  }
  const last = earlier.at(-1)
  if (!last || !isDeepStrictEqual(said, saidIn(last))) {
    for (const one of earlier) if (isFinal || !one.isFinal) one.isCurrent = false
    ctx.em.create(ComplexityAssessment, {
      ...said,
      challenge,
      assessor,
      cycle,
      version: (last?.version ?? 0) + 1,
      assessedAt: ctx.now,
    })
    if (isFinal) record(ctx, challenge, TimelineKind.ASSESSED)
    await ctx.em.flush()
  }
  return rereadChallenge(ctx, challenge.id)
}

const saidIn = ({ answers, knowledge, actors, isFinal }: ComplexityAssessment) => ({
  answers: answers.map(({ question, answer, note }) => ({ question, answer, note: note ?? null })),
  knowledge,
  actors,
  isFinal,
})

export async function addPerspective(ctx: Ctx, { fieldOfPractice, language, ...input }: AddPerspectiveInput) {
  const challenge = await challengeFor(ctx, input.challenge, 'addPerspective')
  const who = input.who.trim()
  const text = localized(input.text.trim(), language)
  const alike = await ctx.em.find(Perspective, { challenge, fieldOfPractice, who })
  if (!alike.some((one) => one.text[language] === text[language])) {
    ctx.em.create(Perspective, { challenge, fieldOfPractice, who, text, createdAt: ctx.now })
    record(ctx, challenge, TimelineKind.PERSPECTIVE, { text: localized(who, language) })
    await ctx.em.flush()
  }
  return rereadChallenge(ctx, challenge.id)
}

export async function frameChallenge(ctx: Ctx, { language, ...input }: FrameChallengeInput) {
  const challenge = await challengeFor(ctx, input.challenge, 'frame')
  const before = [challenge.statement?.[language], challenge.approach?.[language]]
  challenge.statement = localized(input.statement.trim(), language, challenge.statement)
  challenge.approach = localized(input.approach.trim(), language, challenge.approach)
  if (input.leveragePoints)
    await replaceLeveragePoints(
      ctx,
      challenge,
      input.leveragePoints.map((text) => localized(text.trim(), language)),
    )
  const isNew = !isDeepStrictEqual(before, [challenge.statement[language], challenge.approach[language]])
  if (isNew) record(ctx, challenge, TimelineKind.FRAMED, { text: localized(input.statement.trim(), language) })
  await ctx.em.flush()
  return rereadChallenge(ctx, challenge.id)
}

async function replaceLeveragePoints({ em }: Ctx, challenge: Challenge, texts: LeveragePoint['text'][]) {
  for (const point of await em.find(LeveragePoint, { challenge })) em.remove(point)
  texts.forEach((text, position) => em.create(LeveragePoint, { challenge, text, position }))
}
