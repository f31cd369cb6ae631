import type { Localized } from './concept.js'

export type HubService =
  | 'COWORKING'
  | 'MEETING_ROOMS'
  | 'RESEARCH_SUPPORT'
  | 'BUSINESS_ADVICE'
  | 'COURSES'
  | 'WORKSHOP'
  | 'CHILDCARE'
  | 'REMOTE_OFFICE'
export type HubEntry = {
  slug: string
  name: string
  municipality: string
  place: string
  latitude: number
  longitude: number
  /** All positions are those of the place, not of the house; hubs correct themselves. */
  position: 'approximate'
  description: Localized
  goodAt: Localized
  /** True until the hub has said it itself: the sentence is made up for the demonstration. */
  isGoodAtInvented: boolean
  services: HubService[]
  source: string
  sourceYear: number
  /** The source bears no year; this one is an estimate. */
  isSourceYearEstimated: boolean
}

type Spot = Pick<HubEntry, 'place' | 'municipality' | 'latitude' | 'longitude'>
type Source = Pick<HubEntry, 'source' | 'sourceYear' | 'isSourceYearEstimated'>
type Said = [sv: string, nb: string, en: string]

const study: Source = {
  source: 'Study of hubs and complex problems in the county of Jämtland, 2022–2024',
  sourceYear: 2024,
  isSourceYearEstimated: false,
}
const opEd: Source = {
  source: 'Op-ed on coworking from Gudbrandsdalen',
  sourceYear: 2019,
  isSourceYearEstimated: true,
}

const ostersund: Spot = { place: 'Östersund', municipality: '2380', latitude: 63.179, longitude: 14.636 }
const are: Spot = { place: 'Åre', municipality: '2321', latitude: 63.399, longitude: 13.08 }
const klovsjo: Spot = { place: 'Klövsjö', municipality: '2326', latitude: 62.533, longitude: 14.184 }
const vagamo: Spot = { place: 'Vågåmo', municipality: '3435', latitude: 61.875, longitude: 9.097 }
const ringebu: Spot = { place: 'Ringebu', municipality: '3439', latitude: 61.529, longitude: 10.138 }
const lillehammer: Spot = { place: 'Lillehammer', municipality: '3405', latitude: 61.115, longitude: 10.466 }
const trondheim: Spot = { place: 'Trondheim', municipality: '5001', latitude: 63.43, longitude: 10.395 }
const oppdal: Spot = { place: 'Oppdal', municipality: '5021', latitude: 62.594, longitude: 9.691 }

function hub(slug: string, name: string, spot: Spot, source: Source, [sv, nb, en]: Said): HubEntry {
  return {
    slug,
    name,
    ...spot,
    ...source,
    position: 'approximate',
    description: {
      sv: `Coworkinghubb i ${spot.place}.`,
      nb: `Knutepunkt for coworking i ${spot.place}.`,
      en: `Coworking hub in ${spot.place}.`,
    },
    goodAt: { sv, nb, en },
    isGoodAtInvented: true,
    services: ['COWORKING'],
  }
}

// One line per language, as in the skills.
// oxfmt-ignore
export const hubs: HubEntry[] = [
  hub('samverket', 'Samverket', ostersund, study, [
    'Bra på att få myndigheter, företag och föreningar till samma bord.',
    'God på å få etater, bedrifter og foreninger til samme bord.',
    'Good at bringing agencies, companies and associations to one table.',
  ]),
  hub('gomorron', 'Gomorron', ostersund, study, [
    'Bra på frukostmöten där idéer får höra andras invändningar.',
    'God på frokostmøter der ideer får høre andres innvendinger.',
    'Good at breakfast meetings where ideas get to hear objections.',
  ]),
  hub('norra-station', 'Norra Station', ostersund, study, [
    'Bra på att låna ut rum till försök som behöver stå i några veckor.',
    'God på å låne ut rom til forsøk som trenger å stå i noen uker.',
    'Good at lending rooms to trials that need to stand for some weeks.',
  ]),
  hub('house-be', 'House Be', are, study, [
    'Bra på att ta emot distansarbetare och låta dem lära känna bygden.',
    'God på å ta imot fjernarbeidere og la dem bli kjent med bygda.',
    'Good at receiving remote workers and letting them get to know the village.',
  ]),
  hub('kollektivet', 'Kollektivet', klovsjo, study, [
    'Bra på att pröva lösningar i liten skala, nära dem som ska använda dem.',
    'God på å prøve løsninger i liten skala, nær dem som skal bruke dem.',
    'Good at trying solutions on a small scale, close to those who will use them.',
  ]),
  hub('beta', 'BETA', vagamo, opEd, [
    'Bra på att ge återvändare en plats att landa på.',
    'God på å gi hjemflyttere et sted å lande.',
    'Good at giving returners a place to land.',
  ]),
  hub('vaga-naeringshage', 'Vågå næringshage', vagamo, opEd, [
    'Bra på att hjälpa små företag att växa tillsammans.',
    'God på å hjelpe små bedrifter å vokse sammen.',
    'Good at helping small companies grow together.',
  ]),
  hub('innovasjonssenteret', 'Innovasjonssenteret', ringebu, opEd, [
    'Bra på att gå från idé till prov i vardagen.',
    'God på å gå fra idé til forsøk i hverdagen.',
    'Good at going from idea to everyday trial.',
  ]),
  hub('fabrikken', 'Fabrikken', lillehammer, opEd, [
    'Bra på att koppla kultur och form till samhällets frågor.',
    'God på å koble kultur og design til samfunnets spørsmål.',
    'Good at tying culture and design to the questions of society.',
  ]),
  hub('digs', 'DIGS', trondheim, study, [
    'Bra på att sätta ihop unga teknikföretag med offentliga behov.',
    'God på å koble unge teknologibedrifter med offentlige behov.',
    'Good at joining young technology companies with public needs.',
  ]),
  hub('krux', 'Krux', oppdal, study, [
    'Bra på att samla bygdens människor kring det som ingen löser ensam.',
    'God på å samle bygdas mennesker om det ingen løser alene.',
    'Good at gathering the people of the village around what no one solves alone.',
  ]),
]
