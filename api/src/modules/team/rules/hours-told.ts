import { FEWEST_SHOWN } from '../../coworker/rules/small-counts.js'

/** What people have given under an employer's mandates. */
export interface Given {
  readonly hours: number
  readonly people: number
}

const STEP = 10

/**
 * An employer knows by name whom it has granted hours: what a few of them have given would say of each whether, and in
 * time when, they did. Whole tens, so that looking every day does not tell what one person gave the day before.
 */
export const hoursTold = ({ hours, people }: Given): number | null =>
  people < FEWEST_SHOWN ? null : hours - (hours % STEP)
