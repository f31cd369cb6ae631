import { AddsKind, MatchPartKind } from './matching.enums.js'
import { contextOf, type AskedOpening, type MeaningHere } from './openings.read.js'
import type { Matchable } from './people.read.js'
import { needsAlike } from './rules/alike.js'
import { skillThatRaisesMost } from './rules/counterfactual.js'
import { mostOf } from './rules/most.js'
import type { Match } from './rules/score.js'

export interface MatchRow {
  openingId: string
  coworkerId: string
  score: number
  known: number
  parts: { kind: MatchPartKind; points: number; most: number }[]
  needs: Match['needs']
  alike: string[]
  adds: { kind: AddsKind; what: string | null; sector: string | null; fieldOfPractice: string | null }[]
  learns: string[]
  mandate: string
  mandateHours: number | null
  kilometres: number | null
  distance: string
  isRemote: boolean
  hoursPerMonth: number | null
  /** Looked for when asked: it takes longer than all the rest. */
  raisedMostBy(): string | null
}

const partKinds = Object.values(MatchPartKind).map(
  (kind) => [kind, kind.toLowerCase() as keyof Match['parts']] as const,
)

export function told(match: Match, person: Matchable, opening: AskedOpening, meaning: MeaningHere): MatchRow {
  const { distance } = match
  const context = contextOf(meaning, opening, person)
  const most = mostOf(opening, context)
  return {
    openingId: match.opening,
    coworkerId: match.person,
    score: match.total,
    known: match.known,
    parts: partKinds.map(([kind, part]) => ({ kind, points: match.parts[part], most: most[part] })),
    needs: match.needs,
    alike: needsAlike(match.needs, meaning.nearness).map(({ skill }) => skill),
    adds: match.adds.map(({ kind, what }) => ({
      kind: AddsKind[kind],
      what,
      sector: kind === 'SECTOR' ? what : null,
      fieldOfPractice: kind === 'FIELD_OF_PRACTICE' ? what : null,
    })),
    learns: match.learns.map(({ skill }) => skill),
    mandate: match.mandate.standing,
    mandateHours: person.mandateHours.get(opening.challenge) ?? null,
    kilometres: distance.kilometres,
    distance: distance.outcome,
    isRemote: distance.outcome === 'REMOTE',
    hoursPerMonth: person.hoursPerMonth,
    raisedMostBy: () => skillThatRaisesMost(person, opening, context)?.skill ?? null,
  }
}

export const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]))

export const asked = ({ challenge, themes }: AskedOpening) => ({ id: challenge, themes })
