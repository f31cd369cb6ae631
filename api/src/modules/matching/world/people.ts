import type { Language } from '../../../base/localized.js'
import type { Speaking } from '../rules/among.js'
import type { Claim, Person } from '../rules/shapes.js'
import { IS_CLAIMED, IS_WANTED, kindOfClaim, type Book } from './book.js'
import type { Mandates } from './question.js'

/**
 * A person as the index takes them in: mandates as they stand, to be judged for each challenge when it asks. Languages
 * choose whom to look among, and are no part of what a match weighs.
 */
export interface Newcomer extends Omit<Person, 'mandates'>, Speaking {
  readonly mandates: Mandates
}

/** People side by side. A record is three words: where the claims begin, hours and how many, traits and home. */
export interface Columns {
  /** Four words each, the first the highest, so that words compare as the ids do. */
  readonly ids: Uint32Array
  readonly records: Uint32Array
  /** Skill, and above it what is said of it. */
  readonly claims: Uint32Array
}

/** Mandates beside them by place; a thread that only moves people about is told of numbers in their stead. */
export interface People<Held = Mandates> extends Columns {
  readonly count: number
  readonly mandates: ReadonlyMap<number, Held>
}

export const RECORD = 3
export const NO_HOURS = 0xffff

const knownLanguages = ['sv', 'nb', 'en'] as const satisfies readonly `${Language}`[]
/** Any set of languages is below this. */
export const LANGUAGE_SETS = 2 ** knownLanguages.length

/** One bit each. */
export const bitsOfLanguages = (languages: readonly string[]) =>
  knownLanguages.reduce((bits, one, at) => (languages.includes(one) ? bits | (1 << at) : bits), 0)
export const languagesOfBits = (bits: number) => knownLanguages.filter((_, at) => bits & (1 << at))

export interface Traits {
  readonly languages: number
  readonly isMandated: boolean
  readonly isEmployed: boolean
  readonly sector: number
  readonly isOnSite: boolean
  readonly field: number
}

/** From the highest bit: languages (3), has mandates, is employed, sector (4), works on site only, field (4). */
export const traitsOf = (one: Traits) =>
  (one.languages << 11) |
  (Number(one.isMandated) << 10) |
  (Number(one.isEmployed) << 9) |
  (one.sector << 5) |
  (Number(one.isOnSite) << 4) |
  one.field
export const isMandated = (traits: number) => (traits & 1024) !== 0
export const isEmployed = (traits: number) => (traits & 512) !== 0
export const sectorIn = (traits: number) => (traits >> 5) & 15
export const isOnSite = (traits: number) => (traits & 16) !== 0
export const fieldIn = (traits: number) => traits & 15
/** Has mandates, is employed. */
export const standingIn = (traits: number) => (traits >> 9) & 3
export const STANDINGS = 4
export const languagesIn = (traits: number) => traits >> 11

export function wordsOfId(id: string, into: Uint32Array, at: number): void {
  const hex = id.replaceAll('-', '')
  for (let word = 0; word < 4; word++) into[at + word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16)
}

/** Four words each. */
export function idsOf(words: Uint32Array): string[] {
  const hex = Buffer.from(words.slice().buffer).swap32().toString('hex')
  return Array.from({ length: words.length / 4 }, (_, at) => {
    const part = (from: number, to: number) => hex.slice(at * 32 + from, at * 32 + to)
    return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20, 32)}`
  })
}

export function compareWords(one: Uint32Array, at: number, other: Uint32Array, there: number): number {
  for (let word = 0; word < 4; word++) {
    const difference = one[at + word]! - other[there + word]!
    if (difference !== 0) return difference
  }
  return 0
}

function claimsOf(book: Book, { claims, wantedSkills }: Newcomer): number[] {
  const wanted = new Set([...wantedSkills, ...claims.filter((claim) => claim.wantsToLearn).map(({ skill }) => skill)])
  const claimed = new Set(claims.map(({ skill }) => skill))
  const said = ({ skill, level, evidence }: Claim) =>
    book.skills.of(skill) | ((kindOfClaim(level, evidence) | IS_CLAIMED | (wanted.has(skill) ? IS_WANTED : 0)) << 16)
  const wished = [...wanted].filter((skill) => !claimed.has(skill))
  return [...claims.map(said), ...wished.map((skill) => book.skills.of(skill) | (IS_WANTED << 16))]
}

/** People told one by one, as columns. */
export function columnsOf(book: Book, newcomers: readonly Newcomer[]): People {
  const count = newcomers.length
  const ids = new Uint32Array(count * 4)
  const records = new Uint32Array(count * RECORD)
  const claims: number[] = []
  const mandates = new Map<number, Mandates>()
  newcomers.forEach((one, at) => {
    const said = claimsOf(book, one)
    const sector = book.sectors.of(one.sector)
    const field = book.fields.of(one.fieldOfPractice)
    const traits = traitsOf({
      languages: bitsOfLanguages(one.languages),
      isMandated: one.mandates.length > 0,
      isEmployed: !one.isSelfEmployed,
      sector,
      isOnSite: one.isRemote !== true,
      field,
    })
    const { hub, isRural, location } = one
    wordsOfId(one.id, ids, at * 4)
    records[at * RECORD] = claims.length
    records[at * RECORD + 1] = (one.hoursPerMonth ?? NO_HOURS) | (said.length << 16)
    records[at * RECORD + 2] = book.homes.of({ hub, isRural, location }) | (traits << 16)
    claims.push(...said)
    if (one.mandates.length > 0) mandates.set(at, one.mandates)
  })
  return { count, ids, records, claims: Uint32Array.from(claims), mandates }
}
