import { idOf } from '../ids.js'
import type { Scene } from './scene.js'

type Words = { sv: string; nb: string; en: string }
export type Lang = keyof Words

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
  assess: `mutation ($input: AssessChallengeInput!) { assessChallenge(input: $input) { id } }`,
  perspective: `mutation ($input: AddPerspectiveInput!) { addPerspective(input: $input) { id } }`,
  frame: `mutation ($input: FrameChallengeInput!) { frameChallenge(input: $input) { id } }`,
  open: `mutation ($input: OpenForPeopleInput!) { openForPeople(input: $input) { id } }`,
  apply: `mutation ($input: ApplyInput!) { applyTo(input: $input) { id } }`,
  answer: `mutation ($input: AnswerApplicationInput!) { answerApplication(input: $input) { id } }`,
  invite: `mutation ($input: InviteInput!) { invite(input: $input) { id } }`,
  accept: `mutation ($invitation: ID!, $accept: Boolean!, $reason: String) { answerInvitation(invitation: $invitation, accept: $accept, reason: $reason) { id } }`,
  ask: `mutation ($input: AskForMandateInput!) { askForMandate(input: $input) { id } }`,
  grant: `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { id } }`,
  self: `mutation ($input: SelfGrantMandateInput!) { selfGrantMandate(input: $input) { id } }`,
  lead: `mutation ($commitment: ID!) { nameLead(commitment: $commitment) { id } }`,
  contribute: `mutation ($commitment: ID!, $hours: Int!, $on: LocalDate!, $what: String!) { contribute(commitment: $commitment, hours: $hours, on: $on, what: $what) { id } }`,
  receiver: `mutation ($challenge: ID!, $organization: ID!) { nameReceiver(challenge: $challenge, organization: $organization) { id } }`,
  advance: `mutation ($input: AdvanceInput!) { advanceChallenge(input: $input) { id } }`,
  dialogue: `mutation ($input: HoldDialogueInput!) { holdDialogue(input: $input) { id } }`,
  plan: `mutation ($input: PlanExperimentInput!) { planExperiment(input: $input) { id } }`,
  run: `mutation ($experiment: ID!) { runExperiment(experiment: $experiment) { id } }`,
  review: `mutation ($input: ReviewExperimentInput!) { reviewExperiment(input: $input) { id } }`,
  implement: `mutation ($input: ImplementInput!) { implement(input: $input) { id } }`,
  check: `mutation ($input: CheckEffectInput!) { checkEffect(input: $input) { id } }`,
  commitments: `query { myCommitments { id challenge { id } } }`,
  version: `query ($slug: String!) { challenge(slug: $slug) { version } }`,
  follow: `mutation ($challenge: ID!) { followChallenge(challenge: $challenge) { id } }`,
}

export const questions = [
  'SPANS_SECTORS',
  'NO_SINGLE_ACTOR',
  'MONEY_NOT_ENOUGH',
  'MADE_OF_PROBLEMS',
  'KEEPS_CHANGING',
  'CAUSE_UNCLEAR',
  'TAKES_YEARS',
] as const
const answers = { n: 'NO', p: 'PARTLY', y: 'YES', d: 'DONT_KNOW' } as const

export interface OpeningWish {
  title: string
  description?: string
  /** `skill:level` by importance. */
  required?: string[]
  desired?: string[]
  learnable?: string[]
  hours?: number
  places?: number
  isRemote?: boolean
  language?: Lang
}

/** The verbs of the demonstration. Each is somebody doing what the site lets them do, on a day counted from today. */
export function verbsOf(scene: Scene) {
  const slugs = new Map<string, string>()

  const idIn = async (by: string, day: number, operation: string, variables: object): Promise<string> => {
    const data = await scene.act<Record<string, { id: string }>>(by, day, operation, variables)
    return Object.values(data)[0]!.id
  }

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

  /** Answers as seven letters, one a question: n(o), p(artly), y(es), d(on't know). */
  const assess = (day: number, by: string, challenge: string, letters: string, knowledge: string, actors: string) =>
    scene.act(by, day, ids.assess, {
      input: {
        challenge,
        knowledge,
        actors,
        isFinal: true,
        answers: questions.map((question, at) => ({ question, answer: answers[letters[at] as keyof typeof answers] })),
      },
    })

  const hear = (
    day: number,
    by: string,
    challenge: string,
    fieldOfPractice: string,
    who: string,
    text: string,
    language: Lang = 'sv',
  ) => scene.act(by, day, ids.perspective, { input: { challenge, fieldOfPractice, who, text, language } })

  const frame = (
    day: number,
    by: string,
    challenge: string,
    statement: string,
    approach: string,
    leveragePoints: string[] = [],
    language: Lang = 'sv',
  ) => scene.act(by, day, ids.frame, { input: { challenge, statement, approach, leveragePoints, language } })

  async function move(day: number, by: string, challenge: string, to: string, more: object = {}) {
    const read = await scene.act<{ challenge: { version: number } }>(by, day, ids.version, {
      slug: slugs.get(challenge),
    })
    const expectedVersion = read.challenge.version
    await scene.act(by, day, ids.advance, { input: { challenge, to, expectedVersion, language: 'sv', ...more } })
  }

  const skillsOf = (wish: OpeningWish) =>
    (
      [
        ['REQUIRED', wish.required],
        ['DESIRED', wish.desired],
        ['LEARNABLE', wish.learnable],
      ] as const
    ).flatMap(([importance, skills]) =>
      (skills ?? []).map((written) => {
        const [key, level = '2'] = written.split(':')
        return { skill: idOf('skill', key!), importance, level: Number(level) }
      }),
    )
  const open = (day: number, by: string, challenge: string, wish: OpeningWish) =>
    idIn(by, day, ids.open, {
      input: {
        challenge,
        title: wish.title,
        description: wish.description,
        skills: skillsOf(wish),
        hoursPerMonth: wish.hours ?? 8,
        places: wish.places ?? 1,
        isRemotePossible: wish.isRemote ?? true,
        answerWithinDays: 21,
        language: wish.language ?? 'sv',
      },
    })

  const applyTo = (day: number, by: string, opening: string, message?: string) =>
    idIn(by, day, ids.apply, { input: { opening, message } })
  const accept = (day: number, by: string, application: string, hours: number, role = 'MEMBER') =>
    scene.act(by, day, ids.answer, { input: { application, accept: true, hours, role } })
  const invite = (day: number, by: string, opening: string, coworker: string, message?: string) =>
    idIn(by, day, ids.invite, { input: { opening, coworker: idOf('account', coworker), message } })
  const sayYes = (day: number, by: string, invitation: string) =>
    scene.act(by, day, ids.accept, { invitation, accept: true })

  /** Applies and is let in: the short way for those whose story is not told. */
  async function join(day: number, by: string, opening: string, lead: string, hours: number, role = 'MEMBER') {
    await accept(day + 3, lead, await applyTo(day, by, opening), hours, role)
  }
  async function isInvited(day: number, by: string, opening: string, host: string) {
    await sayYes(day + 2, by, await invite(day, host, opening, by))
  }

  async function mandate(
    day: number,
    by: string,
    challenge: string,
    organization: string,
    grantedBy: string,
    hours: number,
    until: number,
  ) {
    const at = { challenge, scope: 'CHALLENGE', organization: idOf('organization', organization), hours }
    const asked = await idIn(by, day, ids.ask, { input: at })
    const input = { mandate: asked, scope: 'CHALLENGE', hours, until: scene.isoDay(until) }
    await scene.act(grantedBy, day + 4, ids.grant, { input })
  }

  async function commitmentOf(by: string, day: number, challenge: string) {
    const { myCommitments } = await scene.act<{ myCommitments: { id: string; challenge: { id: string } }[] }>(
      by,
      day,
      ids.commitments,
    )
    return myCommitments.find((one) => one.challenge.id === challenge)!.id
  }
  const nameLead = async (day: number, by: string, challenge: string, person: string) =>
    scene.act(by, day, ids.lead, { commitment: await commitmentOf(person, day, challenge) })
  /** Told a day's work at a time, as the site asks for it. */
  async function contribute(day: number, by: string, challenge: string, hours: number, what: string) {
    const commitment = await commitmentOf(by, day, challenge)
    for (let told = 0; told < hours; told += 8) {
      const on = scene.isoDay(day - Math.floor(told / 8))
      await scene.act(by, day, ids.contribute, { commitment, hours: Math.min(8, hours - told), on, what })
    }
  }
  const nameReceiver = (day: number, by: string, challenge: string, organization: string) =>
    scene.act(by, day, ids.receiver, { challenge, organization: idOf('organization', organization) })

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
    const experiment = await idIn(by, from, ids.plan, { input: wish })
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
    idIn(by, day, ids.implement, {
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
  const follow = (day: number, by: string, challenge: string) => scene.act(by, day, ids.follow, { challenge })

  return {
    draft,
    post,
    assess,
    hear,
    frame,
    move,
    open,
    applyTo,
    accept,
    invite,
    sayYes,
    join,
    isInvited,
    mandate,
    nameLead,
    contribute,
    nameReceiver,
    talk,
    tryOut,
    putToUse,
    check,
    follow,
  }
}

export type Verbs = ReturnType<typeof verbsOf>
