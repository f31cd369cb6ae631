import { expect, it } from 'vitest'
import { isShownUnlessSaid } from './shown.js'

it.each([
  ['WORK', false, true],
  ['STUDY', false, true],
  ['NONE', false, true],
  ['ENDORSED', false, true],
  ['LIVED', false, false],
  ['WORK', true, false],
  ['NONE', true, false],
])('what rests on %s, itself lived through: %s, is shown unless said: %s', (evidence, isLived, isShown) => {
  expect(isShownUnlessSaid({ evidence, isLived, isHidden: false })).toBe(isShown)
})

it('keeps what has been kept', () => {
  expect(isShownUnlessSaid({ evidence: 'WORK', isLived: false, isHidden: true })).toBe(false)
})
