import { describe, expect, it } from 'vitest'
import { flawsOf } from '../../../base/lifecycle.js'
import {
  decidePublication,
  nextPublications,
  ownerOf,
  publication,
  publishingLeadsTo,
  type PublicationState,
  type Publisher,
} from './publication.js'

type Row = [from: PublicationState, to: PublicationState, by: Publisher, comment: string | null, answer: string]

const rows: Row[] = [
  ['DRAFT', 'SUBMITTED', 'OWNER', null, 'SUBMITTED'],
  ['DRAFT', 'PUBLISHED', 'OWNER', null, 'CHALLENGE_NEEDS_REVIEW_BEFORE_PUBLISHING'],
  ['DRAFT', 'PUBLISHED', 'TRUSTED_OWNER', null, 'PUBLISHED'],
  ['DRAFT', 'ARCHIVED', 'TRUSTED_OWNER', null, 'CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED'],
  ['SUBMITTED', 'PUBLISHED', 'REVIEWER', null, 'PUBLISHED'],
  ['SUBMITTED', 'PUBLISHED', 'TRUSTED_OWNER', null, 'PUBLISHED'],
  ['SUBMITTED', 'PUBLISHED', 'OWNER', null, 'CHALLENGE_NEEDS_REVIEW_BEFORE_PUBLISHING'],
  ['SUBMITTED', 'DRAFT', 'REVIEWER', null, 'CHALLENGE_RETURN_NEEDS_COMMENT'],
  ['SUBMITTED', 'DRAFT', 'REVIEWER', '   ', 'CHALLENGE_RETURN_NEEDS_COMMENT'],
  ['SUBMITTED', 'DRAFT', 'REVIEWER', 'Vem äger frågan?', 'DRAFT'],
  ['PUBLISHED', 'UNLISTED', 'OWNER', null, 'UNLISTED'],
  ['UNLISTED', 'PUBLISHED', 'OWNER', null, 'PUBLISHED'],
  ['UNLISTED', 'ARCHIVED', 'OWNER', null, 'CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED'],
  ['PUBLISHED', 'ARCHIVED', 'OWNER', null, 'ARCHIVED'],
  ['ARCHIVED', 'PUBLISHED', 'OWNER', null, 'PUBLISHED'],
  ['PUBLISHED', 'DRAFT', 'REVIEWER', 'why', 'CHALLENGE_PUBLICATION_MOVE_NOT_ALLOWED'],
  ['PUBLISHED', 'PUBLISHED', 'REVIEWER', null, 'CHALLENGE_PUBLICATION_ALREADY_THERE'],
]

describe('publication', () => {
  it.each(rows)('%s → %s by %s saying %j: %s', (from, to, by, comment, expected) => {
    const answer = decidePublication(from, { to, by, comment })
    expect('refused' in answer ? answer.refused : answer.publication).toBe(expected)
  })

  it('points at the comment when a challenge is returned without one', () => {
    const answer = decidePublication('SUBMITTED', { to: 'DRAFT', by: 'REVIEWER' })
    expect(answer).toMatchObject({ field: 'comment', facts: { from: 'SUBMITTED', to: 'DRAFT' } })
  })

  it('has no dead, unreachable or doubled rows', () => {
    expect(flawsOf(publication)).toEqual({ unreachable: [], dead: [], leaking: [], doubled: [] })
  })

  it('lets a verified organisation publish without review', () => {
    expect(publishingLeadsTo('DRAFT', ownerOf({ isVerified: true }))).toBe('PUBLISHED')
    expect(publishingLeadsTo('DRAFT', ownerOf({ isVerified: false }))).toBe('SUBMITTED')
    expect(nextPublications('DRAFT', 'OWNER')).toEqual(['SUBMITTED'])
    expect(nextPublications('DRAFT', 'TRUSTED_OWNER')).toEqual(['SUBMITTED', 'PUBLISHED'])
  })
})
