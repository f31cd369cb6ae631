import { error } from '@sveltejs/kit'
import { ask, tell } from '#lib/api.server.ts'
import { answer } from '../answer.server.ts'
import { orNull } from '../fields.ts'
import * as changes from './changes.server.ts'
import * as way from './documents.server.ts'
import * as forms from './forms.server.ts'
import type { Actions, PageServerLoad } from './$types'

const onOnePage = 15
const inRegion = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Stockholm' })

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after')
  const { isSignedIn } = await event.locals.viewer()
  const [{ challenge }, places] = await Promise.all([
    ask(event, way.ChallengeWay, { slug: event.params.slug, first: onOnePage, after }),
    isSignedIn ? ask(event, way.Places, {}) : null,
  ])
  if (!challenge) error(404, 'Not found')
  return { way: challenge, places, today: inRegion.format(new Date()) }
}

export const actions: Actions = {
  advance: (event) =>
    answer(event, forms.Advance, ({ challenge, to, reason, closedAs, learnt, expectedVersion, override }) =>
      tell(event, changes.AdvanceChallenge, {
        input: {
          challenge,
          to,
          reason: orNull(reason),
          closedAs: closedAs || null,
          learnt: orNull(learnt),
          expectedVersion,
          override,
          language: event.locals.language,
        },
      }),
    ),
  track: (event) =>
    answer(event, forms.ChooseTrack, ({ challenge, track }) => tell(event, changes.ChooseTrack, { challenge, track })),
  cycle: (event) =>
    answer(event, forms.Learnt, ({ challenge, learnt }) =>
      tell(event, changes.CloseCycle, { input: { challenge, learnt, language: event.locals.language } }),
    ),
  dialogue: (event) =>
    answer(event, forms.Dialogue, ({ challenge, heldOn, about, outcome, participants, hub }) =>
      tell(event, changes.HoldDialogue, {
        input: {
          challenge,
          heldOn,
          about,
          outcome: orNull(outcome),
          participants,
          hub: orNull(hub),
          language: event.locals.language,
        },
      }),
    ),
  plan: (event) =>
    answer(event, forms.Plan, ({ challenge, title, hypothesis, hub }) =>
      tell(event, changes.PlanExperiment, {
        input: { challenge, title, hypothesis: orNull(hypothesis), hub: orNull(hub), language: event.locals.language },
      }),
    ),
  run: (event) => answer(event, forms.Run, ({ experiment }) => tell(event, changes.RunExperiment, { experiment })),
  review: (event) =>
    answer(event, forms.Review, ({ experiment, verdict, learnt }) =>
      tell(event, changes.ReviewExperiment, {
        input: { experiment, verdict, learnt, language: event.locals.language },
      }),
    ),
  implement: (event) =>
    answer(event, forms.Implement, ({ challenge, title, description, hub, organization, startedOn }) =>
      tell(event, changes.Implement, {
        input: {
          challenge,
          title,
          description: orNull(description),
          hub: orNull(hub),
          organization: orNull(organization),
          startedOn,
          language: event.locals.language,
        },
      }),
    ),
  check: (event) =>
    answer(event, forms.Check, ({ implementation, checkedOn, result, note, nextOn }) =>
      tell(event, changes.CheckEffect, {
        input: {
          implementation,
          checkedOn,
          result,
          note: orNull(note),
          nextOn: orNull(nextOn),
          language: event.locals.language,
        },
      }),
    ),
}
