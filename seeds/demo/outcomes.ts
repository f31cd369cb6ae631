import {
  CapitalForm,
  Challenge,
  ChallengeOutcome,
  Goal,
  Hub,
  Indicator,
  IndicatorReport,
  Language,
  Outcome,
  OutcomeLevel,
  SustainabilityDimension,
} from '@mellanrum/api'
import { idOf } from '../ids.js'
import type { Scene } from './scene.js'

type Words = [sv: string, nb: string, en: string]
const say = ([sv, nb, en]: Words) => ({ language: Language.sv, sv, nb, en })

interface Aim {
  challenge: string
  title: Words
  source: string
  name: Words
  unit: string
  baseline: [number, string] | null
  target: [number, string] | null
  reports: [period: string, value: number][]
  reportedBy: string
  isMadeUp?: boolean
}

/** Emissions and both targets are the region's own; each bears its source. */
const aims: Aim[] = [
  {
    challenge: 'koldioxidbantning',
    title: [
      'Minst tio procent mindre utsläpp varje år 2023–2030',
      'Minst ti prosent mindre utslipp hvert år 2023–2030',
      'At least ten per cent less each year 2023–2030',
    ],
    source: 'Länsstyrelsen Jämtlands län',
    name: ['Länets utsläpp av växthusgaser', 'Fylkets klimagassutslipp', 'Greenhouse gas emissions of the county'],
    unit: 'ton CO₂e',
    baseline: [1_105_238, '1990'],
    target: null,
    reports: [
      ['2015', 694_788],
      ['2022', 421_898],
      ['2023', 417_020],
    ],
    reportedBy: 'Länsstyrelsen Jämtlands län',
  },
  {
    challenge: 'koldioxidbantning',
    title: ['Tio procent mindre till 2030', 'Ti prosent mindre innen 2030', 'Ten per cent less by 2030'],
    source: 'Studien av länets mötesplatser, 2024',
    name: ['Förändring mot utgångsläget', 'Endring fra utgangspunktet', 'Change from the starting point'],
    unit: '%',
    baseline: [0, '2023'],
    target: [-10, '2030'],
    reports: [],
    reportedBy: 'Studien av länets mötesplatser, 2024',
  },
  {
    challenge: 'effektivare-lokalutnyttjande',
    title: [
      'Samma hus, fler som använder dem',
      'Samme hus, flere som bruker dem',
      'Same houses, more people using them',
    ],
    source: 'Östersunds kommun (påhittat mål)',
    name: ['Beläggning i delade lokaler', 'Belegg i delte lokaler', 'Occupancy of shared premises'],
    unit: '%',
    baseline: [31, '2025-Q1'],
    target: [60, '2026-Q4'],
    reports: [
      ['2025-Q3', 48],
      ['2026-Q1', 64],
      ['2026-Q3', 66],
    ],
    reportedBy: 'Påhittat för visningen',
    isMadeUp: true,
  },
]

interface Change {
  challenge: string
  text: Words
  capital: (keyof typeof CapitalForm)[]
  dimensions: (keyof typeof SustainabilityDimension)[]
  level: keyof typeof OutcomeLevel
  day: number
  evidence: string
  hub?: string
}

/** Everything below is made up. */
const changes: Change[] = [
  {
    challenge: 'effektivare-lokalutnyttjande',
    text: [
      'Två planerade moduler byggdes aldrig',
      'To planlagte moduler ble aldri bygd',
      'Two planned modules were never built',
    ],
    capital: ['STRUCTURAL', 'FINANCIAL'],
    dimensions: ['ECONOMY', 'ENVIRONMENT'],
    level: 'LOCAL',
    day: -150,
    evidence: 'Investeringsplanen före och efter',
  },
  {
    challenge: 'effektivare-lokalutnyttjande',
    text: [
      'Föreningar och företag i Klövsjö känner varandra vid namn',
      'Foreninger og bedrifter i Klövsjö kjenner hverandre ved navn',
      'Associations and businesses in Klövsjö know each other by name',
    ],
    capital: ['RELATIONAL'],
    dimensions: ['SOCIAL'],
    level: 'HUB',
    day: -140,
    evidence: 'Värdens anteckningar',
    hub: 'kollektivet',
  },
  {
    challenge: 'en-bokning-for-alla-motesrum',
    text: [
      'Fem hubbar delar ett sätt att boka',
      'Fem knutepunkt deler én måte å booke på',
      'Five hubs share one way of booking',
    ],
    capital: ['STRUCTURAL'],
    dimensions: ['ECONOMY'],
    level: 'REGION',
    day: -100,
    evidence: 'Bokningsstatistik',
    hub: 'norra-station',
  },
  {
    challenge: 'koldioxidbantning',
    text: [
      'Tre byar har egna energirådgivare som bor där',
      'Tre bygder har egne energirådgivere som bor der',
      'Three villages have energy advisers who live there',
    ],
    capital: ['HUMAN', 'RELATIONAL'],
    dimensions: ['ENVIRONMENT', 'SOCIAL'],
    level: 'LOCAL',
    day: -230,
    evidence: 'Samtal med byalagen',
  },
]

export async function setGoals({ system, isoDay }: Scene) {
  const { em } = system()
  const challengeOf = (slug: string) => em.getReference(Challenge, idOf('challenge', slug))
  for (const {
    challenge,
    title,
    source,
    name,
    unit,
    baseline,
    target,
    reports,
    reportedBy,
    isMadeUp = false,
  } of aims) {
    const goal = em.create(Goal, { challenge: challengeOf(challenge), title: say(title), source })
    const indicator = em.create(Indicator, {
      name: say(name),
      baseline: baseline?.[0],
      baselinePeriod: baseline?.[1],
      target: target?.[0],
      targetPeriod: target?.[1],
      goal,
      unit,
    })
    for (const [period, value] of reports)
      em.create(IndicatorReport, { source: reportedBy, indicator, period, value, isMadeUp })
  }
  for (const { challenge, text, capital, dimensions, level, day, evidence, hub } of changes) {
    const outcome = em.create(Outcome, {
      text: say(text),
      capital: capital.map((form) => CapitalForm[form]),
      dimensions: dimensions.map((one) => SustainabilityDimension[one]),
      level: OutcomeLevel[level],
      noticedOn: isoDay(day),
      hub: hub ? em.getReference(Hub, idOf('hub', hub)) : null,
      isMadeUp: true,
      evidence,
    })
    em.create(ChallengeOutcome, { challenge: challengeOf(challenge), outcome })
  }
  await em.flush()
}
