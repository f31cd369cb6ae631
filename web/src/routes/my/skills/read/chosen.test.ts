import { expect, it } from 'vitest'
import { chosenIn } from './chosen.ts'

function posted(pairs: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return chosenIn(form)
}

it('takes what was ticked, once each, with its own level', () => {
  expect(
    posted([
      ['chosen', 'a'],
      ['chosen', 'b'],
      ['chosen', 'a'],
      ['level-a', '4'],
      ['level-b', '1'],
      ['level-c', '2'],
      ['evidence', 'WORK'],
    ]),
  ).toEqual([
    { skill: 'a', level: 4, evidence: 'WORK', wantsToLearn: false },
    { skill: 'b', level: 1, evidence: 'WORK', wantsToLearn: false },
  ])
})

it.each([
  ['', ''],
  ['7', 'PROVEN'],
  ['x', 'NONE'],
])('falls back on doing it alone and showing nothing when %j and %j were sent', (level, evidence) => {
  const [claim] = posted([
    ['chosen', 'a'],
    ['level-a', level],
    ['evidence', evidence],
  ])
  expect(claim).toMatchObject({ level: 3, evidence: 'NONE' })
})

it('takes nothing when nothing was ticked', () => {
  expect(posted([['level-a', '2']])).toEqual([])
})
