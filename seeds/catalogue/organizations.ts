import type { Localized } from './concept.js'
import type { Country } from './places.js'

export type OrganizationKind = 'STATE_AGENCY' | 'REGION' | 'MUNICIPALITY' | 'UNIVERSITY' | 'COMPANY' | 'ASSOCIATION'
export type Sector = 'PUBLIC' | 'PRIVATE' | 'CIVIL_SOCIETY' | 'ACADEMIA'
export type FieldOfPractice = 'POLITICS' | 'ACADEMIA' | 'BUSINESS' | 'CITIZENS' | 'PUBLIC_SERVICE' | 'CIVIL_SOCIETY'
export type OrganizationEntry = {
  slug: string
  kind: OrganizationKind
  sector: Sector
  fieldOfPractice: FieldOfPractice
  country: Country
  /** Where it works in the region, which need not be where its head office is. */
  municipality?: string
  name: Localized
  description: Localized
}
export type NetworkEntry = {
  slug: string
  name: Localized
  description: Localized
  /** Only those the source names; it counts ten state agencies more without naming them. */
  members: string[]
}

type Said = [sv: string, nb: string, en: string]
type Place = { country: Country; municipality?: string }

const traits: Record<OrganizationKind, Pick<OrganizationEntry, 'sector' | 'fieldOfPractice'>> = {
  STATE_AGENCY: { sector: 'PUBLIC', fieldOfPractice: 'PUBLIC_SERVICE' },
  REGION: { sector: 'PUBLIC', fieldOfPractice: 'PUBLIC_SERVICE' },
  MUNICIPALITY: { sector: 'PUBLIC', fieldOfPractice: 'PUBLIC_SERVICE' },
  UNIVERSITY: { sector: 'ACADEMIA', fieldOfPractice: 'ACADEMIA' },
  COMPANY: { sector: 'PRIVATE', fieldOfPractice: 'BUSINESS' },
  ASSOCIATION: { sector: 'CIVIL_SOCIETY', fieldOfPractice: 'CIVIL_SOCIETY' },
}
const say = ([sv, nb, en]: Said): Localized => ({ sv, nb, en })

function body(slug: string, kind: OrganizationKind, place: Place, name: Said, description: Said): OrganizationEntry {
  return { slug, kind, ...traits[kind], ...place, name: say(name), description: say(description) }
}

function swedishMunicipality(slug: string, name: string, municipality: string, place: string): OrganizationEntry {
  return body(
    slug,
    'MUNICIPALITY',
    { country: 'SE', municipality },
    [name, name, `Municipality of ${place}`],
    [
      `Kommunen ${place} i Jämtlands län.`,
      `Den svenske kommunen ${place} i Jämtlands län.`,
      `The Swedish municipality of ${place} in the county of Jämtland.`,
    ],
  )
}

const inOstersund: Place = { country: 'SE', municipality: '2380' }
const inTrondheim: Place = { country: 'NO', municipality: '5001' }
const inOppdal: Place = { country: 'NO', municipality: '5021' }

export const organizations: OrganizationEntry[] = [
  body(
    'region-jamtland-harjedalen',
    'REGION',
    inOstersund,
    ['Region Jämtland Härjedalen', 'Region Jämtland Härjedalen', 'Region Jämtland Härjedalen'],
    [
      'Ansvarar för hälso- och sjukvård och för regional utveckling i länet.',
      'Har ansvar for helsetjenester og regional utvikling i Jämtland Härjedalen.',
      'Responsible for healthcare and regional development in the county.',
    ],
  ),
  body(
    'lansstyrelsen-jamtlands-lan',
    'STATE_AGENCY',
    inOstersund,
    ['Länsstyrelsen Jämtlands län', 'Länsstyrelsen Jämtlands län', 'County Administrative Board of Jämtland'],
    [
      'Statens företrädare i länet, med ansvar bland annat för energi och klimat.',
      'Statens representant i Jämtlands län, med ansvar blant annet for energi og klima.',
      'Represents the state in the county, with energy and climate among its tasks.',
    ],
  ),
  body(
    'tillvaxtverket',
    'STATE_AGENCY',
    inOstersund,
    ['Tillväxtverket', 'Tillväxtverket', 'Swedish Agency for Economic and Regional Growth'],
    [
      'Statlig myndighet som stärker företag och regioner.',
      'Svensk statlig etat som styrker bedrifter og regioner.',
      'State agency that strengthens companies and regions.',
    ],
  ),
  body(
    'tillvaxtanalys',
    'STATE_AGENCY',
    inOstersund,
    ['Tillväxtanalys', 'Tillväxtanalys', 'Swedish Agency for Growth Policy Analysis'],
    [
      'Statlig myndighet som utvärderar och analyserar tillväxtpolitiken.',
      'Svensk statlig etat som evaluerer og analyserer vekstpolitikken.',
      'State agency that evaluates and analyses growth policy.',
    ],
  ),
  body(
    'forsakringskassan',
    'STATE_AGENCY',
    inOstersund,
    ['Försäkringskassan', 'Försäkringskassan', 'Swedish Social Insurance Agency'],
    [
      'Statlig myndighet som beslutar om och betalar ut socialförsäkringen.',
      'Svensk statlig etat som vedtar og utbetaler trygdeytelser.',
      'State agency that decides on and pays social insurance.',
    ],
  ),
  body(
    'mittuniversitetet',
    'UNIVERSITY',
    inOstersund,
    ['Mittuniversitetet', 'Mittuniversitetet', 'Mid Sweden University'],
    [
      'Universitet med campus i Östersund och Sundsvall.',
      'Svensk universitet med campus i Östersund og Sundsvall.',
      'University with campuses in Östersund and Sundsvall.',
    ],
  ),
  body(
    'ntnu',
    'UNIVERSITY',
    inTrondheim,
    [
      'Norges teknisk-naturvetenskapliga universitet (NTNU)',
      'Norges teknisk-naturvitenskapelige universitet (NTNU)',
      'Norwegian University of Science and Technology (NTNU)',
    ],
    [
      'Universitet med säte i Trondheim.',
      'Universitet med hovedsete i Trondheim.',
      'University with its seat in Trondheim.',
    ],
  ),
  body(
    'trondheim-kommune',
    'MUNICIPALITY',
    inTrondheim,
    ['Trondheims kommun', 'Trondheim kommune', 'Municipality of Trondheim'],
    [
      'Norsk kommun som studien besökte.',
      'Norsk kommune som studien besøkte.',
      'Norwegian municipality that the study visited.',
    ],
  ),
  body(
    'oppdal-kommune',
    'MUNICIPALITY',
    inOppdal,
    ['Oppdals kommun', 'Oppdal kommune', 'Municipality of Oppdal'],
    ['Norsk fjällkommun i Trøndelag.', 'Fjellkommune i Trøndelag.', 'Norwegian mountain municipality in Trøndelag.'],
  ),
  body(
    'fjellflyt',
    'COMPANY',
    { country: 'NO' },
    ['Fjellflyt AS', 'Fjellflyt AS', 'Fjellflyt AS'],
    [
      'Norskt företag som studien nämner.',
      'Norsk selskap som studien nevner.',
      'Norwegian company that the study names.',
    ],
  ),
  swedishMunicipality('ostersunds-kommun', 'Östersunds kommun', '2380', 'Östersund'),
  swedishMunicipality('ragunda-kommun', 'Ragunda kommun', '2303', 'Ragunda'),
  swedishMunicipality('bracke-kommun', 'Bräcke kommun', '2305', 'Bräcke'),
  swedishMunicipality('krokoms-kommun', 'Krokoms kommun', '2309', 'Krokom'),
  swedishMunicipality('stromsunds-kommun', 'Strömsunds kommun', '2313', 'Strömsund'),
  swedishMunicipality('are-kommun', 'Åre kommun', '2321', 'Åre'),
  swedishMunicipality('bergs-kommun', 'Bergs kommun', '2326', 'Berg'),
  swedishMunicipality('harjedalens-kommun', 'Härjedalens kommun', '2361', 'Härjedalen'),
]

export const networks: NetworkEntry[] = [
  {
    slug: 'myndighetsnatverket',
    name: { sv: 'Myndighetsnätverket', nb: 'Myndighetsnätverket', en: 'The agencies’ network (Myndighetsnätverket)' },
    description: {
      sv: 'Statliga myndigheter i länet, omkring fyrtio med runt 3 500 anställda; tio deltar, och Östersunds kommun.',
      nb: 'Svenske statlige etater i Jämtlands län, rundt førti med om lag 3500 ansatte; ti deltar, og Östersunds kommun.',
      en: 'State agencies in the county, about forty with some 3,500 employees; ten take part, and Östersund too.',
    },
    members: ['ostersunds-kommun'],
  },
]
