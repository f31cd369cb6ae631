/** Keys are whole numbers below this; so is that of a group, whoever is in it and in whatever order. */
export const KEYS = 2 ** 30

/** A group as it is counted, with the keys of its people added up. */
export interface Group {
  readonly people: number
  readonly key: number
}

export const together = (groups: readonly Group[]): Group =>
  groups.reduce((all, one) => ({ people: all.people + one.people, key: (all.key + one.key) % KEYS }), {
    people: 0,
    key: 0,
  })

/** At most so many more or fewer. */
const MOST = 2

/**
 * A count with a little chance in it that its own people make: the same group is told the same every time and everywhere,
 * and one with somebody more is moved anew, so that neither says whether that somebody is there. Nobody is never anybody.
 */
export const withNoise = ({ people, key }: Group): number =>
  people === 0 ? 0 : Math.max(0, people + Math.floor((key * (2 * MOST + 1)) / KEYS) - MOST)
