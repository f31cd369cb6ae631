import { describe, expect, it } from 'vitest'
import { mainStep, wayOn } from './main-step.ts'

type Seen = Parameters<typeof mainStep>[0]

const nobody: Seen['may'] = {
  edit: false,
  publish: false,
  assess: false,
  addPerspective: false,
  frame: false,
  openForPeople: false,
  advance: false,
  work: false,
  seeApplicants: false,
  invite: false,
  apply: false,
  follow: false,
  reasons: [],
}
const open = { id: 'o', isOpen: true, places: 2, filled: 1, myApplication: null }
const forward: Seen['nextMoves'][number] = {
  to: 'TEAMING',
  kind: 'FORWARD',
  isReady: true,
  lacks: [],
  needsReason: false,
  opensCycle: false,
  mayOverride: false,
}
const challenge = (over: Partial<Seen>): Seen => ({
  publication: 'PUBLISHED',
  openings: [],
  applications: [],
  nextMoves: [],
  may: nobody,
  isFollowed: false,
  isInTeam: false,
  isRecruiting: true,
  stage: 'FRAMED',
  ...over,
})

describe('the one main button', () => {
  it('lets the owner of a draft publish it', () => {
    const seen = challenge({
      publication: 'DRAFT',
      may: { ...nobody, publish: true, advance: true },
      nextMoves: [forward],
    })
    expect(mainStep(seen, true)).toEqual({ kind: 'publish' })
  })

  it('puts people who wait for an answer before the next stage', () => {
    const seen = challenge({
      may: { ...nobody, seeApplicants: true, advance: true },
      nextMoves: [forward],
      applications: [
        { id: 'a', state: 'SUBMITTED' },
        { id: 'b', state: 'DECLINED' },
      ],
    })
    expect(mainStep(seen, true)).toEqual({ kind: 'answer', count: 1 })
  })

  it('moves on when nothing is lacking, else leads to what is', () => {
    const may = { ...nobody, advance: true }
    expect(mainStep(challenge({ may, nextMoves: [forward] }), true)).toEqual({ kind: 'move', move: forward })
    const lacking = { ...forward, isReady: false, lacks: ['CHALLENGE_NEEDS_RECEIVER'] }
    expect(mainStep(challenge({ may, nextMoves: [lacking] }), true)).toEqual({
      kind: 'prepare',
      code: 'CHALLENGE_NEEDS_RECEIVER',
    })
  })

  it('lets a coworker apply, and tells one who has that it is sent', () => {
    expect(mainStep(challenge({ may: { ...nobody, apply: true, follow: true }, openings: [open] }), true).kind).toBe(
      'apply',
    )
    const sent = { ...open, myApplication: { state: 'SUBMITTED' as const } }
    expect(mainStep(challenge({ may: { ...nobody, apply: true }, openings: [sent] }), true).kind).toBe('applied')
  })

  it('asks nobody to join a team they are in', () => {
    const may = { ...nobody, apply: true, follow: true }
    expect(mainStep(challenge({ may, openings: [open], isInTeam: true }), true).kind).toBe('follow')
  })

  it('has those who lead try whether what is in use still holds', () => {
    const may = { ...nobody, advance: true, apply: true }
    expect(mainStep(challenge({ may, stage: 'IN_USE', openings: [open] }), true).kind).toBe('check')
  })

  it('asks a stranger to sign in only where people are sought', () => {
    expect(mainStep(challenge({ openings: [open] }), false).kind).toBe('sign-in')
    expect(mainStep(challenge({ openings: [{ ...open, filled: 2 }] }), false).kind).toBe('none')
  })

  it('offers to follow what one cannot join', () => {
    expect(mainStep(challenge({ may: { ...nobody, follow: true } }), true).kind).toBe('follow')
    expect(mainStep(challenge({ may: { ...nobody, follow: true }, isFollowed: true }), true).kind).toBe('following')
  })
})

it('takes up a paused challenge where it was before anything else', () => {
  const resume = { ...forward, kind: 'RESUME' as const }
  expect(wayOn({ nextMoves: [{ ...forward, kind: 'CLOSE' }, forward, resume] })).toBe(resume)
})
