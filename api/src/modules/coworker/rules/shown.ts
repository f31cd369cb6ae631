interface Said {
  evidence: string
  /** Whether the skill itself is something one has lived through. */
  isLived: boolean
}

/** What one knows from having lived it may tell of illness, flight or belonging: it is for oneself until one says else. */
export const isShownUnlessSaid = ({ evidence, isLived }: Said): boolean => evidence !== 'LIVED' && !isLived
