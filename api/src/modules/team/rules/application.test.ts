import { describe, expect, it } from 'vitest'
import {
  answerBy,
  decideAnswer,
  decideApplication,
  decideApply,
  whoIsTold,
  type ApplicationState,
  type ApplicationWish,
} from './application.js'
import { decideInvitation, decideInvite, type InvitationActor, type InvitationState } from './invitation.js'

const outcome = (answer: object) => ('refused' in answer ? answer.refused : 'state' in answer ? answer.state : null)

const sentAt = new Date('2025-03-20T09:00:00Z')
const until = answerBy(sentAt, 14)
const intime = { answerBy: until, at: until }
const late = { answerBy: until, at: new Date(until.getTime() + 1) }

describe('an application', () => {
  it('waits for an answer as many whole days as the owner said', () => {
    expect(until.toISOString()).toBe('2025-04-03T09:00:00.000Z')
  })

  const open = { isOpen: true, places: 2, filled: 1, hasWaitingApplication: false, isInTeam: false }
  it.each([
    [{}, 'SUBMITTED'],
    [{ isOpen: false }, 'APPLICATION_OPENING_CLOSED'],
    [{ filled: 2 }, 'APPLICATION_OPENING_FILLED'],
    [{ hasWaitingApplication: true }, 'APPLICATION_ALREADY_SENT'],
    [{ isInTeam: true }, 'APPLICATION_ALREADY_IN_TEAM'],
  ])('to an opening with %j: %s', (seen, expected) => {
    expect(outcome(decideApply({ ...open, ...seen }))).toBe(expected)
  })

  it.each<[ApplicationState, ApplicationWish, typeof intime, string]>([
    ['SUBMITTED', { to: 'IN_REVIEW', by: 'OWNER' }, intime, 'IN_REVIEW'],
    ['SUBMITTED', { to: 'ACCEPTED', by: 'OWNER' }, intime, 'APPLICATION_MOVE_NOT_ALLOWED'],
    ['IN_REVIEW', { to: 'ACCEPTED', by: 'OWNER' }, intime, 'ACCEPTED'],
    ['IN_REVIEW', { to: 'ACCEPTED', by: 'APPLICANT' }, intime, 'APPLICATION_NOT_YOURS_TO_MOVE'],
    ['IN_REVIEW', { to: 'DECLINED', by: 'OWNER' }, intime, 'APPLICATION_DECLINE_NEEDS_REASON'],
    ['IN_REVIEW', { to: 'DECLINED', by: 'OWNER', reason: 'platsen är tillsatt' }, intime, 'DECLINED'],
    ['SUBMITTED', { to: 'WITHDRAWN', by: 'APPLICANT' }, late, 'WITHDRAWN'],
    ['SUBMITTED', { to: 'LAPSED', by: 'TIME' }, intime, 'APPLICATION_STILL_TIME_TO_ANSWER'],
    ['SUBMITTED', { to: 'LAPSED', by: 'TIME' }, late, 'LAPSED'],
    ['IN_REVIEW', { to: 'LAPSED', by: 'TIME' }, late, 'LAPSED'],
    ['LAPSED', { to: 'ACCEPTED', by: 'OWNER' }, late, 'APPLICATION_MOVE_NOT_ALLOWED'],
    ['ACCEPTED', { to: 'ACCEPTED', by: 'OWNER' }, intime, 'APPLICATION_ALREADY_THERE'],
  ])('%s: %j', (from, wish, window, expected) => {
    expect(outcome(decideApplication(from, wish, window))).toBe(expected)
  })

  it('passes through review when it is answered, and a second answer is refused', () => {
    expect(decideAnswer('SUBMITTED', { accept: true }, intime)).toEqual({
      state: 'ACCEPTED',
      through: ['IN_REVIEW', 'ACCEPTED'],
    })
    expect(decideAnswer('IN_REVIEW', { accept: false, reason: 'nej' }, intime)).toEqual({
      state: 'DECLINED',
      through: ['DECLINED'],
    })
    expect(outcome(decideAnswer('ACCEPTED', { accept: true }, intime))).toBe('APPLICATION_ALREADY_THERE')
    expect(outcome(decideAnswer('ACCEPTED', { accept: false, reason: 'nej' }, intime))).toBe(
      'APPLICATION_MOVE_NOT_ALLOWED',
    )
    expect(outcome(decideAnswer('SUBMITTED', { accept: false }, intime))).toBe('APPLICATION_DECLINE_NEEDS_REASON')
  })

  it('tells both when the owner was silent', () => {
    expect(whoIsTold.LAPSED).toEqual(['APPLICANT', 'OWNER'])
  })
})

describe('an invitation', () => {
  const open = { isOpen: true, places: 1, filled: 0, hasWaitingInvitation: false, isInTeam: false }
  it.each([
    [{}, 'SENT'],
    [{ isOpen: false }, 'INVITATION_OPENING_CLOSED'],
    [{ filled: 1 }, 'INVITATION_OPENING_FILLED'],
    [{ hasWaitingInvitation: true }, 'ALREADY_INVITED'],
    [{ isInTeam: true }, 'INVITATION_ALREADY_IN_TEAM'],
    [{ hasSaidNo: true }, 'INVITATION_WAS_DECLINED'],
    [{ timesAsked: 2 }, 'SENT'],
    [{ timesAsked: 3 }, 'INVITATION_ASKED_ENOUGH'],
  ])('to an opening with %j: %s', (seen, expected) => {
    expect(outcome(decideInvite({ ...open, ...seen }))).toBe(expected)
  })

  it.each<[InvitationState, InvitationState, InvitationActor, typeof intime, boolean, string]>([
    ['SENT', 'ACCEPTED', 'INVITED', intime, true, 'ACCEPTED'],
    ['SENT', 'ACCEPTED', 'INVITED', intime, false, 'INVITATION_EMAIL_NOT_VERIFIED'],
    ['SENT', 'ACCEPTED', 'INVITER', intime, true, 'INVITATION_NOT_YOURS_TO_MOVE'],
    ['SENT', 'ACCEPTED', 'INVITED', late, true, 'INVITATION_EXPIRED'],
    ['SENT', 'DECLINED', 'INVITED', intime, false, 'DECLINED'],
    ['SENT', 'EXPIRED', 'TIME', intime, true, 'INVITATION_STILL_TIME_TO_ANSWER'],
    ['SENT', 'EXPIRED', 'TIME', late, true, 'EXPIRED'],
    ['SENT', 'REVOKED', 'INVITER', late, true, 'REVOKED'],
    ['REVOKED', 'ACCEPTED', 'INVITED', intime, true, 'INVITATION_MOVE_NOT_ALLOWED'],
    ['ACCEPTED', 'ACCEPTED', 'INVITED', intime, true, 'INVITATION_ALREADY_THERE'],
  ])('%s → %s by %s: %#', (from, to, by, window, isEmailVerified, expected) => {
    expect(outcome(decideInvitation(from, { to, by }, { ...window, isEmailVerified }))).toBe(expected)
  })
})
