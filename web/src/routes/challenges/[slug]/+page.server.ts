import { error } from '@sveltejs/kit'
import * as v from 'valibot'
import { ask, tell } from '#lib/api.server.ts'
import { actorsLabel, complexityAnswerLabel, complexityQuestionLabel, knowledgeLabel } from '#lib/labels.ts'
import { answer } from './answer.server.ts'
import { fields, id, long, maybeShort, oneOf, orNull } from './fields.ts'
import { questions } from './complexity.ts'
import { AssessChallenge, ChallengeProblem, FrameChallenge } from './problem.documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

const answers = Object.fromEntries(questions.map((question) => [question, oneOf(complexityAnswerLabel)])) as Record<
  keyof typeof complexityQuestionLabel,
  ReturnType<typeof oneOf<keyof typeof complexityAnswerLabel>>
>
const notes = Object.fromEntries(questions.map((question) => [`${question}_note`, maybeShort])) as Record<
  `${keyof typeof complexityQuestionLabel}_note`,
  typeof maybeShort
>
const Assess = fields({
  challenge: id,
  ...answers,
  ...notes,
  knowledge: oneOf(knowledgeLabel),
  actors: oneOf(actorsLabel),
  isFinal: v.optional(v.boolean(), false),
})
const Frame = fields({
  challenge: id,
  statement: long,
  approach: long,
  leveragePoints: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
})

export const load: PageServerLoad = async (event) => {
  const { challenge } = await ask(event, ChallengeProblem, { slug: event.params.slug })
  if (!challenge) error(404, 'Not found')
  return { problem: challenge }
}

export const actions: Actions = {
  assess: (event) =>
    answer(event, Assess, ({ challenge, knowledge, actors, isFinal, ...said }) =>
      tell(event, AssessChallenge, {
        input: {
          challenge,
          knowledge,
          actors,
          isFinal,
          answers: questions.map((question) => ({
            question,
            answer: said[question],
            note: orNull(said[`${question}_note`]),
          })),
        },
      }),
    ),
  frame: (event) =>
    answer(event, Frame, ({ challenge, statement, approach, leveragePoints }) =>
      tell(event, FrameChallenge, {
        input: {
          challenge,
          statement,
          approach,
          leveragePoints: leveragePoints
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
          language: event.locals.language,
        },
      }),
    ),
}
