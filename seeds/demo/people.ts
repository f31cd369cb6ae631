/** Everybody here is invented. */
export type Wish = 'BE_MATCHED' | 'SHOW_NAME' | 'SHOW_PROFILE' | 'SHOW_EMPLOYER'
type Kind = 'SELF_EMPLOYED' | 'FOUNDER' | 'EMPLOYEE'
type Field = 'POLITICS' | 'ACADEMIA' | 'BUSINESS' | 'CITIZENS' | 'PUBLIC_SERVICE' | 'CIVIL_SOCIETY'
export type RoleHeld =
  | { role: 'AGENCY_EDITOR' | 'EMPLOYER_REPRESENTATIVE'; organization: string }
  | { role: 'COMMUNITY_MANAGER'; hub: string }
  | { role: 'SYSTEM_ENTREPRENEUR' | 'REGION_ADMINISTRATOR' }

export interface Invented {
  key: string
  name: string
  language: 'sv' | 'nb' | 'en'
  kind: Kind
  field: Field
  municipality: string
  hub?: string
  employer?: string
  hours: number
  isRemote: boolean
  about?: string
  /** `skill:level:evidence`, a `+` behind it when the person wants to become better at it. */
  claims: string
  wants?: string
  consents: Wish[]
  roles?: RoleHeld[]
  /** Shown in the list of people one may sign in as, with these words for the role. */
  signInAs?: string
}

const all: Wish[] = ['BE_MATCHED', 'SHOW_NAME', 'SHOW_PROFILE', 'SHOW_EMPLOYER']
const named: Wish[] = ['BE_MATCHED', 'SHOW_NAME']
const quiet: Wish[] = ['BE_MATCHED']
const none: Wish[] = []

type Life = Omit<
  Invented,
  'key' | 'name' | 'claims' | 'language' | 'consents' | 'kind' | 'field' | 'municipality' | 'hours' | 'isRemote'
>
type Where = [kind: Kind, field: Field, municipality: string, hours: number, isRemote: boolean]

function person(
  key: string,
  name: string,
  where: Where,
  claims: string,
  consents: Wish[],
  more: Partial<Life> & { language?: Invented['language'] } = {},
): Invented {
  const [kind, field, municipality, hours, isRemote] = where
  return {
    key,
    name,
    language: municipality.length === 4 && municipality > '3' ? 'nb' : 'sv',
    kind,
    field,
    municipality,
    hours,
    isRemote,
    claims,
    consents,
    ...more,
  }
}

// oxfmt-ignore
export const people: Invented[] = [
  person('karin', 'Karin Ålund', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 20, true], 'climate-work:4:WORK,carbon-budgeting:3:WORK,public-policy:3:WORK', named,
    { hub: 'norra-station', employer: 'lansstyrelsen-jamtlands-lan', signInAs: 'AGENCY_EDITOR', roles: [{ role: 'AGENCY_EDITOR', organization: 'lansstyrelsen-jamtlands-lan' }] }),
  person('sofia', 'Sofia Lindqvist', ['SELF_EMPLOYED', 'BUSINESS', '2313', 24, true], 'carbon-budgeting:3:WORK,data-analysis:3:WORK,climate-communication:2:WORK,survey-design:2:STUDY,rural-life-experience:4:LIVED', named,
    { signInAs: 'COWORKER', wants: 'process-facilitation,behaviour-change', about: 'Räknar på utsläpp åt små kommuner och företag, från köksbordet i Strömsund.' }),
  person('elin', 'Elin Fjällgren', ['EMPLOYEE', 'PUBLIC_SERVICE', '2326', 40, true], 'carbon-accounting:3:WORK,process-facilitation:2:STUDY+,project-management:3:WORK,rural-development:3:LIVED', named,
    { hub: 'kollektivet', employer: 'tillvaxtverket', signInAs: 'COWORKER', wants: 'behaviour-change,systems-thinking' }),
  person('marianne', 'Marianne Holm', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 0, false], 'hr:4:WORK,talent-development:3:WORK', none,
    { employer: 'tillvaxtverket', signInAs: 'EMPLOYER_REPRESENTATIVE', roles: [{ role: 'EMPLOYER_REPRESENTATIVE', organization: 'tillvaxtverket' }] }),
  person('amina', 'Amina Yusuf', ['FOUNDER', 'BUSINESS', '2380', 30, true], 'system-entrepreneurship:4:WORK,network-building:4:WORK,process-facilitation:3:WORK,cross-sector-collaboration:4:WORK', all,
    { hub: 'gomorron', signInAs: 'SYSTEM_ENTREPRENEUR', roles: [{ role: 'SYSTEM_ENTREPRENEUR' }], about: 'Ser till att de som behöver träffas gör det.' }),
  person('perolof', 'Per-Olof Näs', ['EMPLOYEE', 'CIVIL_SOCIETY', '2321', 10, false], 'hub-hosting:4:WORK,community-building:3:WORK,event-management:3:WORK', named,
    { hub: 'house-be', signInAs: 'COMMUNITY_MANAGER', roles: [{ role: 'COMMUNITY_MANAGER', hub: 'house-be' }] }),
  person('greta', 'Greta Sundin', ['EMPLOYEE', 'POLITICS', '2380', 8, true], 'regional-development:4:WORK,political-decision-making:3:WORK', named,
    { employer: 'region-jamtland-harjedalen', signInAs: 'REGION_ADMINISTRATOR', roles: [{ role: 'REGION_ADMINISTRATOR' }, { role: 'AGENCY_EDITOR', organization: 'region-jamtland-harjedalen' }] }),
  person('ingrid', 'Ingrid Bakken', ['SELF_EMPLOYED', 'BUSINESS', '3435', 30, true], 'energy-auditing:4:WORK,building-retrofit:3:WORK,sustainable-building:3:STUDY', all,
    { hub: 'beta', signInAs: 'COWORKER', wants: 'timber-construction', about: 'Kartlegger energibruk i gamle hus i Vågå og omegn.' }),
  person('tove', 'Tove Kristiansen', ['EMPLOYEE', 'PUBLIC_SERVICE', '5021', 16, true], 'innovation-management:3:WORK,local-coordination:4:WORK,citizen-dialogue:3:WORK', named,
    { hub: 'krux', employer: 'oppdal-kommune', roles: [{ role: 'AGENCY_EDITOR', organization: 'oppdal-kommune' }] }),
  person('astrid', 'Astrid Nordlie', ['EMPLOYEE', 'PUBLIC_SERVICE', '5001', 20, true], 'public-policy:3:WORK,mission-oriented-innovation:4:WORK,service-design:3:WORK', named,
    { hub: 'digs', employer: 'trondheim-kommune', roles: [{ role: 'AGENCY_EDITOR', organization: 'trondheim-kommune' }] }),
  person('lars', 'Lars Hedin', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 12, true], 'property-management:4:WORK,space-use:3:WORK,premises-supply-planning:3:WORK', named,
    { employer: 'ostersunds-kommun', roles: [{ role: 'AGENCY_EDITOR', organization: 'ostersunds-kommun' }] }),
  person('helena', 'Helena Moberg', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 0, false], 'hr:4:WORK,mandate-arrangement:3:WORK', none,
    { employer: 'lansstyrelsen-jamtlands-lan', roles: [{ role: 'EMPLOYER_REPRESENTATIVE', organization: 'lansstyrelsen-jamtlands-lan' }] }),
  person('david', 'David Sjöberg', ['EMPLOYEE', 'ACADEMIA', '2380', 16, true], 'systems-thinking:4:WORK,research-methods:4:WORK,evaluation:3:WORK,action-research:4:WORK', all,
    { hub: 'samverket', employer: 'mittuniversitetet' }),
  person('mikaela', 'Mikaela Strand', ['SELF_EMPLOYED', 'BUSINESS', '2321', 40, true], 'behaviour-change:4:WORK,nudging:3:WORK,change-communication:3:WORK', all, { hub: 'house-be' }),
  person('jonas', 'Jonas Åkerlind', ['SELF_EMPLOYED', 'BUSINESS', '2380', 32, true], 'service-design:4:WORK,user-experience-design:4:WORK,prototyping:3:WORK,workshop-design:3:WORK', all, { hub: 'gomorron' }),
  person('rebecka', 'Rebecka Wallin', ['FOUNDER', 'BUSINESS', '2380', 16, true], 'shared-premises:4:WORK,hub-business-models:4:WORK,room-booking:3:WORK', all, { hub: 'samverket' }),
  person('olle', 'Olle Grönlund', ['EMPLOYEE', 'PUBLIC_SERVICE', '2361', 20, true], 'municipal-planning:3:WORK,rural-development:4:WORK,local-services:3:WORK', named, {}),
  person('sara', 'Sara Kroik', ['SELF_EMPLOYED', 'BUSINESS', '2309', 24, true], 'reindeer-husbandry:4:LIVED,sami-culture:4:LIVED,land-conflict-mediation:3:WORK,south-sami:4:LIVED', quiet, {}),
  person('anders', 'Anders Brännström', ['EMPLOYEE', 'BUSINESS', '2303', 10, false], 'hydropower:4:WORK,energy-storage:2:WORK,energy-planning:3:WORK', named, {}),
  person('yasmin', 'Yasmin Haddad', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 20, true], 'integration-of-newcomers:4:WORK,labour-market-inclusion:3:WORK,arabic:4:LIVED,migrant-experience:4:LIVED', named, { employer: 'ostersunds-kommun' }),
  person('mats', 'Mats Olofsson', ['EMPLOYEE', 'PUBLIC_SERVICE', '2305', 12, true], 'procurement:4:WORK,sustainable-procurement:3:WORK,contract-law:2:STUDY', named, { employer: 'region-jamtland-harjedalen' }),
  person('linnea', 'Linnéa Persson', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 24, true], 'health-analysis:4:WORK,statistics:4:WORK,health-equity:3:WORK,epidemiology:2:STUDY', named, { employer: 'region-jamtland-harjedalen' }),
  person('bjorn', 'Björn Eliasson', ['SELF_EMPLOYED', 'CITIZENS', '2326', 60, true], 'carpentry:4:WORK,building-conservation:3:WORK,village-planning:2:LIVED', named, { hub: 'kollektivet' }),
  person('frida', 'Frida Norling', ['EMPLOYEE', 'CIVIL_SOCIETY', '2321', 20, true], 'youth-participation:4:WORK,youth-work:3:WORK,leisure-leadership:3:WORK', named, { hub: 'house-be' }),
  person('hamid', 'Hamid Rezai', ['SELF_EMPLOYED', 'BUSINESS', '2380', 50, true], 'web-development:4:WORK,programming:4:WORK,geographic-information-systems:2:STUDY,dari-and-persian:4:LIVED', all, { hub: 'gomorron' }),
  person('eva', 'Eva Zetterlund', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 16, true], 'social-insurance:4:WORK,occupational-health:3:WORK,case-processing:4:WORK', quiet, { employer: 'forsakringskassan' }),
  person('niklas', 'Niklas Ödberg', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 12, true], 'socioeconomic-analysis:4:WORK,demographic-analysis:3:WORK,labour-market-analysis:4:WORK', named, { employer: 'tillvaxtanalys' }),
  person('camilla', 'Camilla Rönn', ['FOUNDER', 'BUSINESS', '2321', 20, true], 'destination-management:4:WORK,sustainable-tourism:3:WORK,place-branding:3:WORK', all, { hub: 'house-be' }),
  person('torbjorn', 'Torbjörn Lind', ['EMPLOYEE', 'CIVIL_SOCIETY', '2313', 16, false], 'volunteer-coordination:3:WORK,village-planning:4:WORK,leader-method:3:WORK', named, { roles: [{ role: 'AGENCY_EDITOR', organization: 'norra-strandens-byalag' }] }),
  person('hanna', 'Hanna Viklund', ['EMPLOYEE', 'PUBLIC_SERVICE', '2309', 20, true], 'school-leadership:3:WORK,dropout-prevention:4:WORK,school-attendance:3:WORK', named, {}),
  person('gustav', 'Gustav Hallén', ['SELF_EMPLOYED', 'BUSINESS', '2380', 40, true], 'hvac:4:WORK,heat-pumps:4:WORK,energy-performance-certificates:3:WORK', all, { hub: 'norra-station' }),
  person('maja', 'Maja Stenbäck', ['EMPLOYEE', 'ACADEMIA', '2380', 16, true], 'qualitative-interviews:4:WORK,public-health:3:WORK,loneliness-prevention:3:STUDY', named, { employer: 'mittuniversitetet' }),
  person('oskar', 'Oskar Dahlin', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 8, true], 'crisis-management:4:WORK,risk-and-vulnerability-analysis:3:WORK,civil-preparedness:3:WORK', quiet, { employer: 'lansstyrelsen-jamtlands-lan' }),
  person('petra', 'Petra Ekman', ['SELF_EMPLOYED', 'BUSINESS', '2326', 60, true], 'accounting:4:WORK,annual-reporting:3:WORK,intellectual-capital-accounting:2:STUDY', all, { hub: 'kollektivet' }),
  person('simon', 'Simon Forsberg', ['EMPLOYEE', 'BUSINESS', '2380', 24, true], 'internet-of-things:4:WORK,sensor-data:4:WORK,occupancy-studies:2:WORK', named, { hub: 'norra-station' }),
  person('ulrika', 'Ulrika Boström', ['EMPLOYEE', 'PUBLIC_SERVICE', '2361', 16, true], 'nursing:4:WORK,close-to-home-care:4:WORK,welfare-technology:2:WORK', quiet, { employer: 'region-jamtland-harjedalen' }),
  person('alva', 'Alva Sandelin', ['SELF_EMPLOYED', 'BUSINESS', '2321', 40, true], 'video-production:4:WORK,storytelling:4:WORK,graphic-facilitation:3:WORK', all, { hub: 'house-be' }),
  person('henrik', 'Henrik Jonsson', ['FOUNDER', 'BUSINESS', '2303', 12, true], 'timber-construction:4:WORK,sustainable-building:4:WORK,forestry:3:WORK', named, {}),
  person('klara', 'Klara Östman', ['EMPLOYEE', 'CIVIL_SOCIETY', '2380', 20, true], 'citizen-dialogue:4:WORK,dialogue-facilitation:4:WORK,study-circles:4:WORK', all, { hub: 'samverket' }),
  person('rune', 'Rune Mattsson', ['EMPLOYEE', 'POLITICS', '2309', 6, false], 'political-decision-making:4:WORK,political-experience:4:LIVED', named, {}),
  person('isabel', 'Isabel Marín', ['SELF_EMPLOYED', 'BUSINESS', '2380', 80, true], 'translation:4:WORK,editing:3:WORK,spanish:4:LIVED,remote-worker-experience:4:LIVED', all, { hub: 'gomorron', language: 'en' }),
  person('tomas', 'Tomas Edin', ['EMPLOYEE', 'BUSINESS', '2321', 10, false], 'ski-tourism:4:WORK,sports-event-management:3:WORK,visitor-flows:3:WORK', named, { hub: 'house-be' }),
  person('nadia', 'Nadia Karlsson', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 20, true], 'validation-of-prior-learning:4:WORK,career-guidance:4:WORK,reskilling:3:WORK', named, { employer: 'region-jamtland-harjedalen' }),
  person('emil', 'Emil Söderqvist', ['SELF_EMPLOYED', 'BUSINESS', '2305', 40, true], 'mobility-management:4:WORK,on-demand-transport:3:WORK,travel-habit-surveys:3:WORK', all, {}),
  person('viveka', 'Viveka Brolin', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 8, true], 'data-protection:4:WORK,authorisation-assessment:3:WORK,administrative-law:4:WORK', quiet, { employer: 'lansstyrelsen-jamtlands-lan' }),
  person('arvid', 'Arvid Nyström', ['EMPLOYEE', 'CITIZENS', '2380', 12, true], 'returner-experience:4:LIVED,digital-nomad-hosting:2:WORK,marketing:4:WORK', named, { hub: 'gomorron' }),
  person('lovisa', 'Lovisa Hammar', ['FOUNDER', 'BUSINESS', '2326', 24, true], 'food-waste-reduction:4:WORK,artisan-food:4:WORK,public-meals:2:WORK', all, { hub: 'kollektivet' }),
  person('maria', 'Maria Tangen', ['EMPLOYEE', 'ACADEMIA', '5001', 16, true], 'energy-planning:4:WORK,energy-communities:4:WORK,research-methods:4:WORK', all, { hub: 'digs', employer: 'ntnu' }),
  person('geir', 'Geir Haugen', ['SELF_EMPLOYED', 'BUSINESS', '3439', 40, true], 'returner-attraction:4:WORK,place-development:4:WORK,newcomer-welcome:3:WORK', all, { hub: 'innovasjonssenteret' }),
  person('solveig', 'Solveig Moen', ['EMPLOYEE', 'BUSINESS', '3435', 20, true], 'hub-hosting:4:WORK,matchmaking:3:WORK,community-building:4:WORK', all, { hub: 'beta', roles: [{ role: 'COMMUNITY_MANAGER', hub: 'beta' }] }),
  person('knut', 'Knut Brenden', ['EMPLOYEE', 'PUBLIC_SERVICE', '3437', 12, false], 'public-transport:3:WORK,physical-planning:3:WORK', named, {}),
  person('marte', 'Marte Lien', ['SELF_EMPLOYED', 'BUSINESS', '3405', 50, true], 'project-management:4:WORK,event-management:3:WORK,cross-border-programmes:3:WORK', all, { hub: 'fabrikken' }),
  person('oda', 'Oda Sletten', ['FOUNDER', 'BUSINESS', '5021', 30, true], 'social-innovation:4:WORK,social-entrepreneurship:4:WORK,funding-applications:3:WORK', all, { hub: 'krux' }),
  person('trond', 'Trond Aasen', ['EMPLOYEE', 'PUBLIC_SERVICE', '5001', 10, true], 'innovation-procurement:4:WORK,partnership-agreements:4:WORK', named, { hub: 'digs', employer: 'trondheim-kommune' }),
  person('kari', 'Kari Rustad', ['SELF_EMPLOYED', 'CITIZENS', '3435', 60, true], 'copywriting:4:WORK,translation:3:WORK,mover-experience:4:LIVED', all, { hub: 'vaga-naeringshage' }),
  person('silje', 'Silje Kvam', ['EMPLOYEE', 'BUSINESS', '3431', 80, true], 'customer-service:4:WORK,virtual-assistance:3:WORK,remote-worker-experience:4:LIVED', named, {}),
  person('even', 'Even Dahl', ['EMPLOYEE', 'ACADEMIA', '5001', 12, true], 'co-creation:4:WORK,complexity-thinking:4:WORK,system-mapping:3:WORK', all, { hub: 'digs', employer: 'ntnu' }),
  person('jenny', 'Jenny Aronsson', ['EMPLOYEE', 'PUBLIC_SERVICE', '2380', 20, true], 'tobacco-cessation:4:WORK,alcohol-prevention:3:WORK,motivational-interviewing:4:WORK', named, { employer: 'region-jamtland-harjedalen' }),
  person('stig', 'Stig Forsell', ['SELF_EMPLOYED', 'CITIZENS', '2361', 30, false], 'older-person-perspective:4:LIVED,association-work:4:LIVED,local-history:4:LIVED', quiet, {}),
  person('wilma', 'Wilma Rask', ['EMPLOYEE', 'CITIZENS', '2313', 16, true], 'youth-perspective:4:LIVED,social-media:3:LIVED', none, {}),
  person('fredrik', 'Fredrik Bylund', ['EMPLOYEE', 'BUSINESS', '2380', 20, true], 'room-booking:4:WORK,facility-management:4:WORK,activity-based-working:3:WORK', named, { hub: 'samverket' }),
]
