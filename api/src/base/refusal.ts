export type Fact = string | number | boolean | null | readonly string[]
export type Facts = Readonly<Record<string, Fact>>

/** What a rule answers when it says no: a code that the site has words for, the field it concerns, and what it saw. */
export interface Refused<Code extends string = string> {
  readonly refused: Code
  readonly field?: string
  readonly facts?: Facts
}

interface About {
  field?: string
  facts?: Facts
}

/** What an action throws when it says no; everything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  readonly code: string
  readonly field?: string
  readonly facts?: Facts

  constructor(code: string, about: About = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.field = about.field
    this.facts = about.facts
  }
}

export const refuse = <Code extends string>(code: Code, about: About = {}): Refused<Code> => ({
  refused: code,
  ...about,
})

export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer

/** From the rules' way of refusing (a value) to the actions' way (a throw). */
export function unlessRefused<Answer>(answer: Answer): Exclude<Answer, Refused> {
  if (isRefused(answer)) throw new Refusal(answer.refused, { field: answer.field, facts: answer.facts })
  return answer as Exclude<Answer, Refused>
}

/** Not visible and not existing answer alike. */
export const notFound = (field?: string) => new Refusal('NOT_FOUND', { field })
