import { CombinedError } from '@urql/core'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { reasonsByAction, refusalFrom, refusalWords } from './refusals.server.ts'

const failure = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('no', { extensions })] })

describe('a refusal', () => {
  it('is told in words, with its field and facts', () => {
    const refusal = refusalFrom(
      failure({ code: 'TEXT_TOO_LONG', field: 'title', facts: { rule: 'maxLength', list: [] } }),
    )
    expect(refusal).toEqual({
      code: 'TEXT_TOO_LONG',
      words: 'Texten är för lång. Korta den och försök igen.',
      status: 422,
      field: 'title',
      facts: { rule: 'maxLength' },
    })
  })

  it('answers hidden and missing alike', () => {
    expect(refusalFrom(failure({ code: 'NOT_FOUND' })).status).toBe(404)
  })

  it('tells a fault of ours by its id alone', () => {
    const refusal = refusalFrom(failure({ code: 'INTERNAL', id: '7F3A', facts: { secret: 'x' } }))
    expect(refusal.words).toContain('Felkod 7F3A')
    expect(refusal).toMatchObject({ status: 500, id: '7F3A', facts: {} })
  })

  it('names a code that nobody has found words for', () => {
    expect(refusalFrom(failure({ code: 'BRAND_NEW' })).words).toContain('BRAND_NEW')
  })

  it('says that we cannot be reached when the net fails', () => {
    expect(refusalFrom(new CombinedError({ networkError: new Error('connect') }))).toMatchObject({ status: 503 })
  })

  it('reads nothing out of a prototype', () => {
    expect(refusalWords('constructor')).toContain('constructor')
  })

  it('gives the reasons of what one may not do by action', () => {
    expect(reasonsByAction([{ action: 'apply', code: 'SIGN_IN_FIRST' }]).apply).toContain('logga in')
  })
})
