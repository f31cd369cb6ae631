import type { Language } from '#lib/address.ts'
import { plainText, type LocalizedText } from '#lib/localized.ts'

type Sought = {
  openings: readonly { isOpen: boolean; places: number; filled: number }[]
  soughtSkills: readonly { label: LocalizedText }[]
}

/** How many places are still free. */
export const freePlaces = ({ openings }: Pick<Sought, 'openings'>): number =>
  openings.reduce((sum, { isOpen, places, filled }) => sum + (isOpen ? Math.max(0, places - filled) : 0), 0)

/** The first few skills that are sought, and how many more there are. */
export function soughtWords({ soughtSkills }: Pick<Sought, 'soughtSkills'>, language: Language, most = 3) {
  const words = soughtSkills.map(({ label }) => plainText(label, language))
  return { first: words.slice(0, most).join(', '), more: Math.max(0, words.length - most) }
}

export type Need = { skill: { label: LocalizedText }; outcome: string; via: { label: LocalizedText } | null }

/** What of mine meets a need: the very skill, or one of mine that lies near it. */
export function whyYou(needs: readonly Need[], language: Language) {
  const has = needs.filter(({ outcome }) => outcome === 'EXACT' || outcome === 'NARROWER')
  const near = needs.filter(({ outcome }) => outcome === 'BROADER' || outcome === 'RELATED')
  const words = (some: readonly Need[]) => some.map(({ skill }) => plainText(skill.label, language)).join(', ')
  return { has: words(has), near: words(near) }
}

/** The best reason for each challenge: matches come best first. */
export function whyByChallenge<Match extends { opening: { challenge: { id: string } } }>(matches: readonly Match[]) {
  const first = new Map<string, Match>()
  for (const match of matches) if (!first.has(match.opening.challenge.id)) first.set(match.opening.challenge.id, match)
  return first
}
