import { kilometresBetween } from '../../matching/rules/distance.js'
import { judgeNeeds, type NeedMatch } from '../../matching/rules/needs.js'
import type { Person, Place } from '../../matching/rules/shapes.js'
import { rarityBeside, type Census } from '../../matching/rules/rarity.js'
import type { Link } from '../../skill/rules/taxonomy.js'
import { judging } from './judge.js'
import type { Candidate, Need, WeighedNeed } from './shapes.js'

export type { Need, Place }

/** What a person does elsewhere already, and for this challenge if they are in. */
export interface Engagement {
  readonly hoursElsewhere: number
  /** Those of them that a mandate which reaches this challenge too has allowed. */
  readonly mandatedElsewhere: number
  readonly askedElsewhere: number
  readonly receives: boolean
  /** In the team of this challenge. */
  readonly standing: { readonly hours: number; readonly role: string; readonly isLead: boolean } | null
}

export interface Scene {
  readonly challenge: string
  readonly needs: readonly WeighedNeed[]
  readonly hours: number
  readonly location: Place | null
  readonly isRemotePossible: boolean
  /** The skills by which each of the four roles is known, in their order, and those of somebody who can lead. */
  readonly roleNeeds: readonly (readonly Need[])[]
  readonly leadNeeds: readonly Need[]
}

const noRarity: Census = { people: 0, counts: new Map() }
const plain = rarityBeside(noRarity, { claims: [] })
const fullQuality = 1000

/** A rare need weighs up to twice a common one; the same for everyone. */
export function weigh(needs: readonly Need[], link: Link, census: Census): WeighedNeed[] {
  return judgeNeeds([], needs, link, rarityBeside(census, { claims: [] })).map((judged) => ({
    ...needs.find(({ skill }) => skill === judged.skill)!,
    weight: judged.weight,
  }))
}

/** How each need is met by one person, and by which claim, in the order of the needs. */
export function judgedBy(person: Person, { needs }: Scene, link: Link): NeedMatch[] {
  const judged = new Map(judgeNeeds(person.claims, needs, link, plain).map((one) => [one.skill, one]))
  return needs.map(({ skill }) => judged.get(skill)!)
}

export type Judge = (person: Person) => Pick<Candidate, 'qualities' | 'roles' | 'leads'>

/** What a person can, for the needs and for the roles. */
export function judgeFor({ needs, roleNeeds, leadNeeds }: Scene, link: Link): Judge {
  const groups = [needs, ...roleNeeds, leadNeeds]
  const qualities = judging(groups.flat(), link)
  const best = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0)
  return ({ claims }) => {
    const all = qualities(claims)
    let from = 0
    const [own = [], ...rest] = groups.map(({ length }) => all.slice(from, (from += length)))
    return { qualities: own, roles: rest.slice(0, -1).map(best), leads: best(rest.at(-1) ?? []) }
  }
}

/** What is left of a person's hours for this challenge; an employer's grant says how many of them it may be. */
function hoursFor(person: Person, granted: number | null, { standing, hoursElsewhere }: Engagement): number | null {
  if (standing) return standing.hours
  if (person.hoursPerMonth === null) return granted
  const left = Math.max(0, person.hoursPerMonth - hoursElsewhere)
  return granted === null ? left : Math.min(left, granted)
}

export const roleNames = ['NETWORKER', 'FACILITATOR', 'INNOVATOR', 'BUSINESS_DEVELOPER'] as const

export function candidateOf(
  person: Person,
  granted: number | null,
  engagement: Engagement,
  scene: Scene,
  judge: Judge,
): Candidate {
  const { standing, receives, hoursElsewhere, askedElsewhere, mandatedElsewhere } = engagement
  const allowed = granted === null ? null : Math.max(0, granted - mandatedElsewhere)
  const { sector, fieldOfPractice, hub, isRural, location } = person
  const { qualities, roles, leads } = judge(person)
  return {
    id: person.id,
    qualities,
    roles: roles.map((quality, at) => (standing?.role === roleNames[at] ? fullQuality : quality)),
    leads: standing?.isLead ? fullQuality : leads,
    receives,
    sector,
    fieldOfPractice,
    hub,
    isRural,
    hours: hoursFor(person, allowed || null, engagement),
    hoursElsewhere,
    askedElsewhere,
    mandate:
      (allowed === 0 ? null : person.mandates.get(scene.challenge)) ??
      (person.isSelfEmployed ? 'SELF_GRANTED' : 'NEEDED'),
    mandateHours: standing ? null : allowed,
    kilometres: location && scene.location ? kilometresBetween(location, scene.location) : null,
    isAnywhere: scene.location === null,
    isRemote: scene.isRemotePossible && person.isRemote === true,
  }
}
