import { idOf } from '../../ids.js'
import type { Scene } from '../scene.js'
import type { Lang, Words } from './said.js'

export interface Posted {
  slug: string
  lead: string
  /** Who writes for the lead organisation. */
  by: string
  language: Lang
  title: Words
  question: Words
  background: string
  causes?: string
  themes: string[]
  dimensions?: string[]
  sdgs?: number[]
  municipality?: string
  region?: string
  hub?: string
  coOwners?: string[]
  track?: 'LOOP' | 'SHORT'
  caseReference?: string
}

const ids = {
  draft: `mutation ($input: DraftChallengeInput!) { draftChallenge(input: $input) { id slug } }`,
  translate: `mutation ($input: TranslateChallengeInput!) { translateChallenge(input: $input) { id } }`,
  publish: `mutation ($challenge: ID!) { publishChallenge(challenge: $challenge) { slug } }`,
  follow: `mutation ($challenge: ID!) { followChallenge(challenge: $challenge) { id } }`,
  advance: `mutation ($input: AdvanceInput!) { advanceChallenge(input: $input) { id } }`,
  version: `query ($slug: String!) { challenge(slug: $slug) { version } }`,
}

/** To write a challenge down, send it out, and move it on. */
export function postingVerbs(scene: Scene) {
  const slugs = new Map<string, string>()

  async function draft(day: number, posted: Posted) {
    const { language, title, question, background, causes, themes, dimensions, sdgs, track, caseReference } = posted
    const input = {
      id: idOf('challenge', posted.slug),
      title: title[language],
      question: question[language],
      lead: idOf('organization', posted.lead),
      coOwners: posted.coOwners?.map((slug) => idOf('organization', slug)),
      municipality: posted.municipality && idOf('municipality', posted.municipality),
      region: idOf('region', posted.region ?? 'jamtland-harjedalen'),
      hub: posted.hub && idOf('hub', posted.hub),
      background,
      causes,
      themes,
      dimensions,
      sdgs,
      track,
      caseReference,
      language,
    }
    const { draftChallenge } = await scene.act<{ draftChallenge: { id: string; slug: string } }>(
      posted.by,
      day,
      ids.draft,
      { input },
    )
    const challenge = draftChallenge.id
    slugs.set(challenge, draftChallenge.slug)
    for (const other of (['sv', 'nb', 'en'] as const).filter((one) => one !== language)) {
      const words = { title: title[other], question: question[other] }
      await scene.act(posted.by, day, ids.translate, { input: { challenge, language: other, ...words } })
    }
    return challenge
  }

  async function post(day: number, posted: Posted) {
    const challenge = await draft(day, posted)
    await scene.act(posted.by, day + 2, ids.publish, { challenge })
    return challenge
  }

  async function move(day: number, by: string, challenge: string, to: string, more: object = {}) {
    const read = await scene.act<{ challenge: { version: number } }>(by, day, ids.version, {
      slug: slugs.get(challenge),
    })
    const expectedVersion = read.challenge.version
    await scene.act(by, day, ids.advance, { input: { challenge, to, expectedVersion, language: 'sv', ...more } })
  }

  const follow = (day: number, by: string, challenge: string) => scene.act(by, day, ids.follow, { challenge })

  return { draft, post, move, follow }
}
