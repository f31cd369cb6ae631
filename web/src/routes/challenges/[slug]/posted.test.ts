import { describe, expect, it } from 'vitest'
import { errorsOf, postedTo, valueOf } from './posted.ts'

const form = { id: 'frame', data: { statement: 'x', places: 2, approach: null }, errors: { statement: ['För kort'] } }

describe('what comes back to a form', () => {
  it('reaches only the form that was sent', () => {
    expect(postedTo({ form }, 'frame')).toBe(form)
    expect(postedTo({ form }, 'assess')).toBeUndefined()
    expect(postedTo(null, 'frame')).toBeUndefined()
  })

  it('keeps what was typed before what is known', () => {
    expect(valueOf(form, 'statement', 'known')).toBe('x')
    expect(valueOf(form, 'places')).toBe('2')
    expect(valueOf(form, 'approach', 'known')).toBe('known')
    expect(valueOf(undefined, 'statement', 'known')).toBe('known')
  })

  it('brings the errors of a field', () => {
    expect(errorsOf(form, 'statement')).toEqual(['För kort'])
    expect(errorsOf(form, 'places')).toBeUndefined()
  })
})
