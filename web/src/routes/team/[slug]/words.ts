import { evidenceLabel, fieldOfPracticeLabel, sectorLabel, teamRoleLabel } from '#lib/labels.ts'
import { plainText } from '#lib/localized.ts'
import { joined } from '#lib/match-words.ts'
import { m } from '#lib/paraglide/messages.js'
import { getLocale } from '#lib/paraglide/runtime.js'
import type { Member, Proposal, Proposals, Team } from './documents.server.ts'
import type { needsOf } from './needs.ts'

type Part = Proposal['parts'][number]['kind']

export const partLabel: Record<Part, () => string> = {
  COVERS: m.workbench_part_COVERS,
  SPREAD: m.workbench_part_SPREAD,
  RURAL: m.workbench_part_RURAL,
  ROLES: m.workbench_part_ROLES,
  LEAD: m.workbench_part_LEAD,
  RECEIVER: m.workbench_part_RECEIVER,
  HOURS: m.workbench_part_HOURS,
  LOAD: m.workbench_part_LOAD,
  MANDATES: m.workbench_part_MANDATES,
  TRAVEL: m.workbench_part_TRAVEL,
}

export const partHelp: Record<Part, () => string> = {
  COVERS: m.workbench_help_COVERS,
  SPREAD: m.workbench_help_SPREAD,
  RURAL: m.workbench_help_RURAL,
  ROLES: m.workbench_help_ROLES,
  LEAD: m.workbench_help_LEAD,
  RECEIVER: m.workbench_help_RECEIVER,
  HOURS: m.workbench_help_HOURS,
  LOAD: m.workbench_help_LOAD,
  MANDATES: m.workbench_help_MANDATES,
  TRAVEL: m.workbench_help_TRAVEL,
}

export const emphasisLabel: Record<Proposal['emphases'][number], () => string> = {
  BALANCED: m.workbench_BALANCED,
  BEST_COVER: m.workbench_BEST_COVER,
  MOST_DIVERSE: m.workbench_MOST_DIVERSE,
  NEAREST: m.workbench_NEAREST,
  LEAST_LOAD: m.workbench_LEAST_LOAD,
  READIEST: m.workbench_READIEST,
  ROLES_IN_BALANCE: m.workbench_ROLES_IN_BALANCE,
}

export const limitLabel: Record<NonNullable<Proposals['clash']>['limits'][number]['kind'], () => string> = {
  AVAILABILITY: m.workbench_limit_AVAILABILITY,
  DISTANCE: m.workbench_limit_DISTANCE,
  FIELDS_OF_PRACTICE: m.workbench_limit_FIELDS_OF_PRACTICE,
  FORBIDDEN: m.workbench_limit_FORBIDDEN,
  HOURS: m.workbench_limit_HOURS,
  LEAD: m.workbench_limit_LEAD,
  LOCKED: m.workbench_limit_LOCKED,
  RECEIVER: m.workbench_limit_RECEIVER,
  RURAL_HUB: m.workbench_limit_RURAL_HUB,
  SECTORS: m.workbench_limit_SECTORS,
  SIZE: m.workbench_limit_SIZE,
  SKILL: m.workbench_limit_SKILL,
}

export const noteLabel: Record<Proposals['notes'][number], () => string> = {
  NOBODY_AVAILABLE: m.workbench_note_NOBODY_AVAILABLE,
  NO_HOURS_NEEDED: m.workbench_note_NO_HOURS_NEEDED,
  NO_RECEIVER: m.workbench_note_NO_RECEIVER,
  NO_SKILLS_NEEDED: m.workbench_note_NO_SKILLS_NEEDED,
  STOPPED_EARLY: m.workbench_note_STOPPED_EARLY,
  SOMEBODY_GONE: m.workbench_somebody_gone,
}

const mandateWords: Record<Member['mandate'], () => string> = {
  GRANTED: m.match_mandate_GRANTED,
  SELF_GRANTED: m.match_mandate_SELF_GRANTED,
  REQUESTED: m.match_mandate_REQUESTED,
  NEEDED: m.match_mandate_NEEDED,
}

/** "har mandat, 12 timmar kvar av det"; nothing of hours where no mandate gives any. */
export const mandateTold = ({ mandate, mandateHours: hours }: Member): string =>
  hours !== null && (hours > 0 || mandate === 'NEEDED')
    ? m.workbench_mandate_left({ standing: mandateWords[mandate](), hours })
    : mandateWords[mandate]()

const outcomeLabel: Record<Member['covers'][number]['outcome'], () => string> = {
  EXACT: m.workbench_EXACT,
  NARROWER: m.workbench_NARROWER,
  BROADER: m.workbench_BROADER,
  RELATED: m.workbench_RELATED,
  NEAR: m.workbench_NEAR,
  MISSING: m.workbench_not_covered,
}

type Cover = Pick<Member['covers'][number], 'outcome' | 'evidence'>

/** "har det (visat i arbete)", "har något närliggande (säger det själv)". */
export const coverWords = ({ outcome, evidence }: Cover): string =>
  m.workbench_cover({
    outcome: outcomeLabel[outcome](),
    evidence: evidenceLabel[evidence ?? 'NONE'](),
  })

/** How the cell is drawn: whole when evidenced and exact, half when near or only said, empty when nobody. */
export const cellOf = (cover: Cover | undefined): 'whole' | 'half' | 'near' | 'none' => {
  if (!cover || cover.outcome === 'MISSING') return 'none'
  if (['BROADER', 'RELATED', 'NEAR'].includes(cover.outcome)) return 'near'
  return cover.evidence && cover.evidence !== 'NONE' ? 'whole' : 'half'
}

/** What somebody would bring that the team does not have, in words; empty when it is more of the same. */
export function whatIsNew(member: Member, team: Team, needs: ReturnType<typeof needsOf>): string {
  const isHad = (skill: string) =>
    team.members.some(({ covers }) =>
      covers.some((cover) => cover.skill.id === skill && ['whole', 'half'].includes(cellOf(cover))),
    )
  const skills = needs.filter(({ skill: { id } }) =>
    member.covers.some((cover) => cover.skill.id === id && cover.isBest && !isHad(id)),
  )
  const { sector, fieldOfPractice, hub, isRural, roles } = member
  const added = [
    ...skills.map(({ skill }) => plainText(skill.label, getLocale())),
    ...(sector && !team.sectors.includes(sector) ? [lower(sectorLabel[sector]())] : []),
    ...(fieldOfPractice && !team.fieldsOfPractice.includes(fieldOfPractice)
      ? [lower(fieldOfPracticeLabel[fieldOfPractice]())]
      : []),
    ...(hub && isRural && !team.hasRuralHub ? [m.workbench_adds_rural()] : []),
    ...roles.filter((role) => team.rolesMissing.includes(role)).map((role) => lower(teamRoleLabel[role]())),
  ]
  return joined([...new Set(added)])
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

// The contract counts in whole millionths, so that the parts sum exactly; people read points.
export const points = (millionths: number): number => millionths / 1_000_000
