import type { Match } from './score.js'

/**
 * Whether to say it of somebody's own accord: they have, or want to learn, some of what is asked for. It shuts nobody
 * out: whoever applies is weighed like everyone. What asks for nothing in particular suits whoever comes.
 */
export const isSuggested = ({ needs, parts }: Pick<Match, 'needs' | 'parts'>): boolean =>
  needs.length === 0 || parts.fits + parts.learns > 0
