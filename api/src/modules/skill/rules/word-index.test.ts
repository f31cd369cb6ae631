import { expect, it } from 'vitest'
import { indexWords, layOut, type SkillWord } from './word-index.js'

const words = Array.from({ length: 1200 }, (_, n): SkillWord => {
  const language = (['sv', 'nb', 'en'] as const)[n % 3]!
  return { skillId: `skill-${n % 700}`, language, label: `kunskap ${n.toString(36)}`, isSynonym: n >= 700 }
})

it('may be left more than once while it lays out many words', () => {
  const steps = [...layOut(words)]
  expect(steps.length).toBeGreaterThan(3)
})

it('keeps every word with all that it is made of, whatever order they come in', () => {
  const index = indexWords(words)
  expect(indexWords(words.toReversed())).toEqual(index)
  expect(index.words).toHaveLength(words.length)
  const kunskap = index.singles.indexOf('kunskap')
  expect(index.from[kunskap + 1]! - index.from[kunskap]!).toBe(words.length)
})
