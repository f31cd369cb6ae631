import { Refusal } from './refusal.js'

/** The same bound for a single argument as class-validator keeps for the fields of an input. */
export function noLongerThan(max: number, text: string | null | undefined, field: string) {
  if ((text?.length ?? 0) > max) throw new Refusal('TEXT_TOO_LONG', { field, facts: { max } })
}
