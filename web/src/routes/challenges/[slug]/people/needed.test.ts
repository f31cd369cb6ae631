import { expect, it } from 'vitest'
import { filledFrom, neededFrom, unfound } from './needed.ts'

it('takes the rows that name a skill, each skill once', () => {
  const said = {
    skill1: 'a',
    importance1: 'REQUIRED',
    level1: 3,
    skill2: '',
    importance2: 'DESIRED',
    level2: 2,
    skill3: 'a',
    importance3: 'DESIRED',
    level3: 1,
    skill4: 'b',
    importance4: 'LEARNABLE',
    level4: 1,
  }
  expect(neededFrom(said)).toEqual([
    { skill: 'a', importance: 'REQUIRED', level: 3 },
    { skill: 'b', importance: 'LEARNABLE', level: 1 },
  ])
})

it('notices words that did not become a skill', () => {
  expect(unfound({ skill1: 'a', skill1Text: 'energi', skill2Text: 'energgi' })).toEqual([2])
})

it('fills empty rows with what a text suggests, once each, and leaves what was written', () => {
  const suggestion = (id: string) => ({ id, label: id.toUpperCase(), words: [`om ${id}`] })
  const said = { skill1: 'a', skill1Text: 'A', skill2: '', skill2Text: 'half a w', skill3: '', skill4: '' }
  expect(
    filledFrom(said, [suggestion('a'), suggestion('b'), suggestion('b'), suggestion('c'), suggestion('d')]),
  ).toEqual({
    rows: { skill3: 'b', skill3Text: 'B', skill4: 'c', skill4Text: 'C' },
    why: { skill3: ['om b'], skill4: ['om c'] },
  })
  expect(filledFrom({}, [])).toEqual({ rows: {}, why: {} })
})
