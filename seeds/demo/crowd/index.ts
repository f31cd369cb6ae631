import {
  Account,
  Consent,
  Coworker,
  CoworkerName,
  Employment,
  Language,
  Purpose,
  SkillClaim,
  WantedSkill,
} from '@mellanrum/api'
import { idOf } from '../../ids.js'
import type { Scene } from '../scene.js'
import { isNorwegian, seats } from './places.js'
import { nameOf } from './names.js'
import { trades, wishes, type Trade } from './trades.js'

const MADE_UP = {
  sv: 'Påhittad person i demonstrationen.',
  nb: 'Oppdiktet person i demonstrasjonen.',
}
const SINCE = -700
const employers = ['ostersunds-kommun', 'region-jamtland-harjedalen', 'mittuniversitetet']
const employersInNorway = ['trondheim-kommune', 'ntnu', 'oppdal-kommune']

/** Always the same one of several for the same person and question. */
function chanceOf(person: string) {
  const draw = (what: string) => Number.parseInt(idOf(person, what).slice(0, 8), 16) / 2 ** 32
  const pick = <One>(what: string, from: readonly One[]): One => from[Math.floor(draw(what) * from.length)]!
  return { draw, pick }
}

/** What few have shown and many say of themselves: those whose stories are told still stand out. */
const levels = [1, 2, 2, 2, 3, 3] as const
const rests = ['NONE', 'NONE', 'NONE', 'STUDY', 'STUDY', 'WORK'] as const

function personAt(at: number) {
  const key = `crowd-${at + 1}`
  const { draw, pick } = chanceOf(key)
  const { municipality, hub, many } = seats[at]!
  const trade: Trade = trades[many[at % many.length]!]
  const skills = [...trade.always, pick('one more', trade.some), pick('and one', trade.some)]
  const claims = [...new Set(skills)].map((skill) => ({
    skill,
    level: pick(`level ${skill}`, levels),
    evidence: pick(`rests ${skill}`, rests),
  }))
  const kind = pick('kind', trade.kinds)
  const language = isNorwegian(municipality) ? Language.nb : Language.sv
  return { key, kind, field: trade.field, municipality, hub, language, claims, draw, pick }
}

type Somebody = ReturnType<typeof personAt>

const idsOf = ({ key }: Somebody) => ({ id: idOf('account', key) })

const accountOf = (person: Somebody, createdAt: Date) => ({
  ...idsOf(person),
  authUserId: idOf('auth', person.key),
  email: `${person.key}@example.org`,
  language: person.language,
  createdAt,
})

const coworkerOf = (person: Somebody) => ({
  ...idsOf(person),
  kind: person.kind,
  fieldOfPractice: person.field,
  municipality: idOf('municipality', person.municipality),
  hub: person.hub && idOf('hub', person.hub),
  languages: [person.language, Language.en],
  hoursPerMonth: person.pick('hours', [4, 6, 8, 8, 10, 12, 16, 20, null]),
  isRemote: person.draw('remote') < 0.7,
  about: { language: person.language, [person.language]: MADE_UP[person.language as keyof typeof MADE_UP] },
})

function employmentOf(person: Somebody) {
  if (person.kind !== 'EMPLOYEE') return []
  const organization = person.pick('employer', isNorwegian(person.municipality) ? employersInNorway : employers)
  return [{ coworker: idOf('account', person.key), organization: idOf('organization', organization) }]
}

const claimsOf = (person: Somebody) =>
  person.claims.map(({ skill, level, evidence }) => ({
    id: idOf('claim', `${person.key}:${skill}`),
    coworker: idOf('account', person.key),
    skill: idOf('skill', skill),
    wantsToLearn: false,
    level,
    evidence,
  }))

function wantedOf(person: Somebody) {
  const skill = person.pick('wish', wishes)
  const isHeld = person.claims.some((claim) => claim.skill === skill)
  if (isHeld || person.draw('wishes') > 0.3) return []
  const ids = { coworker: idOf('account', person.key), skill: idOf('skill', skill) }
  return [{ id: idOf('wanted', `${person.key}:${skill}`), ...ids }]
}

/** Nearly all let themselves be suggested; fewer than half show who they are. */
function consentsOf(person: Somebody, givenAt: Date) {
  const openness = person.draw('open')
  const purposes = [
    ...(openness > 0.08 ? [Purpose.BE_MATCHED] : []),
    ...(openness > 0.55 ? [Purpose.SHOW_NAME] : []),
    ...(openness > 0.7 ? [Purpose.SHOW_PROFILE] : []),
  ]
  const account = idOf('account', person.key)
  return purposes.map((purpose) => ({ id: idOf('consent', `${person.key}:${purpose}`), account, purpose, givenAt }))
}

/** Beside those whose stories are told there are others, in both countries, so that a count is a count and lists have pages. */
export async function fillSeats({ system }: Scene) {
  const { em, now } = system(SINCE)
  const people = seats.map((_, at) => personAt(at))
  const name = (person: Somebody) => ({
    coworker: idOf('account', person.key),
    name: nameOf(isNorwegian(person.municipality), person.pick),
  })
  const rows: [entity: new () => object, all: object[]][] = [
    [Account, people.map((person) => accountOf(person, now))],
    [Coworker, people.map(coworkerOf)],
    [CoworkerName, people.map(name)],
    [Employment, people.flatMap(employmentOf)],
    [SkillClaim, people.flatMap(claimsOf)],
    [WantedSkill, people.flatMap(wantedOf)],
    [Consent, people.flatMap((person) => consentsOf(person, now))],
  ]
  await em.transactional(async (inside) => {
    for (const [entity, all] of rows) await inside.insertMany(entity, all)
  })
}
