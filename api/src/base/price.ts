import type { ComplexityEstimator } from 'graphql-query-complexity'

/** As many objects as are asked for, each with what is asked of it. */
export const objectsAsked = ({ first }: { first?: unknown }, each: number) =>
  1 + (typeof first === 'number' ? Math.max(first, 0) : 1) * each

/**
 * What a processor is busy with for so many milliseconds, however little it brings, is as dear as so many objects: a
 * second of it costs ten points, and nobody has more than a few hundred of those in an hour.
 */
export const takes =
  (milliseconds: number | ((args: Record<string, unknown>) => number)): ComplexityEstimator =>
  ({ args, childComplexity }) =>
    (typeof milliseconds === 'number' ? milliseconds : milliseconds(args)) + objectsAsked(args, childComplexity)
