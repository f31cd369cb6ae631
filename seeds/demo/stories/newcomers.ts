import { FieldOfPractice, Language, localized, Organization, OrganizationKind, Sector } from '@mellanrum/api'
import { idOf } from '../../ids.js'
import type { Verbs } from '../acts/index.js'
import type { Scene } from '../scene.js'

const slug = 'norra-strandens-byalag'

/** An invented association that nobody has confirmed yet: what it posts is read before it is published. */
export async function seatNewcomers(scene: Scene) {
  const { em } = scene.system()
  em.create(Organization, {
    id: idOf('organization', slug),
    slug,
    kind: OrganizationKind.ASSOCIATION,
    sector: Sector.CIVIL_SOCIETY,
    fieldOfPractice: FieldOfPractice.CIVIL_SOCIETY,
    name: localized('Norra strandens byalag (påhittat)', Language.sv),
    description: localized('Ett påhittat byalag, för att visa hur en ny organisation tas emot.', Language.sv),
    isVerified: false,
  })
  await em.flush()
}

export async function emptyShop(v: Verbs) {
  await v.post(-6, {
    slug: 'nar-affaren-stanger',
    by: 'torbjorn',
    lead: slug,
    language: 'sv',
    title: { sv: 'När affären stänger', nb: 'Når butikken stenger', en: 'When the shop closes' },
    question: {
      sv: 'Hur håller vi kvar mat, post och möten när byns sista affär lägger ner?',
      nb: 'Hvordan beholder vi mat, post og møter når bygdas siste butikk legges ned?',
      en: 'How do we keep food, mail and meetings when the last shop of the village closes?',
    },
    background: 'Affären stänger i vår. Närmaste nästa ligger fyra mil bort.',
    themes: ['ATTRACTIVENESS'],
    municipality: '2313',
  })
}
