import { error } from '@sveltejs/kit'
import { ask, tell } from '#lib/api.server.ts'
import { fieldOfPracticeLabel } from '#lib/labels.ts'
import { answer } from '../answer.server.ts'
import { fields, id, long, oneOf, short } from '../fields.ts'
import { AddPerspective, ChallengePerspectives } from './documents.server.ts'
import type { Actions, PageServerLoad } from './$types'

const Perspective = fields({ challenge: id, fieldOfPractice: oneOf(fieldOfPracticeLabel), who: short, text: long })

export const load: PageServerLoad = async (event) => {
  const { challenge } = await ask(event, ChallengePerspectives, { slug: event.params.slug })
  if (!challenge) error(404, 'Not found')
  return { perspectives: challenge.perspectives }
}

export const actions: Actions = {
  perspective: (event) =>
    answer(event, Perspective, ({ challenge, fieldOfPractice, who, text }) =>
      tell(event, AddPerspective, {
        input: { challenge, fieldOfPractice, who, text, language: event.locals.language },
      }),
    ),
}
