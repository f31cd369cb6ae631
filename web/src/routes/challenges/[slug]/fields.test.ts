import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { day, fields, id, maybeDay, maybeId, oneOf, orNull, short } from './fields.ts'

const accepts = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success

describe('what a form may hold', () => {
  it('never takes a choice that nobody made for the first one', () => {
    const answer = oneOf({ NO: 1, YES: 1 })
    expect(accepts(answer, undefined)).toBe(false)
    expect(accepts(answer, '')).toBe(false)
    expect(accepts(answer, 'MAYBE')).toBe(false)
    expect(v.parse(answer, 'YES')).toBe('YES')
  })

  it('lets what is not asked for stay empty, and nothing else', () => {
    expect(accepts(maybeId, '')).toBe(true)
    expect(accepts(maybeId, 'x')).toBe(false)
    expect(accepts(id, '')).toBe(false)
    expect(accepts(maybeDay, '')).toBe(true)
    expect(accepts(day, '2026-13-40')).toBe(false)
    expect(accepts(short, '   ')).toBe(false)
  })

  it('knows which form it is, also when the page is old', () => {
    expect(v.parse(fields({ who: short }), { who: ' Anna ' })).toEqual({ form: '', who: 'Anna' })
  })

  it('sends nothing for what was left empty', () => {
    expect([orNull(''), orNull('a'), orNull(undefined)]).toEqual([null, 'a', null])
  })
})
