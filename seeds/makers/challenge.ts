import {
  Account,
  ActorsAxis,
  Challenge,
  ChallengeOrganization,
  ChallengeRole,
  ComplexityAssessment,
  FieldOfPractice,
  Hub,
  Importance,
  KnowledgeAxis,
  Language,
  localized,
  Municipality,
  Opening,
  OpeningSkill,
  Organization,
  Perspective,
  Publication,
  Region,
  Skill,
  type Ctx,
} from '@mellanrum/api'

type With = { id: string }
type Places = 'municipality' | 'region' | 'hub' | 'organizations'

export interface ChallengeWish extends Partial<Omit<Challenge, 'id' | Places>> {
  municipality?: With & { region?: With }
  region?: With
  hub?: With
  lead?: With
  coOwners?: readonly With[]
  receivers?: readonly With[]
  sponsors?: readonly With[]
}

export interface OpeningWish extends Partial<Omit<Opening, 'id' | 'challenge'>> {
  challenge: With
  skills?: readonly (With & { importance?: Importance; level?: number })[]
}

interface AssessmentWish extends Partial<Omit<ComplexityAssessment, 'id' | 'challenge' | 'assessor'>> {
  challenge: With
  assessor: With
}

/** Makers of challenges: a published one unless something else is asked for. */
export function challengeMakers(open: () => Ctx['em'], now: Date) {
  let count = 0

  async function challenge(wish: ChallengeWish = {}) {
    const { municipality, region, hub, lead, coOwners = [], receivers = [], sponsors = [], ...rest } = wish
    const em = open()
    const slug = wish.slug ?? `utmaning-${++count}`
    const when = { stageSince: now, createdAt: now, publishedAt: rest.publication === Publication.DRAFT ? null : now }
    const at = region ?? municipality?.region
    const facts = { slug, title: localized(slug, Language.sv), publication: Publication.PUBLISHED, ...when, ...rest }
    const made = em.create(Challenge, {
      ...facts,
      municipality: municipality ? em.getReference(Municipality, municipality.id) : null,
      region: at ? em.getReference(Region, at.id) : null,
      hub: hub ? em.getReference(Hub, hub.id) : null,
    })
    const takePart = (role: ChallengeRole, organizations: readonly With[]) =>
      organizations.forEach(({ id }) =>
        em.create(ChallengeOrganization, { challenge: made, role, organization: em.getReference(Organization, id) }),
      )
    takePart(ChallengeRole.LEAD, lead ? [lead] : [])
    takePart(ChallengeRole.CO_OWNER, coOwners)
    takePart(ChallengeRole.RECEIVER, receivers)
    takePart(ChallengeRole.SPONSOR, sponsors)
    await em.flush()
    return made
  }

  /** An open role; the challenge recruits from then on. */
  async function opening({ challenge: of, skills = [], ...rest }: OpeningWish) {
    const em = open()
    const home = await em.findOneOrFail(Challenge, of.id)
    const facts = { title: localized('En roll', Language.sv), hoursPerMonth: 8, places: 1, isRemotePossible: true }
    const made = em.create(Opening, { ...facts, answerWithinDays: 14, createdAt: now, ...rest, challenge: home })
    for (const { id, importance = Importance.REQUIRED, level = 2 } of skills) {
      em.create(OpeningSkill, { opening: made, skill: em.getReference(Skill, id), importance, level })
    }
    if (made.isOpen) home.isRecruiting = true
    await em.flush()
    return made
  }

  async function assessment({ challenge: of, assessor, ...rest }: AssessmentWish) {
    const em = open()
    const view = { knowledge: KnowledgeAxis.SOLUTION_UNKNOWN, actors: ActorsAxis.DIFFERENT_KNOWLEDGE, answers: [] }
    const facts = { ...view, version: 1, cycle: 1, isFinal: true, assessedAt: now, ...rest }
    const made = em.create(ComplexityAssessment, {
      ...facts,
      challenge: em.getReference(Challenge, of.id),
      assessor: em.getReference(Account, assessor.id),
    })
    await em.flush()
    return made
  }

  async function perspective({
    challenge: of,
    ...rest
  }: Partial<Omit<Perspective, 'id' | 'challenge'>> & { challenge: With }) {
    const em = open()
    const said = {
      fieldOfPractice: FieldOfPractice.CITIZENS,
      who: 'Boende i byn',
      text: localized('Så ser vi det.', Language.sv),
    }
    const made = em.create(Perspective, {
      ...said,
      createdAt: now,
      ...rest,
      challenge: em.getReference(Challenge, of.id),
    })
    await em.flush()
    return made
  }

  return { challenge, opening, assessment, perspective }
}
