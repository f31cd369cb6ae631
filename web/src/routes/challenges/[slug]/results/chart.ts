import type { Indicator } from './documents.server.ts'

export type Mark = { kind: 'baseline' | 'report' | 'target'; period: string; value: number; isMadeUp: boolean }
type Measured = Pick<Indicator, 'baseline' | 'baselinePeriod' | 'target' | 'targetPeriod' | 'reports'>

/** A period as a number of years: 2023, 2023-04, 2023 Q2, 2023-04-30. */
export function yearOf(period: string): number | undefined {
  const [, year, quarter, month] = /^(\d{4})(?:\s*-?\s*[QK]([1-4])|-(\d{2}))?/.exec(period) ?? []
  if (!year) return undefined
  return Number(year) + (quarter ? (Number(quarter) - 1) / 4 : month ? (Number(month) - 1) / 12 : 0)
}

/** Where it began, what was measured, where it should go: in the order of time. */
export function marksOf(indicator: Measured): Mark[] {
  const { baseline, baselinePeriod, target, targetPeriod, reports } = indicator
  const marks: Mark[] = reports.map(({ period, value, isMadeUp }) => ({ kind: 'report', period, value, isMadeUp }))
  if (baseline !== null && baselinePeriod && !marks.some(({ period }) => period === baselinePeriod))
    marks.push({ kind: 'baseline', period: baselinePeriod, value: baseline, isMadeUp: false })
  if (target !== null && targetPeriod)
    marks.push({ kind: 'target', period: targetPeriod, value: target, isMadeUp: false })
  return marks
    .filter(({ period }) => yearOf(period) !== undefined)
    .sort((one, other) => yearOf(one.period)! - yearOf(other.period)!)
}

export type Frame = { width: number; height: number; left: number; right: number; top: number; bottom: number }
export type Spot = Mark & { x: number; y: number }

/** From nought upwards, so that a small change never looks large. */
export function spotsOf(marks: readonly Mark[], frame: Frame): Spot[] {
  const years = marks.map(({ period }) => yearOf(period)!)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const values = marks.map(({ value }) => value)
  const [lowest, highest] = [Math.min(0, ...values), Math.max(...values, 0) || 1]
  const across = frame.width - frame.left - frame.right
  const down = frame.height - frame.top - frame.bottom
  return marks.map((mark) => ({
    ...mark,
    x: round(frame.left + (last === first ? across / 2 : (across * (yearOf(mark.period)! - first)) / (last - first))),
    y: round(frame.top + down * (1 - (mark.value - lowest) / (highest - lowest))),
  }))
}

const round = (value: number) => Math.round(value * 10) / 10

export const lineThrough = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** The last measured value against where it began, as a share; nothing to say without both. */
export function changeOf({ baseline, reports }: Measured): number | undefined {
  const latest = [...reports].sort((one, other) => (yearOf(one.period) ?? 0) - (yearOf(other.period) ?? 0)).at(-1)
  if (baseline === null || baseline === 0 || !latest) return undefined
  return (latest.value - baseline) / Math.abs(baseline)
}
