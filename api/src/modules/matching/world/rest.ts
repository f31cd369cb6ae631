import { whatIsAdded } from '../rules/adds.js'
import { availabilityFor, distanceAt, mandateFor, queueFor } from '../rules/circumstances.js'
import { nobody } from '../rules/nobody.js'
import type { Opening, Person } from '../rules/shapes.js'
import { FAR_KM, mostPoints } from '../rules/weights.js'
import type { Book } from './book.js'
import { LAST_HOURS } from './engine.js'
import {
  fieldIn,
  isEmployed,
  isMandated,
  bitsOfLanguages,
  isOnSite,
  LANGUAGE_SETS,
  languagesIn,
  NO_HOURS,
  RECORD,
  sectorIn,
  standingIn,
  type People,
} from './people.js'
import type { Asked, Mandates, Within } from './question.js'
import { UNKNOWN_WAY, type waysTo } from './ways.js'

/** Who is not among those asked for: far less than any points could make up for. */
export const OUT = -(2 ** 28)

/** All that a person's traits, home and hours give; the skills are reckoned apart. */
export interface Rest {
  /** By home, for those who come there and those who work from afar. */
  readonly onSite: Int32Array
  readonly remote: Int32Array
  readonly sectors: Int32Array
  readonly fields: Int32Array
  /** By standing; the most that mandates can give, where there are any. */
  readonly standings: Int32Array
  /** By which somebody works in: nothing, or out. */
  readonly languages: Int32Array
  /** By hours told up to `LAST_HOURS`, then what more of them, and what none told, give. */
  readonly hours: Int32Array
  /** Whether anyone is out. */
  readonly leavesOut: boolean
  /** The same for everyone. */
  readonly always: number
  /** Nobody has more. */
  most(): number
  /** Exactly, for one; negative for who is out. */
  of(people: People, at: number): number
}

export function restOf(book: Book, ways: ReturnType<typeof waysTo>, asked: Asked): Rest {
  const opening = { ...asked.opening, needs: [] }
  const [sectors, fields, standings] = byTraits(book, asked, opening)
  const languages = byLanguages(asked.within)
  const [hours, pointsOf] = byHours(asked.opening, asked.within)
  const [onSite, remote] = byHome(book, ways, asked)
  const always = queueFor(opening).points
  const ofHours = (told: number) => (told < LAST_HOURS ? hours[told]! : pointsOf(told))
  const mandated = (held: Mandates, isSelfEmployed: boolean) => {
    const standing = asked.standing(held)
    const mandates = new Map(standing === 'NEEDED' ? [] : [[opening.challenge, standing]])
    return mandateFor({ ...nobody, isSelfEmployed, mandates }, opening).points
  }
  return {
    onSite,
    remote,
    sectors,
    fields,
    standings,
    languages,
    hours,
    leavesOut: leavesOut(asked.within),
    always,
    most: () =>
      [sectors, fields, standings, hours].reduce((sum, points) => sum + mostOf(points), always) +
      Math.max(mostOf(onSite), mostOf(remote)),
    of({ records, mandates }, at) {
      const home = records[at * RECORD + 2]!
      const kind = home >>> 16
      const there = (isOnSite(kind) ? onSite : remote)[home & 0xffff]!
      const given = sectors[sectorIn(kind)]! + fields[fieldIn(kind)]! + standings[standingIn(kind)]!
      const spoken = languages[languagesIn(kind)]!
      const most = there + given + spoken + ofHours(records[at * RECORD + 1]! & 0xffff) + always
      if (most < 0 || !isMandated(kind)) return most
      return most - mostPoints.mandate + mandated(mandates.get(at)!, !isEmployed(kind))
    },
  }
}

function mostOf(points: Int32Array): number {
  let most = OUT
  for (let at = 0; at < points.length; at++) if (points[at]! > most) most = points[at]!
  return most
}

const leavesOut = ({ hoursPerMonth, way, sectors, languages }: Within = {}) =>
  [hoursPerMonth, way, sectors, languages].some((sought) => sought !== undefined && sought !== null)

const addedBy = (part: Partial<Person>, { team }: Asked) =>
  whatIsAdded({ ...nobody, ...part }, [], team).reduce((sum, { points }) => sum + points, 0)

function byTraits(book: Book, asked: Asked, opening: Opening) {
  const { sectors: sought } = asked.within ?? {}
  const isSought = (sector: string | null) => !sought || (sector !== null && sought.has(sector))
  const sectors = book.sectors.all.map((sector) => (isSought(sector) ? addedBy({ sector }, asked) : OUT))
  const fields = book.fields.all.map((fieldOfPractice) => addedBy({ fieldOfPractice }, asked))
  const [own, employed] = [true, false].map(
    (isSelfEmployed) => mandateFor({ ...nobody, isSelfEmployed }, opening).points,
  )
  const standings = [own!, employed!, mostPoints.mandate, mostPoints.mandate]
  return [Int32Array.from(sectors), Int32Array.from(fields), Int32Array.from(standings)] as const
}

function byLanguages({ languages: sought }: Within = {}): Int32Array {
  if (!sought) return anyLanguages
  const wanted = bitsOfLanguages(sought)
  return anyLanguages.map((_, own) => ((own & wanted) === 0 ? OUT : 0))
}

const anyLanguages = new Int32Array(LANGUAGE_SETS)
const REMEMBERED = 256
const tabledHours = new Map<string, Hours>()
type Hours = readonly [tabled: Int32Array, pointsOf: (told: number) => number]

/** Few hours are ever asked for, so that what each gives is reckoned seldom. */
function byHours({ hoursPerMonth: asked }: Asked['opening'], { hoursPerMonth: least }: Within = {}): Hours {
  const key = `${asked} ${least}`
  const known = tabledHours.get(key) ?? hoursTabled(asked, least ?? null)
  if (tabledHours.size >= REMEMBERED) tabledHours.clear()
  tabledHours.set(key, known)
  return known
}

function hoursTabled(asked: number, least: number | null): Hours {
  const pointsOf = (told: number) => {
    const hoursPerMonth = told === NO_HOURS ? null : told
    const isOut = least !== null && (hoursPerMonth ?? -1) < least
    return isOut ? OUT : availabilityFor({ hoursPerMonth }, { hoursPerMonth: asked }).points
  }
  const tabled = Int32Array.from({ length: LAST_HOURS + 2 }, (_, hours) => pointsOf(hours))
  tabled[LAST_HOURS] = pointsOf(NO_HOURS - 1)
  tabled[LAST_HOURS + 1] = pointsOf(NO_HOURS)
  return [tabled, pointsOf]
}

/** What homes add, as columns; made anew when the book has more of them. */
interface Homes {
  readonly count: number
  readonly hubs: ReadonlyMap<string | null, number>
  readonly hubOf: Uint32Array
  readonly isRural: Uint8Array
}

const homesOfBook = new WeakMap<Book, Homes>()

function homesOf(book: Book): Homes {
  const known = homesOfBook.get(book)
  const { all } = book.homes
  if (known?.count === all.length) return known
  const hubs = new Map<string | null, number>([[null, 0]])
  for (const { hub } of all) if (!hubs.has(hub)) hubs.set(hub, hubs.size)
  const homes = {
    count: all.length,
    hubs,
    hubOf: Uint32Array.from(all, ({ hub }) => hubs.get(hub)!),
    isRural: Uint8Array.from(all, ({ isRural }) => Number(isRural)),
  }
  homesOfBook.set(book, homes)
  return homes
}

/** Beyond what is too far to count nothing changes, so there are few ways to tell apart. */
function byHome(book: Book, ways: ReturnType<typeof waysTo>, asked: Asked): [onSite: Int32Array, remote: Int32Array] {
  const { opening, team, within = {} } = asked
  const { count, hubs, hubOf, isRural } = homesOf(book)
  const kilometres = ways(opening.location)
  const [hub, rural] = [addedBy({ hub: '' }, asked), addedBy({ isRural: true }, asked)]
  const isKnown = new Uint8Array(hubs.size)
  for (const known of [null, ...team.hubs]) isKnown[hubs.get(known) ?? hubs.size] = 1
  const { way: asTo } = within
  const toThere = asTo ? ways(asTo.of) : null
  const [onSite, remote] = [new Int32Array(count), new Int32Array(count)]
  const [byWay, byWayRemote] = [pointsByWay(opening, false), pointsByWay(opening, true)]
  for (let at = 0; at < count; at++) {
    const isOut = toThere !== null && (toThere[at] === UNKNOWN_WAY || toThere[at]! > asTo!.kilometres)
    const added = (isKnown[hubOf[at]!] ? 0 : hub) + (isRural[at] ? rural : 0)
    const way = kilometres[at] === UNKNOWN_WAY ? FAR_KM + 2 : Math.min(kilometres[at]!, FAR_KM + 1)
    onSite[at] = isOut ? OUT : added + byWay[way]!
    remote[at] = isOut && !asTo!.orRemote ? OUT : added + byWayRemote[way]!
  }
  return [onSite, remote]
}

const tabledWays = new Map<string, Int32Array>()

/** The last one is for a way that is not known. */
function pointsByWay(opening: Asked['opening'], isRemote: boolean): Int32Array {
  const key = `${opening.location !== null} ${opening.isRemotePossible} ${isRemote}`
  const known = tabledWays.get(key)
  if (known) return known
  const points = Array.from({ length: FAR_KM + 2 }, (_, way) => distanceAt(way, isRemote, opening).points)
  const tabled = Int32Array.of(...points, distanceAt(null, isRemote, opening).points)
  tabledWays.set(key, tabled)
  return tabled
}
