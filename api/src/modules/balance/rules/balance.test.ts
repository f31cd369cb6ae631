import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf, soughtSkills, type Cell } from './balance.js'

/** Without any chance. */
const exactly = ({ people }: { people: number }) => people

/** Counts of one skill by place: sought, people. */
const cells = (skill: string | null, counts: Record<string, readonly [sought: number, people: number]>): Cell[] =>
  Object.entries(counts).map(([place, [sought, people]]) => ({
    skill,
    municipality: place === 'nowhere' ? null : place,
    sought,
    people,
    key: 0,
  }))

const peopleBy = (counted: readonly Cell[], places: readonly string[]) =>
  places.map((place) => soughtSkills(counted, place, exactly)[0]?.people)

describe('the people there are', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [9, 5],
    [10, 10],
    [64, 60],
  ])('when %i, are shown as %j', (people, expected) => {
    expect(soughtSkills(cells('snickeri', { berg: [1, people] }), null, exactly)[0]?.people).toBe(expected)
  })

  it('are hidden in one more place when a single place has too few', () => {
    const counted = cells('snickeri', { åre: [1, 30], berg: [1, 3], krokom: [1, 9] })
    expect(peopleBy(counted, ['åre', 'berg', 'krokom'])).toEqual([30, null, null])
    expect(soughtSkills(counted, null, exactly)[0]?.people).toBe(40)
  })

  it('count a place of which nothing was counted as one with none', () => {
    const counted = [...cells('snickeri', { åre: [1, 30], krokom: [1, 9] }), ...cells(null, { berg: [0, 0] })]
    expect(peopleBy(counted, ['åre', 'krokom'])).toEqual([30, null])
  })

  it('are told so that no place and no skill gives fewer than five away by subtraction', () => {
    const counts = fc.array(fc.nat(20), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(counts, (people) => {
        const counted = people.map((count, at) => ({
          skill: 's',
          municipality: `${at}`,
          sought: 1,
          people: count,
          key: 0,
        }))
        const shown = peopleBy(counted, Object.keys(people))
        const hidden = people.filter((_, at) => shown[at] === null)
        const together = hidden.reduce((whole, count) => whole + count, 0)
        expect(people.filter((count, at) => count < 5 && shown[at] !== null)).toEqual([])
        if (hidden.length > 0 && hidden.length < people.length) expect(together).toBeGreaterThanOrEqual(5)
        expect(shown.filter((count) => (count ?? 0) % 5 !== 0)).toEqual([])
      }),
    )
  })
})

describe('the skills that are sought', () => {
  const counted = [
    ...cells('snickeri', { åre: [2, 10], berg: [1, 0], nowhere: [1, 0] }),
    ...cells('ekonomi', { åre: [3, 0] }),
    ...cells('lag', { berg: [0, 12] }),
  ]

  it('stand with what is lacking most first, in all with those sought nowhere in particular', () => {
    expect(soughtSkills(counted, null, exactly)).toEqual([
      { skill: 'ekonomi', sought: 3, people: null, peopleInAll: null, gap: 3 },
      { skill: 'snickeri', sought: 4, people: 10, peopleInAll: 10, gap: 0 },
    ])
  })

  it('are those of the place where a place is asked for', () => {
    expect(soughtSkills(counted, 'berg', exactly)).toEqual([
      { skill: 'snickeri', sought: 1, people: null, peopleInAll: 10, gap: 1 },
    ])
    expect(soughtSkills(counted, 'krokom', exactly)).toEqual([])
  })
})

it('tells of every place, also where nothing is sought', () => {
  const counted = cells(null, { åre: [3, 30], berg: [0, 2], krokom: [1, 4], nowhere: [2, 0] })
  expect(placesOf(counted, exactly)).toEqual([
    { municipality: 'åre', openings: 3, people: 30 },
    { municipality: 'berg', openings: 0, people: null },
    { municipality: 'krokom', openings: 1, people: null },
  ])
})
