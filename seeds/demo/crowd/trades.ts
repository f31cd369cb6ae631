type Kind = 'SELF_EMPLOYED' | 'FOUNDER' | 'EMPLOYEE'
type Field = 'ACADEMIA' | 'BUSINESS' | 'CITIZENS' | 'PUBLIC_SERVICE' | 'CIVIL_SOCIETY'

/** What people of one kind can: all of them the first, each of them some of the others. */
export interface Trade {
  readonly field: Field
  readonly kinds: readonly Kind[]
  readonly always: readonly string[]
  readonly some: readonly string[]
}

const own: readonly Kind[] = ['SELF_EMPLOYED', 'SELF_EMPLOYED', 'FOUNDER']
const employed: readonly Kind[] = ['EMPLOYEE']
const either: readonly Kind[] = ['SELF_EMPLOYED', 'EMPLOYEE', 'FOUNDER']

const trade = (field: Field, kinds: readonly Kind[], always: string, some: string): Trade => ({
  field,
  kinds,
  always: always.split(' '),
  some: some.split(' '),
})

// oxfmt-ignore
export const trades = {
  energy: trade('BUSINESS', own, 'energy-efficiency heat-pumps', 'energy-auditing energy-advice solar-power building-retrofit hvac'),
  climate: trade('BUSINESS', either, 'carbon-accounting sustainability-reporting', 'carbon-budgeting life-cycle-assessment climate-work behaviour-change'),
  facilitation: trade('BUSINESS', own, 'process-facilitation workshop-design', 'citizen-dialogue meeting-facilitation graphic-facilitation behaviour-change dialogue-facilitation'),
  people: trade('PUBLIC_SERVICE', employed, 'hr recruitment', 'labour-law validation-of-prior-learning onboarding work-environment rota-planning'),
  law: trade('PUBLIC_SERVICE', employed, 'contract-law administrative-law', 'partnership-agreements labour-law procurement plain-language'),
  writing: trade('BUSINESS', own, 'copywriting storytelling', 'plain-language editing translation social-media'),
  welcoming: trade('CIVIL_SOCIETY', either, 'newcomer-welcome community-building', 'returner-attraction matchmaking hosting place-branding event-management'),
  transport: trade('PUBLIC_SERVICE', employed, 'mobility-management public-transport', 'on-demand-transport travel-habit-surveys logistics cycling-planning'),
  youth: trade('CIVIL_SOCIETY', employed, 'youth-work leisure-leadership', 'youth-participation dropout-prevention sports-coaching school-attendance'),
  code: trade('BUSINESS', own, 'programming web-development', 'data-analysis user-experience-design databases digital-accessibility'),
  analysis: trade('ACADEMIA', employed, 'statistics data-analysis', 'data-visualisation evaluation socioeconomic-analysis qualitative-interviews'),
  building: trade('BUSINESS', own, 'carpentry building-retrofit', 'timber-construction building-conservation log-building energy-efficiency'),
  care: trade('PUBLIC_SERVICE', employed, 'nursing health-promotion', 'motivational-interviewing elderly-care loneliness-prevention public-health'),
  tourism: trade('BUSINESS', either, 'hosting destination-management', 'guiding sustainable-tourism event-management sales'),
  economy: trade('BUSINESS', own, 'accounting budgeting', 'controlling annual-reporting funding-applications business-advice'),
  forest: trade('BUSINESS', either, 'forestry forest-management', 'forest-carbon nature-conservation wildlife-management chainsaw-work'),
  village: trade('CITIZENS', either, 'association-work volunteer-coordination', 'village-planning citizen-dialogue local-coordination local-history'),
  premises: trade('BUSINESS', employed, 'property-management facility-management', 'occupancy-studies room-booking energy-management indoor-environment'),
  projects: trade('BUSINESS', own, 'project-management process-facilitation', 'programme-management eu-funding change-management cross-sector-collaboration'),
  teaching: trade('PUBLIC_SERVICE', either, 'training adult-education', 'validation-of-prior-learning career-guidance e-learning study-circles'),
} satisfies Record<string, Trade>

export type TradeName = keyof typeof trades
export const tradeNames = Object.keys(trades) as TradeName[]

export const wishes = [
  'behaviour-change',
  'systems-thinking',
  'process-facilitation',
  'local-coordination',
  'evaluation',
]
