import type { Scene } from '../scene.js'
import type { Lang } from './said.js'

const ids = {
  assess: `mutation ($input: AssessChallengeInput!) { assessChallenge(input: $input) { id } }`,
  perspective: `mutation ($input: AddPerspectiveInput!) { addPerspective(input: $input) { id } }`,
  frame: `mutation ($input: FrameChallengeInput!) { frameChallenge(input: $input) { id } }`,
}

const questions = [
  'SPANS_SECTORS',
  'NO_SINGLE_ACTOR',
  'MONEY_NOT_ENOUGH',
  'MADE_OF_PROBLEMS',
  'KEEPS_CHANGING',
  'CAUSE_UNCLEAR',
  'TAKES_YEARS',
] as const
const answers = { n: 'NO', p: 'PARTLY', y: 'YES', d: 'DONT_KNOW' } as const

/** To understand a challenge: assess it, listen to people, put it into words. */
export function understandingVerbs(scene: Scene) {
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

  return { assess, hear, frame }
}
