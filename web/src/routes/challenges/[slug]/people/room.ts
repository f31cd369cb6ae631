type Places = { isOpen: boolean; places: number; filled: number }

/** Nobody is asked to fill what is already filled. */
export const withRoom = <Some extends Places>(openings: readonly Some[]): Some[] =>
  openings.filter(({ isOpen, places, filled }) => isOpen && filled < places)
