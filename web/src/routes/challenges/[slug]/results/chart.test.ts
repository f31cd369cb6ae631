import { describe, expect, it } from 'vitest'
import { changeOf, lineThrough, marksOf, spotsOf, yearOf } from './chart.ts'

const report = (period: string, value: number) => ({ id: period, period, value, source: 'RUS', isMadeUp: false })
const county = {
  baseline: 1000,
  baselinePeriod: '1990',
  target: 200,
  targetPeriod: '2030',
  reports: [report('2022', 420), report('2015', 700)],
}

describe('the chart of an indicator', () => {
  it.each([
    ['2023', 2023],
    ['2023-07', 2023.5],
    ['2023 Q3', 2023.5],
    ['2023K3', 2023.5],
    ['soon', undefined],
  ])('reads the period %s as %s', (period, year) => {
    expect(yearOf(period)).toBe(year)
  })

  it('puts beginning, measures and aim in the order of time', () => {
    expect(marksOf(county).map(({ kind, period }) => `${kind} ${period}`)).toEqual([
      'baseline 1990',
      'report 2015',
      'report 2022',
      'target 2030',
    ])
  })

  it('does not draw the beginning twice when it was also reported', () => {
    const marks = marksOf({ ...county, reports: [report('1990', 1000)] })
    expect(marks.map(({ kind }) => kind)).toEqual(['report', 'target'])
  })

  it('starts at nought and keeps to its frame', () => {
    const frame = { width: 120, height: 110, left: 10, right: 10, top: 5, bottom: 5 }
    const spots = spotsOf(marksOf(county), frame)
    expect(spots.at(0)).toMatchObject({ x: 10, y: 5 })
    expect(spots.at(-1)).toMatchObject({ x: 110, y: 85 })
    expect(lineThrough(spots.slice(0, 2))).toBe('M10 5L72.5 35')
  })

  it('tells how far the last measure is from the beginning', () => {
    expect(changeOf(county)).toBeCloseTo(-0.58)
    expect(changeOf({ ...county, reports: [] })).toBeUndefined()
    expect(changeOf({ ...county, baseline: 0 })).toBeUndefined()
  })
})
