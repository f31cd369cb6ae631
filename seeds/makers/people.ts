import {
  Account,
  ClaimNote,
  Consent,
  Coworker,
  CoworkerKind,
  CoworkerName,
  Employment,
  Evidence,
  FieldOfPractice,
  Hub,
  Language,
  Municipality,
  Organization,
  Purpose,
  Skill,
  SkillClaim,
  WantedSkill,
  type Ctx,
} from '@mellanrum/api'
import type { Makers } from './index.js'

type With = { id: string }

export interface CoworkerWish extends Partial<Omit<Coworker, 'id' | 'municipality' | 'hub'>> {
  account?: With
  name?: string
  municipality?: With
  hub?: With
  homeOrganization?: With
  consents?: readonly Purpose[]
}

interface ClaimWish extends Partial<Omit<SkillClaim, 'id' | 'coworker' | 'skill'>> {
  coworker: With
  skill: With
  evidenceNote?: string
}

/** Makers of people: a coworker is made with the account they sign in with, unless one is given. */
export function peopleMakers(open: () => Ctx['em'], now: Date, things: Pick<Makers, 'account' | 'municipality'>) {
  async function coworker({
    account: own,
    municipality: at,
    hub,
    homeOrganization,
    name,
    consents,
    ...rest
  }: CoworkerWish = {}) {
    const account = own ?? (await things.account())
    const home = at ?? (await things.municipality())
    const em = open()
    const facts = {
      kind: CoworkerKind.SELF_EMPLOYED,
      fieldOfPractice: FieldOfPractice.BUSINESS,
      isRemote: true,
      languages: [Language.sv],
    }
    const where = {
      municipality: em.getReference(Municipality, home.id),
      hub: hub ? em.getReference(Hub, hub.id) : null,
    }
    const made = em.create(Coworker, { id: account.id, ...facts, ...rest, ...where })
    em.create(CoworkerName, { coworker: made, name: name ?? `Person ${account.id.slice(0, 4)}` })
    if (homeOrganization)
      em.create(Employment, { coworker: made, organization: em.getReference(Organization, homeOrganization.id) })
    for (const purpose of consents ?? [])
      em.create(Consent, { account: em.getReference(Account, account.id), purpose, givenAt: now })
    await em.flush()
    return made
  }

  async function claim({ coworker: by, skill, evidenceNote, ...rest }: ClaimWish) {
    const em = open()
    const person = em.getReference(Coworker, by.id)
    const facts = { level: 3, evidence: Evidence.NONE, wantsToLearn: false, ...rest }
    const made = em.create(SkillClaim, { coworker: person, skill: em.getReference(Skill, skill.id), ...facts })
    if (evidenceNote) em.create(ClaimNote, { claim: made, coworker: person, note: evidenceNote })
    await em.flush()
    return made
  }

  async function wantedSkill({ coworker: by, skill }: { coworker: With; skill: With }) {
    const em = open()
    const made = em.create(WantedSkill, {
      coworker: em.getReference(Coworker, by.id),
      skill: em.getReference(Skill, skill.id),
    })
    await em.flush()
    return made
  }

  async function consent({ account, purpose }: { account: With; purpose: Purpose }) {
    const em = open()
    const made = em.create(Consent, { account: em.getReference(Account, account.id), purpose, givenAt: now })
    await em.flush()
    return made
  }

  return { coworker, claim, wantedSkill, consent }
}
