import { describe, expect, it } from 'vitest'
import { slugOf } from './slug.js'

describe('a title in an address', () => {
  it.each([
    ['Koldioxidbantning i Jämtland', 'koldioxidbantning-i-jamtland'],
    ['Å, ä och ö', 'a-a-och-o'],
    ['Blåbær og røyskatt', 'blabaer-og-royskatt'],
    ['Café — Östersund!', 'cafe-ostersund'],
    ['???', 'utmaning'],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('is cut before it wraps, and never ends in a dash', () => {
    const slug = slugOf(`${'a'.repeat(59)} b c`)
    expect(slug).toBe('a'.repeat(59))
  })
})
