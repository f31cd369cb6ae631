import type { Found } from '#lib/ui/Combobox.svelte'

type Typed = { id: string; text: string; isSearch: boolean }
export type Chosen = { id: string } | { found: Found[] }

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * Which skill is meant: the one picked from the list, or the one whose name was typed in full. Anything else is offered
 * as choices, and so is everything when the search button was pressed.
 */
export function chosenSkill({ id, text, isSearch }: Typed, found: Found[]): Chosen {
  if (id && !isSearch) return { id }
  const exact = found.find(({ label, hint }) => same(label, text) || (hint !== undefined && same(hint, text)))
  return exact && !isSearch ? { id: exact.value } : { found }
}
