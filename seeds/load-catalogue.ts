import {
  Country,
  Hub,
  Language,
  Municipality,
  Network,
  NetworkParticipation,
  Organization,
  ParticipationState,
  Region,
  ReuseLevel,
  Skill,
  SkillLink,
  SkillLinkKind,
  SkillSynonym,
  type Ctx,
} from '@mellanrum/api'
import type { Localized } from './catalogue/concept.js'
import { hubs } from './catalogue/hubs.js'
import { networks, organizations } from './catalogue/organizations.js'
import { municipalities, regions } from './catalogue/places.js'
import { concepts } from './catalogue/skills/index.js'
import { idOf } from './ids.js'

type Em = Ctx['em']

const text = ({ sv, nb, en }: Localized) => ({ language: Language.sv, sv, nb, en })
const languages = [Language.sv, Language.nb, Language.en]

/** The reference data that production needs. Loading it again changes what has changed and doubles nothing. */
export async function loadCatalogue(em: Em) {
  await em.transactional(async (inside) => {
    await loadSkills(inside)
    await loadPlaces(inside)
    await loadOrganizations(inside)
  })
}

async function loadSkills(em: Em) {
  const skills = concepts.map((concept) => ({
    id: idOf('skill', concept.id),
    key: concept.id,
    label: text(concept),
    description: text(concept.description),
    themes: concept.themes,
    reuseLevel: ReuseLevel[concept.reuse.toUpperCase().replace('-', '_') as keyof typeof ReuseLevel],
    // What the catalogue does not say, an import may have learnt: it is left as it is.
    ...(concept.esco && { escoUri: concept.esco }),
    ...(concept.jobtech && { jobtechId: concept.jobtech }),
  }))
  for (const alike of Object.values(Object.groupBy(skills, (skill) => Object.keys(skill).join())))
    await em.upsertMany(Skill, alike as never)
  const synonyms = concepts.flatMap((concept) =>
    languages.flatMap((language) =>
      concept.synonyms[language].map((label) => ({
        id: idOf('synonym', `${concept.id}:${language}:${label}`),
        skill: idOf('skill', concept.id),
        language,
        label,
      })),
    ),
  )
  await em.upsertMany(SkillSynonym, synonyms as never)
  const links = concepts.flatMap((concept) => [
    ...concept.broader.map((to) => link(concept.id, to, SkillLinkKind.BROADER)),
    ...concept.related.filter((to) => concept.id < to).map((to) => link(concept.id, to, SkillLinkKind.RELATED)),
  ])
  await em.upsertMany(SkillLink, links as never)
}

const link = (from: string, to: string, kind: SkillLinkKind) => ({
  id: idOf('link', `${from}:${kind}:${to}`),
  from: idOf('skill', from),
  to: idOf('skill', to),
  kind,
})

async function loadPlaces(em: Em) {
  await em.upsertMany(
    Region,
    regions.map(({ key, name, country }) => ({
      id: idOf('region', key),
      key,
      name: text(name),
      country: Country[country],
    })) as never,
  )
  await em.upsertMany(
    Municipality,
    municipalities.map(({ code, name, seat, region, country, latitude, longitude, isRural }) => ({
      id: idOf('municipality', code),
      region: idOf('region', region),
      country: Country[country],
      code,
      name,
      seat,
      latitude,
      longitude,
      isRural,
    })) as never,
  )
  await em.upsertMany(
    Hub,
    hubs.map(
      ({
        slug,
        name,
        municipality,
        place,
        latitude,
        longitude,
        description,
        goodAt,
        services,
        source,
        sourceYear,
      }) => ({
        id: idOf('hub', slug),
        municipality: idOf('municipality', municipality),
        description: text(description),
        goodAt: text(goodAt),
        slug,
        name,
        place,
        latitude,
        longitude,
        services,
        source,
        sourceYear,
      }),
    ) as never,
  )
}

async function loadOrganizations(em: Em) {
  await em.upsertMany(
    Organization,
    organizations.map(({ slug, kind, sector, fieldOfPractice, municipality, name, description }) => ({
      id: idOf('organization', slug),
      isVerified: true,
      municipality: municipality ? idOf('municipality', municipality) : null,
      name: text(name),
      description: text(description),
      slug,
      kind,
      sector,
      fieldOfPractice,
    })) as never,
  )
  for (const { slug, name, description, members } of networks) {
    await em.upsert(Network, { id: idOf('network', slug), slug, name: text(name), description: text(description) })
    const parts = members.map((member) => ({
      id: idOf('participation', `${slug}:${member}`),
      network: idOf('network', slug),
      organization: idOf('organization', member),
      state: ParticipationState.MEMBER,
    }))
    if (parts.length > 0) await em.upsertMany(NetworkParticipation, parts as never)
  }
}
