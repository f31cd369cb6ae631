import { idOf } from '../ids.js'
import { people, type Invented } from './people.js'
import type { Scene } from './scene.js'

const describe = `mutation ($input: DescribeMeInput!) { describeMe(input: $input) { id } }`
const claim = `mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { id } }`
const want = `mutation ($skill: ID!) { wantSkill(skill: $skill) { id } }`
const give = `mutation ($purpose: Purpose!) { giveConsent(purpose: $purpose) { isGiven } }`

const JOINED = -800

/** Sixty-one invented people come in, tell what they can, and choose who may see it. */
export async function seatCast(scene: Scene) {
  for (const person of people) {
    await scene.seat(person)
    await introduce(scene, person)
  }
}

async function introduce({ spend }: Scene, person: Invented) {
  const { key, name, kind, field, language, hours, isRemote, about } = person
  const input = {
    name,
    kind,
    fieldOfPractice: field,
    municipality: idOf('municipality', person.municipality),
    hub: person.hub ? idOf('hub', person.hub) : null,
    homeOrganization: person.employer ? idOf('organization', person.employer) : null,
    languages: language === 'en' ? ['en'] : [language, 'en'],
    hoursPerMonth: hours,
    language,
    isRemote,
    about,
  }
  await spend(key, JOINED, async (act) => {
    await act(describe, { input })
    for (const one of claimsOf(person)) await act(claim, { input: one })
    for (const skill of person.wants?.split(',') ?? []) await act(want, { skill: idOf('skill', skill) })
    for (const purpose of person.consents) await act(give, { purpose })
  })
}

const claimsOf = ({ claims, consents }: Invented) =>
  claims.split(',').map((written) => {
    const [skill, level, evidence] = written.split(':')
    return {
      skill: idOf('skill', skill!),
      level: Number(level),
      evidence: evidence!.replace('+', ''),
      wantsToLearn: evidence!.endsWith('+'),
      // Who lets everyone see the profile has chosen to tell of what they have lived as well.
      isShown: consents.includes('SHOW_PROFILE') || null,
    }
  })
