import { expect, it } from 'vitest'
import { languageToWrite, otherLanguages } from './translation.ts'

it('offers every language but the one it is written in', () => {
  expect(otherLanguages('nb')).toEqual(['sv', 'en'])
})

it.each([
  ['sv', 'en', 'en'],
  ['sv', 'sv', 'nb'],
  ['nb', 'fi', 'sv'],
] as const)('what is written in %s and wished in %s is written in %s', (written, wish, into) => {
  expect(languageToWrite(written, wish)).toBe(into)
})
