import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propose, readingOf, type ComplexityAdvice } from './advice.js'
import {
  actorsAxis,
  answers,
  kindOf,
  knowledgeAxis,
  questions,
  type ActorsAxis,
  type Assessment,
  type ComplexityAnswer,
  type KnowledgeAxis,
} from './complexity.js'
import { spreadOf } from './spread.js'

const N: ComplexityAnswer = 'NO'
const P: ComplexityAnswer = 'PARTLY'
const Y: ComplexityAnswer = 'YES'
const D: ComplexityAnswer = 'DONT_KNOW'

const answering = (given: ComplexityAnswer[]): Assessment['answers'] =>
  Object.fromEntries(questions.map((question, at) => [question, given[at] ?? 'NO']))

const view = (knowledge: KnowledgeAxis, actors: ActorsAxis, ...given: ComplexityAnswer[]): Assessment => ({
  knowledge,
  actors,
  answers: answering(given),
})

const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  knowledge: fc.constantFrom(...knowledgeAxis),
  actors: fc.constantFrom(...actorsAxis),
  answers: fc.array(fc.constantFrom(...answers), { minLength: 7, maxLength: 7 }).map(answering),
})

describe('the nine cells', () => {
  it.each([
    ['PROBLEM_AND_SOLUTION_KNOWN', 'AGREE', 'TAME'],
    ['PROBLEM_AND_SOLUTION_KNOWN', 'DIFFERENT_KNOWLEDGE', 'COMMUNICATIVELY_COMPLEX'],
    ['PROBLEM_AND_SOLUTION_KNOWN', 'CONFLICTING_VALUES', 'POLITICALLY_COMPLEX'],
    ['SOLUTION_UNKNOWN', 'AGREE', 'ANALYTICALLY_COMPLEX'],
    ['SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE', 'COMPLEX'],
    ['SOLUTION_UNKNOWN', 'CONFLICTING_VALUES', 'POLITICALLY_TURBULENT'],
    ['NEITHER_KNOWN', 'AGREE', 'COGNITIVELY_COMPLEX'],
    ['NEITHER_KNOWN', 'DIFFERENT_KNOWLEDGE', 'CONCEPTUALLY_CONTENTIOUS'],
    ['NEITHER_KNOWN', 'CONFLICTING_VALUES', 'VERY_WICKED'],
  ] as const)('%s where actors %s is %s', (knowledge, actors, kind) => {
    expect(kindOf({ knowledge, actors })).toBe(kind)
  })
})

describe('what one assessor advises', () => {
  it.each<[string, Assessment, ComplexityAdvice]>([
    ['tame', view('PROBLEM_AND_SOLUTION_KNOWN', 'AGREE'), 'SHORT_TRACK'],
    ['complicated', view('SOLUTION_UNKNOWN', 'AGREE', Y, Y, P), 'SHORT_TRACK'],
    ['complicated by its cell, complex by its signs', view('SOLUTION_UNKNOWN', 'AGREE', Y, Y, Y, Y), 'LOOP'],
    ['complex', view('SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE'), 'LOOP'],
    ['very wicked', view('NEITHER_KNOWN', 'CONFLICTING_VALUES', Y, Y, Y, Y, Y, Y, Y), 'PERSPECTIVES_FIRST'],
    ['two unknowns', view('PROBLEM_AND_SOLUTION_KNOWN', 'AGREE', D, D), 'SHORT_TRACK'],
    ['three unknowns', view('PROBLEM_AND_SOLUTION_KNOWN', 'AGREE', D, D, D), 'LISTEN_FIRST'],
    ['nothing answered', { knowledge: 'SOLUTION_UNKNOWN', actors: 'AGREE', answers: {} }, 'LISTEN_FIRST'],
  ])('%s', (_, assessment, advice) => {
    expect(readingOf(assessment)).toBe(advice)
    expect(propose([assessment]).advice).toBe(advice)
  })
})

const tame = view('PROBLEM_AND_SOLUTION_KNOWN', 'AGREE', N)
const complex = view('NEITHER_KNOWN', 'DIFFERENT_KNOWLEDGE', Y, Y, Y, P, P, Y, Y)
const conflict = view('SOLUTION_UNKNOWN', 'CONFLICTING_VALUES', Y, P, Y, Y, Y, P, Y)
const unsure = view('NEITHER_KNOWN', 'AGREE', D, D, D, D)

describe('what several assessors propose together', () => {
  it.each<[string, Assessment[], ComplexityAdvice, 'SHORT' | 'LOOP', number]>([
    ['nobody yet', [], 'LISTEN_FIRST', 'LOOP', 0],
    ['all find it tame', [tame, tame, tame], 'SHORT_TRACK', 'SHORT', 0],
    ['one of four finds it complex', [tame, tame, tame, complex], 'SHORT_TRACK', 'SHORT', 0],
    ['one of three sees quite another problem', [tame, tame, complex], 'LOOP', 'LOOP', 2],
    ['two of three find it complex', [tame, complex, complex], 'LOOP', 'LOOP', 2],
    ['one of three sees conflict', [tame, complex, conflict], 'PERSPECTIVES_FIRST', 'LOOP', 0],
    ['one of four sees conflict', [complex, complex, complex, conflict], 'LOOP', 'LOOP', 2],
    ['half do not know', [unsure, conflict], 'LISTEN_FIRST', 'LOOP', 0],
  ])('%s', (_, assessments, advice, track, experiments) => {
    const proposal = propose(assessments)
    expect(proposal).toMatchObject({ advice, proposedTrack: track, leastExperiments: experiments })
    expect(proposal.asksForExperts).toBe(advice === 'SHORT_TRACK')
  })

  it('takes disagreement itself for complexity', () => {
    const one = view('PROBLEM_AND_SOLUTION_KNOWN', 'AGREE', N, N, N, N, N, N, N)
    const other = view('SOLUTION_UNKNOWN', 'AGREE', P, P, P, P, P, P, P)
    expect([readingOf(one), readingOf(other)]).toEqual(['SHORT_TRACK', 'SHORT_TRACK'])
    const proposal = propose([one, other])
    expect(proposal.advice).toBe('LOOP')
    expect(proposal.reasons).toContainEqual({ code: 'AGREE_WITH_EACH_OTHER', count: 11, of: 100 })
  })

  it('always says why, and sends nobody who sees conflict down the short track alone', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 9 }), (assessments) => {
        const { advice, reasons } = propose(assessments)
        expect(reasons.length).toBeGreaterThan(0)
        if (assessments.some((one) => one.actors === 'CONFLICTING_VALUES') && assessments.length <= 3)
          expect(advice).not.toBe('SHORT_TRACK')
      }),
    )
  })
})

describe('the spread of assessors', () => {
  it('gives the facts for "two of five see conflict, three see ignorance"', () => {
    const { facts } = spreadOf([tame, tame, complex, conflict, conflict])
    expect(facts.slice(0, 3)).toEqual([
      { code: 'SEE_IGNORANCE', count: 3, of: 5 },
      { code: 'SEE_CONFLICT', count: 2, of: 5 },
      { code: 'SEE_AGREEMENT', count: 2, of: 5 },
    ])
  })

  it('counts every answer and every cell', () => {
    const { questions: perQuestion, cells } = spreadOf([tame, complex, unsure])
    expect(perQuestion.SPANS_SECTORS).toEqual({ NO: 1, PARTLY: 0, YES: 1, DONT_KNOW: 1 })
    expect(cells).toHaveLength(9)
    expect(cells.filter((cell) => cell.count > 0).map((cell) => cell.kind)).toEqual([
      'TAME',
      'COGNITIVELY_COMPLEX',
      'CONCEPTUALLY_CONTENTIOUS',
    ])
  })

  it.each<[string, Assessment[], number | null]>([
    ['nobody', [], null],
    ['one', [tame], null],
    ['two of one mind', [tame, tame], 1],
    ['two who share nothing', [tame, view('NEITHER_KNOWN', 'CONFLICTING_VALUES', Y, Y, Y, Y, Y, Y, Y)], 0],
  ])('measures agreement of %s', (_, assessments, agreement) => {
    expect(spreadOf(assessments).agreement).toBe(agreement)
  })

  it('does not depend on who answered first, and counts everyone once', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 8 }), (assessments) => {
        const spread = spreadOf(assessments)
        expect(spreadOf([...assessments].reverse())).toEqual(spread)
        expect(propose([...assessments].reverse())).toEqual(propose(assessments))
        expect(spread.cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(assessments.length)
      }),
    )
  })
})
