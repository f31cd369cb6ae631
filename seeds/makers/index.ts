import { randomUUID } from 'node:crypto'
import {
  Account,
  Country,
  FieldOfPractice,
  Grant,
  Hub,
  Language,
  localized,
  Municipality,
  Organization,
  OrganizationKind,
  Region,
  Role,
  Sector,
  Skill,
  SkillLink,
  SkillLinkKind,
  SkillSynonym,
  type Ctx,
} from '@mellanrum/api'

type Em = Ctx['em']
type With = { id: string }

/** Makers of single things for stories and seeds: give only what the story is about. */
export function makersFor(open: () => Em, now: Date) {
  let count = 0
  const next = (word: string) => `${word}-${++count}`

  async function kept<Thing extends object>(build: (em: Em) => Thing): Promise<Thing> {
    const em = open()
    const thing = build(em)
    await em.persist(thing).flush()
    return thing
  }

  async function region(wish: Partial<Region> = {}) {
    const key = wish.key ?? next('region')
    return kept((em) => em.create(Region, { key, name: localized(key, Language.sv), country: Country.SE, ...wish }))
  }

  async function municipality(wish: Partial<Omit<Municipality, 'region'>> & { region?: With } = {}) {
    const { region: at, ...rest } = wish
    const home = at ?? (await region())
    const name = wish.name ?? next('kommun')
    const facts = {
      code: next('code'),
      name,
      seat: name,
      country: Country.SE,
      isRural: true,
      latitude: 63.2,
      longitude: 14.6,
    }
    return kept((em) => em.create(Municipality, { ...facts, ...rest, region: em.getReference(Region, home.id) }))
  }

  async function organization(wish: Partial<Omit<Organization, 'municipality'>> & { municipality?: With } = {}) {
    const { municipality: at, ...rest } = wish
    const slug = wish.slug ?? next('organisation')
    const kinds = {
      kind: OrganizationKind.STATE_AGENCY,
      sector: Sector.PUBLIC,
      fieldOfPractice: FieldOfPractice.PUBLIC_SERVICE,
    }
    const facts = { slug, name: localized(slug, Language.sv), isVerified: true, ...kinds, ...rest }
    return kept((em) =>
      em.create(Organization, { ...facts, municipality: at ? em.getReference(Municipality, at.id) : null }),
    )
  }

  async function hub(wish: Partial<Omit<Hub, 'municipality'>> & { municipality?: With } = {}) {
    const { municipality: at, ...rest } = wish
    const home = at ?? (await municipality())
    const slug = wish.slug ?? next('hubb')
    const facts = {
      slug,
      name: slug,
      place: slug,
      latitude: 63.2,
      longitude: 14.6,
      description: localized(slug, Language.sv),
    }
    const source = { source: 'made up', sourceYear: 2024, services: [] }
    return kept((em) =>
      em.create(Hub, { ...facts, ...source, ...rest, municipality: em.getReference(Municipality, home.id) }),
    )
  }

  async function skill(
    wish: Partial<Skill> & { synonyms?: [Language, string][]; broader?: With[]; related?: With[] } = {},
  ) {
    const { synonyms = [], broader = [], related = [], ...rest } = wish
    const key = wish.key ?? next('skill')
    const made = await kept((em) =>
      em.create(Skill, { key, label: localized(key, Language.sv), themes: [], isGroup: false, ...rest }),
    )
    const link = (kind: SkillLinkKind) => (to: With) =>
      kept((em) =>
        em.create(SkillLink, { from: em.getReference(Skill, made.id), to: em.getReference(Skill, to.id), kind }),
      )
    await Promise.all(broader.map(link(SkillLinkKind.BROADER)))
    await Promise.all(related.map(link(SkillLinkKind.RELATED)))
    for (const [language, label] of synonyms) {
      await kept((em) => em.create(SkillSynonym, { skill: em.getReference(Skill, made.id), language, label }))
    }
    return made
  }

  async function account(wish: Partial<Account> = {}) {
    const email = wish.email ?? `${next('person')}@example.org`
    return kept((em) =>
      em.create(Account, { authUserId: randomUUID(), email, language: Language.sv, createdAt: now, ...wish }),
    )
  }

  async function grant({
    account: to,
    role,
    organization: at,
    hub: place,
  }: {
    account: With
    role: Role
    organization?: With
    hub?: With
  }) {
    return kept((em) =>
      em.create(Grant, {
        account: em.getReference(Account, to.id),
        role,
        organization: at ? em.getReference(Organization, at.id) : null,
        hub: place ? em.getReference(Hub, place.id) : null,
        createdAt: now,
      }),
    )
  }

  return { region, municipality, organization, hub, skill, account, grant }
}

export type Makers = ReturnType<typeof makersFor>
