interface Said {
  evidence: string
  /** Whether the skill itself is something one has lived through. */
  isLived: boolean
  /** Whether it has been said before and is for oneself. */
  isHidden: boolean
}

/**
 * What one knows from having lived it may tell of illness, flight or belonging: it is for oneself until one says else.
 * What has been kept stays kept when it is said once more by a form or a file that does not ask.
 */
export const isShownUnlessSaid = ({ evidence, isLived, isHidden }: Said): boolean =>
  evidence !== 'LIVED' && !isLived && !isHidden
