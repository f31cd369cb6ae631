import { expect, it } from 'vitest'
import { freePlaces, soughtWords, whyByChallenge, whyYou } from './sought.ts'

const text = (sv: string) => ({ language: 'sv' as const, sv, nb: null, en: null })
const skill = (sv: string) => ({ label: text(sv) })

it('counts free places in open openings only', () => {
  const openings = [
    { isOpen: true, places: 3, filled: 1 },
    { isOpen: true, places: 1, filled: 2 },
    { isOpen: false, places: 5, filled: 0 },
  ]
  expect(freePlaces({ openings })).toBe(2)
})

it('names the first skills and counts the rest', () => {
  const soughtSkills = ['a', 'b', 'c', 'd', 'e'].map(skill)
  expect(soughtWords({ soughtSkills }, 'sv')).toEqual({ first: 'a, b, c', more: 2 })
})

it('tells what one has apart from what lies near, and leaves out what is missing', () => {
  const needs = [
    { skill: skill('energikartläggning'), outcome: 'EXACT', via: null },
    { skill: skill('koldioxidbudget'), outcome: 'RELATED', via: skill('dataanalys') },
    { skill: skill('juridik'), outcome: 'MISSING', via: null },
  ]
  expect(whyYou(needs, 'sv')).toEqual({ has: 'energikartläggning', near: 'koldioxidbudget' })
})

it('keeps the best match of each challenge', () => {
  const match = (challenge: string, score: number) => ({ opening: { challenge: { id: challenge } }, score })
  const best = whyByChallenge([match('a', 9), match('b', 5), match('a', 3)])
  expect([...best.values()].map(({ score }) => score)).toEqual([9, 5])
})
