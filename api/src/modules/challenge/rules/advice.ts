import { answerTo, kindOf, questions, type Assessment, type ComplexityKind } from './complexity.js'
import { isUnsure, spreadOf } from './spread.js'

export type ComplexityAdvice = 'SHORT_TRACK' | 'LOOP' | 'PERSPECTIVES_FIRST' | 'LISTEN_FIRST'

/** A proposal with its grounds. It never decides: the owner chooses the track. */
export interface Proposal {
  readonly advice: ComplexityAdvice
  readonly proposedTrack: 'SHORT' | 'LOOP'
  /** How many small experiments side by side the advice asks for at least. */
  readonly leastExperiments: number
  /** Whether the advice is to name experts who can work the answer out. */
  readonly asksForExperts: boolean
  readonly reasons: readonly Reason[]
}

export interface Reason {
  readonly code: ReasonCode
  readonly count: number
  readonly of: number
}

export type ReasonCode =
  | 'NOBODY_HAS_ASSESSED'
  | 'ARE_UNSURE'
  | 'SEE_CONFLICT'
  | 'SEE_COMPLEXITY'
  | 'SEE_WHAT_EXPERTS_CAN_SOLVE'
  | 'AGREE_WITH_EACH_OTHER'

const adviceByKind: Record<ComplexityKind, ComplexityAdvice> = {
  TAME: 'SHORT_TRACK',
  COMMUNICATIVELY_COMPLEX: 'SHORT_TRACK',
  ANALYTICALLY_COMPLEX: 'SHORT_TRACK',
  COGNITIVELY_COMPLEX: 'LOOP',
  COMPLEX: 'LOOP',
  CONCEPTUALLY_CONTENTIOUS: 'LOOP',
  POLITICALLY_COMPLEX: 'PERSPECTIVES_FIRST',
  POLITICALLY_TURBULENT: 'PERSPECTIVES_FIRST',
  VERY_WICKED: 'PERSPECTIVES_FIRST',
}

const whatFollows: Record<ComplexityAdvice, Omit<Proposal, 'advice' | 'reasons'>> = {
  SHORT_TRACK: { proposedTrack: 'SHORT', leastExperiments: 0, asksForExperts: true },
  LOOP: { proposedTrack: 'LOOP', leastExperiments: 2, asksForExperts: false },
  PERSPECTIVES_FIRST: { proposedTrack: 'LOOP', leastExperiments: 0, asksForExperts: false },
  LISTEN_FIRST: { proposedTrack: 'LOOP', leastExperiments: 0, asksForExperts: false },
}

const signWeight = { YES: 2, PARTLY: 1, NO: 0, DONT_KNOW: 0 } as const

/** Of 14 possible: from here on the seven questions say complex whatever the cell says. */
const MANY_SIGNS = 8

/** Below this, assessors see so differently that the difference is the complexity. */
const LEAST_AGREEMENT = 0.5

const signsIn = (assessment: Assessment) =>
  questions.reduce((sum, question) => sum + signWeight[answerTo(question, assessment)], 0)

/** What one assessor's answers alone would advise. */
export function readingOf(assessment: Assessment): ComplexityAdvice {
  if (isUnsure(assessment)) return 'LISTEN_FIRST'
  const advice = adviceByKind[kindOf(assessment)]
  return advice === 'SHORT_TRACK' && signsIn(assessment) >= MANY_SIGNS ? 'LOOP' : advice
}

interface Table {
  readonly unsure: number
  readonly conflict: number
  readonly complex: number
  readonly of: number
  readonly agreement: number
}

function tableOf(assessments: readonly Assessment[]): Table {
  const readings = assessments.map(readingOf)
  const read = (advice: ComplexityAdvice) => readings.filter((reading) => reading === advice).length
  return {
    unsure: read('LISTEN_FIRST'),
    conflict: assessments.filter((one) => one.actors === 'CONFLICTING_VALUES').length,
    complex: read('LOOP') + read('PERSPECTIVES_FIRST'),
    of: assessments.length,
    agreement: spreadOf(assessments).agreement ?? 1,
  }
}

/**
 * The first line that holds. A conflict that a third of the assessors see is enough, because the others may simply not
 * have met it; a short track needs most of them, because it skips the listening.
 */
const lines: readonly { advice: ComplexityAdvice; holds: (table: Table) => boolean }[] = [
  { advice: 'LISTEN_FIRST', holds: ({ unsure, of }) => unsure * 2 >= of },
  { advice: 'PERSPECTIVES_FIRST', holds: ({ conflict, of }) => conflict * 3 >= of },
  { advice: 'LOOP', holds: ({ complex, of }) => complex * 3 > of },
  { advice: 'LOOP', holds: ({ agreement }) => agreement < LEAST_AGREEMENT },
  { advice: 'SHORT_TRACK', holds: () => true },
]

function reasonsOf({ unsure, conflict, complex, of, agreement }: Table): Reason[] {
  if (of === 0) return [{ code: 'NOBODY_HAS_ASSESSED', count: 0, of }]
  const reasons: Reason[] = [
    { code: 'ARE_UNSURE', count: unsure, of },
    { code: 'SEE_CONFLICT', count: conflict, of },
    { code: 'SEE_COMPLEXITY', count: complex, of },
    { code: 'SEE_WHAT_EXPERTS_CAN_SOLVE', count: of - unsure - complex, of },
  ]
  const told = reasons.filter((reason) => reason.count > 0)
  return of > 1 ? [...told, { code: 'AGREE_WITH_EACH_OTHER', count: Math.round(agreement * 100), of: 100 }] : told
}

export function propose(assessments: readonly Assessment[]): Proposal {
  const table = tableOf(assessments)
  const advice = lines.find((line) => line.holds(table))?.advice ?? 'LISTEN_FIRST'
  return { advice, ...whatFollows[advice], reasons: reasonsOf(table) }
}
