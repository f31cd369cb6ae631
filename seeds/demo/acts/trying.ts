import { idOf } from '../../ids.js'
import type { Scene } from '../scene.js'
import { idIn } from './said.js'

const ids = {
  dialogue: `mutation ($input: HoldDialogueInput!) { holdDialogue(input: $input) { id } }`,
  plan: `mutation ($input: PlanExperimentInput!) { planExperiment(input: $input) { id } }`,
  run: `mutation ($experiment: ID!) { runExperiment(experiment: $experiment) { id } }`,
  review: `mutation ($input: ReviewExperimentInput!) { reviewExperiment(input: $input) { id } }`,
  implement: `mutation ($input: ImplementInput!) { implement(input: $input) { id } }`,
  check: `mutation ($input: CheckEffectInput!) { checkEffect(input: $input) { id } }`,
}

/** To talk, try, put to use and look whether it helped. */
export function tryingVerbs(scene: Scene) {
  const talk = (
    day: number,
    by: string,
    challenge: string,
    about: string,
    outcome: string,
    participants: number,
    hub?: string,
  ) =>
    scene.act(by, day, ids.dialogue, {
      input: {
        challenge,
        heldOn: scene.isoDay(day),
        about,
        outcome,
        participants,
        hub: hub && idOf('hub', hub),
        language: 'sv',
      },
    })
  async function tryOut(
    from: number,
    to: number,
    by: string,
    challenge: string,
    title: string,
    hypothesis: string,
    end: [string, string],
    hub?: string,
  ) {
    const [verdict, learnt] = end
    const wish = { challenge, title, hypothesis, hub: hub && idOf('hub', hub), language: 'sv' }
    const experiment = await idIn(scene, by, from, ids.plan, { input: wish })
    await scene.act(by, from + 7, ids.run, { experiment })
    await scene.act(by, to, ids.review, { input: { experiment, verdict, learnt, language: 'sv' } })
  }
  const putToUse = (
    day: number,
    by: string,
    challenge: string,
    title: string,
    description: string,
    place: { hub?: string; organization?: string },
  ) =>
    idIn(scene, by, day, ids.implement, {
      input: {
        challenge,
        title,
        description,
        hub: place.hub && idOf('hub', place.hub),
        organization: place.organization && idOf('organization', place.organization),
        startedOn: scene.isoDay(day),
        language: 'sv',
      },
    })
  const check = (
    day: number,
    by: string,
    implementation: string,
    result: 'PASSED' | 'FAILED',
    note: string,
    next?: number,
  ) =>
    scene.act(by, day, ids.check, {
      input: {
        implementation,
        checkedOn: scene.isoDay(day),
        result,
        note,
        nextOn: next === undefined ? null : scene.isoDay(next),
        language: 'sv',
      },
    })

  return { talk, tryOut, putToUse, check }
}
