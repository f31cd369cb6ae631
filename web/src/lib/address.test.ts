import { describe, expect, it } from 'vitest'
import { addressIn, languageOf, ownAddress, withoutLanguage } from './address.ts'

describe('addresses', () => {
  it.each([
    ['/', 'sv'],
    ['/challenges', 'sv'],
    ['/nb', 'nb'],
    ['/nb/challenges', 'nb'],
    ['/en/', 'en'],
    ['/enheter', 'sv'],
  ])('reads the language of %s as %s', (pathname, language) => {
    expect(languageOf(pathname)).toBe(language)
  })

  it.each([
    ['sv', '/nb/hubs', '/hubs'],
    ['nb', '/hubs?q=x', '/nb/hubs?q=x'],
    ['en', '/', '/en'],
    ['sv', '/en', '/'],
    ['en', '/nb/hubs', '/en/hubs'],
  ] as const)('writes in %s the address %s as %s', (language, address, expected) => {
    expect(addressIn(language, address)).toBe(expected)
  })

  it('strips the language and keeps the rest', () => {
    expect(withoutLanguage('/nb/challenges/koldioxidbantning')).toBe('/challenges/koldioxidbantning')
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])(
    'never sends anyone to %s',
    (wish) => {
      expect(ownAddress(wish, '/my')).toBe('/my')
    },
  )

  it('goes back to an address of our own', () => {
    expect(ownAddress('/challenges/propose?step=2')).toBe('/challenges/propose?step=2')
  })
})
