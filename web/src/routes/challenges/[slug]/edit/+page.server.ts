import { error, redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { languages } from '#lib/address.ts'
import { ask, signInAddress, tell } from '#lib/api.server.ts'
import { answer } from '../answer.server.ts'
import { PublishChallenge } from '../documents.server.ts'
import { fields, id, long, maybeLong } from '../fields.ts'
import {
  ArchiveChallenge,
  ChallengeTexts,
  ReturnChallenge,
  TranslateChallenge,
  UnlistChallenge,
} from './documents.server.ts'
import { languageToWrite } from './translation.ts'
import type { Actions, PageServerLoad } from './$types'

const upTo = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '')

const This = fields({ challenge: id })
const Return = fields({ challenge: id, comment: v.pipe(long, v.maxLength(2000)) })
const Translation = fields({
  challenge: id,
  language: v.picklist(languages),
  title: upTo(140),
  question: upTo(300),
  background: upTo(8000),
  causes: maybeLong,
  statement: maybeLong,
  approach: maybeLong,
})

/** To those who may change nothing here this page does not exist. */
export const load: PageServerLoad = async (event) => {
  if (!(await event.locals.viewer()).isSignedIn) redirect(303, signInAddress(event))
  const { challenge } = await ask(event, ChallengeTexts, { slug: event.params.slug })
  if (!challenge || !(challenge.may.edit || challenge.may.publish)) error(404, 'Not found')
  const wish = event.url.searchParams.get('language')
  return { texts: challenge, into: languageToWrite(challenge.title.language, wish ?? event.locals.language) }
}

export const actions: Actions = {
  publish: (event) => answer(event, This, ({ challenge }) => tell(event, PublishChallenge, { challenge })),
  unlist: (event) => answer(event, This, ({ challenge }) => tell(event, UnlistChallenge, { challenge })),
  archive: (event) => answer(event, This, ({ challenge }) => tell(event, ArchiveChallenge, { challenge })),
  return: (event) =>
    answer(event, Return, ({ challenge, comment }) => tell(event, ReturnChallenge, { challenge, comment })),
  translate: (event) =>
    answer(event, Translation, ({ challenge, language, title, question, background, causes, statement, approach }) =>
      tell(event, TranslateChallenge, {
        input: { challenge, language, title, question, background, causes, statement, approach },
      }),
    ),
}
