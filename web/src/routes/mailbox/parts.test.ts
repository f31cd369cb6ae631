import { describe, expect, it } from 'vitest'
import { partsOf } from './parts.ts'

describe('the text of a mail', () => {
  it('lets its addresses be followed, without the full stop after them', () => {
    expect(partsOf('Hej! http://localhost:3000/api/auth?x=1. Vi ses')).toEqual([
      { kind: 'text', words: 'Hej! ' },
      { kind: 'link', words: 'http://localhost:3000/api/auth?x=1' },
      { kind: 'text', words: '. Vi ses' },
    ])
  })

  it('leaves other text as it is', () => {
    expect(partsOf('<b>javascript:alert(1)</b>')).toEqual([{ kind: 'text', words: '<b>javascript:alert(1)</b>' }])
  })
})
