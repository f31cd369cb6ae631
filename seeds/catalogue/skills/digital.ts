import { concept, type Concept } from '../concept.js'

// Digital skills: data, software, and services that people can use.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const digital: Concept[] = [
  concept('digital-and-data', { reuse: 'cross-sector' }, {
    sv: ['digitalisering och data', ['digitala frågor'], 'Att använda data och digital teknik så att det hjälper.'],
    nb: ['digitalisering og data', ['digitale spørsmål'], 'Å bruke data og digital teknologi slik at det hjelper.'],
    en: ['digital and data', ['digitalisation'], 'Using data and digital technology so that it helps.'],
  }),
  concept('data-analysis', { broader: ['digital-and-data'], reuse: 'cross-sector', esco: '97bd1c21-66b2-4b7e-ad0f-e3cda590e378' }, {
    sv: ['dataanalys', ['analysera data', 'dataanalytiker'], 'Hittar mönster och svar i data.'],
    nb: ['dataanalyse', ['analysere data', 'dataanalytiker'], 'Finner mønstre og svar i data.'],
    en: ['data analysis', ['data analytics', 'analysing data'], 'Finds patterns and answers in data.'],
  }),
  concept('statistics', { broader: ['data-analysis'], reuse: 'cross-sector', esco: '7ee4c2ea-b349-4bd2-81a3-ec31475d4833' }, {
    sv: ['statistik', ['statistisk analys'], 'Samlar, prövar och tolkar siffror.'],
    nb: ['statistikk', ['statistisk analyse'], 'Samler, tester og tolker tall.'],
    en: ['statistics', ['statistical analysis'], 'Collects, tests and interprets figures.'],
  }),
  concept('data-visualisation', { broader: ['data-analysis'], related: ['graphic-design'], reuse: 'cross-sector' }, {
    sv: ['datavisualisering', ['visualisera data', 'diagram'], 'Gör siffror till bilder som går att förstå.'],
    nb: ['datavisualisering', ['visualisere data', 'diagrammer'], 'Gjør tall til bilder som kan forstås.'],
    en: ['data visualisation', ['data visualization', 'charts'], 'Turns figures into pictures that can be understood.'],
  }),
  concept('forecasting', { broader: ['data-analysis'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['prognoser', ['göra prognoser', 'framskrivning'], 'Räknar på vad som kan hända framöver.'],
    nb: ['prognoser', ['lage prognoser', 'framskrivning'], 'Beregner hva som kan skje framover.'],
    en: ['forecasting', ['projections', 'making forecasts'], 'Works out what may happen ahead.'],
  }),
  concept('geographic-information-systems', { broader: ['digital-and-data'], related: ['physical-planning'], reuse: 'cross-sector', esco: '377861af-f966-4c87-a2db-7e99904312b9' }, {
    sv: ['GIS', ['geografiska informationssystem', 'kartor och geodata'], 'Arbetar med kartor och platsbunden data.'],
    nb: ['GIS', ['geografiske informasjonssystemer', 'kart og geodata'], 'Arbeider med kart og stedfestede data.'],
    en: ['geographic information systems', ['GIS', 'mapping and geodata'], 'Works with maps and data tied to places.'],
  }),
  concept('survey-design', { broader: ['data-analysis'], related: ['questionnaire-writing'], reuse: 'cross-sector', esco: '5b6fb4d6-582e-4187-9f17-f6e582f8714f' }, {
    sv: ['enkätundersökningar', ['enkätmetodik'], 'Lägger upp och genomför enkäter.'],
    nb: ['spørreundersøkelser', ['surveymetodikk'], 'Legger opp og gjennomfører spørreundersøkelser.'],
    en: ['survey design', ['surveys', 'survey methods'], 'Plans and carries out surveys.'],
  }),
  concept('open-data', { broader: ['digital-and-data'], related: ['transparency'], reuse: 'cross-sector' }, {
    sv: ['öppna data', ['publicera öppna data'], 'Gör data fria att använda för andra.'],
    nb: ['åpne data', ['publisere åpne data'], 'Gjør data frie å bruke for andre.'],
    en: ['open data', ['publishing open data'], 'Makes data free for others to use.'],
  }),
  concept('data-modelling', { broader: ['digital-and-data'], reuse: 'cross-sector', esco: 'fecf8a0d-62c4-4e71-9b03-0f4fc2ad7bf5' }, {
    sv: ['datamodellering', ['begreppsmodellering', 'informationsmodellering'], 'Beskriver vad data betyder och hur de hänger ihop.'],
    nb: ['datamodellering', ['begrepsmodellering', 'informasjonsmodellering'], 'Beskriver hva data betyr og hvordan de henger sammen.'],
    en: ['data modelling', ['information modelling', 'concept modelling'], 'Describes what data mean and how they fit together.'],
  }),
  concept('databases', { broader: ['digital-and-data'], related: ['programming'], reuse: 'cross-sector', esco: '43ae58b9-5e56-4524-b45a-b422777a0576' }, {
    sv: ['databaser', ['SQL', 'databashantering'], 'Bygger och frågar databaser.'],
    nb: ['databaser', ['SQL', 'databasehåndtering'], 'Bygger og spør databaser.'],
    en: ['databases', ['SQL', 'database management'], 'Builds and queries databases.'],
  }),
  concept('sensor-data', { broader: ['digital-and-data'], related: ['internet-of-things'], reuse: 'cross-sector', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['sensordata', ['mätdata från sensorer'], 'Samlar och tolkar mätningar från sensorer.'],
    nb: ['sensordata', ['måledata fra sensorer'], 'Samler og tolker målinger fra sensorer.'],
    en: ['sensor data', ['sensor readings'], 'Collects and interprets readings from sensors.'],
  }),
  concept('internet-of-things', { broader: ['digital-and-data'], reuse: 'cross-sector', themes: ['CLIMATE', 'PREMISES_USE'], esco: 'f049d050-12da-4e40-813a-2b5eb6df6b51' }, {
    sv: ['sakernas internet', ['IoT', 'uppkopplade saker'], 'Kopplar saker till nätet så att de mäter och styr.'],
    nb: ['tingenes internett', ['IoT', 'tilkoblede ting'], 'Kobler ting til nettet slik at de måler og styrer.'],
    en: ['internet of things', ['IoT', 'connected devices'], 'Connects things to the net so that they measure and control.'],
  }),
  concept('artificial-intelligence', { broader: ['digital-and-data'], reuse: 'cross-sector', esco: 'e465a154-93f7-4973-9ce1-31659fe16dd2' }, {
    sv: ['artificiell intelligens', ['AI', 'generativ AI'], 'Använder och bedömer AI med omdöme.'],
    nb: ['kunstig intelligens', ['KI', 'generativ KI'], 'Bruker og vurderer KI med skjønn.'],
    en: ['artificial intelligence', ['AI', 'generative AI'], 'Uses and judges AI with good sense.'],
  }),
  concept('machine-learning', { broader: ['artificial-intelligence'], related: ['statistics'], reuse: 'cross-sector', esco: '3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43' }, {
    sv: ['maskininlärning', ['ML'], 'Låter program lära sig av data.'],
    nb: ['maskinlæring', ['ML'], 'Lar programmer lære av data.'],
    en: ['machine learning', ['ML'], 'Lets programs learn from data.'],
  }),
  concept('programming', { broader: ['digital-and-data'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '21d2f96d-35f7-4e3f-9745-c533d2dd6e97' }, {
    sv: ['programmering', ['koda', 'systemutveckling', 'programmerare'], 'Skriver program som löser en uppgift.'],
    nb: ['programmering', ['kode', 'systemutvikling', 'programmerer'], 'Skriver programmer som løser en oppgave.'],
    en: ['programming', ['coding', 'software development', 'programmer'], 'Writes programs that solve a task.'],
  }),
  concept('web-development', { broader: ['programming'], related: ['user-interface-design'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '69bbd53f-fbb0-4476-b4b2-ef7844464e28' }, {
    sv: ['webbutveckling', ['webbutvecklare', 'frontend'], 'Bygger webbplatser och webbtjänster.'],
    nb: ['webutvikling', ['webutvikler', 'frontend'], 'Bygger nettsteder og nettjenester.'],
    en: ['web development', ['web developer', 'frontend'], 'Builds websites and web services.'],
  }),
  concept('app-development', { broader: ['programming'], reuse: 'occupation-specific' }, {
    sv: ['apputveckling', ['mobilutveckling'], 'Bygger appar för telefoner.'],
    nb: ['apputvikling', ['mobilutvikling'], 'Bygger apper for telefoner.'],
    en: ['app development', ['mobile development'], 'Builds apps for phones.'],
  }),
  concept('software-testing', { broader: ['programming'], related: ['quality-management'], reuse: 'cross-sector' }, {
    sv: ['mjukvarutestning', ['systemtest', 'testning av system'], 'Prövar att system gör vad de ska.'],
    nb: ['programvaretesting', ['systemtesting'], 'Prøver at systemer gjør det de skal.'],
    en: ['software testing', ['system testing', 'QA testing'], 'Tests that systems do what they should.'],
  }),
  concept('it-operations', { broader: ['digital-and-data'], reuse: 'occupation-specific' }, {
    sv: ['it-drift', ['systemadministration', 'it-infrastruktur'], 'Håller servrar och system i gång.'],
    nb: ['IT-drift', ['systemadministrasjon', 'IT-infrastruktur'], 'Holder servere og systemer i gang.'],
    en: ['IT operations', ['system administration', 'IT infrastructure'], 'Keeps servers and systems running.'],
  }),
  concept('it-support', { broader: ['it-operations'], related: ['customer-service'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['it-support', ['datasupport', 'helpdesk'], 'Hjälper människor när tekniken krånglar.'],
    nb: ['IT-støtte', ['brukerstøtte', 'helpdesk'], 'Hjelper mennesker når teknologien svikter.'],
    en: ['IT support', ['helpdesk', 'technical support'], 'Helps people when technology fails.'],
  }),
  concept('cloud-services', { broader: ['it-operations'], reuse: 'cross-sector', esco: 'bd14968e-e409-45af-b362-3495ed7b10e0' }, {
    sv: ['molntjänster', ['molnteknik'], 'Väljer och använder tjänster i molnet.'],
    nb: ['skytjenester', ['skyteknologi'], 'Velger og bruker tjenester i skyen.'],
    en: ['cloud services', ['cloud computing'], 'Chooses and uses services in the cloud.'],
  }),
  concept('cyber-security', { broader: ['digital-and-data'], related: ['information-security-management'], reuse: 'cross-sector', themes: ['SECURITY'], esco: '8088750d-8388-4170-a76f-48354c469c44' }, {
    sv: ['cybersäkerhet', ['it-säkerhet'], 'Skyddar system mot intrång och angrepp.'],
    nb: ['cybersikkerhet', ['IT-sikkerhet', 'datasikkerhet'], 'Beskytter systemer mot innbrudd og angrep.'],
    en: ['cyber security', ['cybersecurity', 'IT security'], 'Protects systems against intrusion and attack.'],
  }),
  concept('information-security-management', { broader: ['digital-and-data'], related: ['records-management'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['informationssäkerhet', ['informationsklassning', 'ISO 27001'], 'Skyddar information efter hur viktig den är.'],
    nb: ['informasjonssikkerhet', ['informasjonsklassifisering', 'ISO 27001'], 'Beskytter informasjon etter hvor viktig den er.'],
    en: ['information security', ['information classification', 'ISO 27001'], 'Protects information according to how much it matters.'],
  }),
  concept('data-protection', { broader: ['digital-and-data', 'law'], reuse: 'cross-sector', themes: ['SECURITY'], esco: 'a4346013-a967-4a58-a533-6b32ad1364c5' }, {
    sv: ['dataskydd', ['GDPR', 'personlig integritet', 'dataskyddsombud'], 'Skyddar uppgifter om människor.'],
    nb: ['personvern', ['GDPR', 'personvernombud'], 'Beskytter opplysninger om mennesker.'],
    en: ['data protection', ['GDPR', 'privacy'], 'Protects information about people.'],
  }),
  concept('authorisation-assessment', { broader: ['data-protection'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['behovs-, risk- och nyttoanalys', ['konsekvensbedömning av dataskydd', 'DPIA'], 'Prövar om ett digitalt verktyg får användas och hur.'],
    nb: ['behovs-, risiko- og nytteanalyse', ['vurdering av personvernkonsekvenser', 'DPIA'], 'Prøver om et digitalt verktøy kan brukes, og hvordan.'],
    en: ['authorisation assessment', ['data protection impact assessment', 'DPIA'], 'Tests whether a digital tool may be used and how.'],
  }),
  concept('digital-service-development', { broader: ['digital-and-data'], related: ['service-design', 'change-management'], reuse: 'cross-sector' }, {
    sv: ['digital verksamhetsutveckling', ['utveckla digitala tjänster', 'digital transformation'], 'Utvecklar tjänster och arbetssätt med digitalt stöd.'],
    nb: ['digital virksomhetsutvikling', ['utvikle digitale tjenester', 'digital transformasjon'], 'Utvikler tjenester og arbeidsmåter med digital støtte.'],
    en: ['digital service development', ['digital transformation'], 'Develops services and ways of working with digital support.'],
  }),
  concept('user-experience-design', { broader: ['digital-and-data'], related: ['service-design'], reuse: 'cross-sector' }, {
    sv: ['användarupplevelse', ['UX', 'UX-design'], 'Utformar så att det blir lätt och begripligt.'],
    nb: ['brukeropplevelse', ['UX', 'UX-design'], 'Utformer slik at det blir lett og forståelig.'],
    en: ['user experience design', ['UX', 'UX design'], 'Designs so that it becomes easy and understandable.'],
  }),
  concept('user-interface-design', { broader: ['user-experience-design'], reuse: 'occupation-specific' }, {
    sv: ['gränssnittsdesign', ['UI-design', 'interaktionsdesign'], 'Ritar skärmar som är lätta att använda.'],
    nb: ['grensesnittdesign', ['UI-design', 'interaksjonsdesign'], 'Tegner skjermbilder som er lette å bruke.'],
    en: ['user interface design', ['UI design', 'interaction design'], 'Draws screens that are easy to use.'],
  }),
  concept('digital-accessibility', { broader: ['user-experience-design'], related: ['plain-language', 'universal-design'], reuse: 'cross-sector' }, {
    sv: ['digital tillgänglighet', ['webbtillgänglighet', 'WCAG'], 'Gör digitala tjänster användbara för alla.'],
    nb: ['digital tilgjengelighet', ['universell utforming av IKT', 'WCAG'], 'Gjør digitale tjenester brukbare for alle.'],
    en: ['digital accessibility', ['web accessibility', 'WCAG'], 'Makes digital services usable by everyone.'],
  }),
  concept('digital-inclusion', { broader: ['digital-and-data'], related: ['it-support', 'lived-digital-exclusion'], reuse: 'cross-sector', themes: ['HEALTH', 'EDUCATION'] }, {
    sv: ['digital delaktighet', ['digitalt utanförskap'], 'Hjälper alla att vara med digitalt.'],
    nb: ['digital deltakelse', ['digital inkludering', 'digitalt utenforskap'], 'Hjelper alle å være med digitalt.'],
    en: ['digital inclusion', ['digital divide'], 'Helps everyone to take part digitally.'],
  }),
  concept('digital-collaboration', { broader: ['digital-and-data'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['digitalt samarbete', ['samarbetsverktyg'], 'Arbetar tillsammans i delade digitala rum.'],
    nb: ['digitalt samarbeid', ['samarbeidsverktøy'], 'Arbeider sammen i delte digitale rom.'],
    en: ['digital collaboration', ['collaboration tools'], 'Works together in shared digital rooms.'],
  }),
  concept('remote-meetings', { broader: ['digital-collaboration'], related: ['meeting-facilitation'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'CLIMATE'] }, {
    sv: ['digitala möten', ['videomöten', 'hybridmöten'], 'Leder möten där alla är med, var de än är.'],
    nb: ['digitale møter', ['videomøter', 'hybridmøter'], 'Leder møter der alle er med, uansett sted.'],
    en: ['remote meetings', ['video meetings', 'hybrid meetings'], 'Leads meetings where all take part, wherever they are.'],
  }),
  concept('spreadsheets', { broader: ['digital-and-data'], related: ['data-analysis'], reuse: 'cross-sector', esco: '1973c966-f236-40c9-b2d4-5d71a89019be' }, {
    sv: ['kalkylblad', ['Excel'], 'Räknar och ordnar uppgifter i kalkylblad.'],
    nb: ['regneark', ['Excel'], 'Regner og ordner opplysninger i regneark.'],
    en: ['spreadsheets', ['Excel'], 'Calculates and orders figures in spreadsheets.'],
  }),
  concept('process-automation', { broader: ['digital-and-data'], related: ['process-mapping'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['processautomatisering', ['RPA', 'automatisera arbetsflöden'], 'Låter datorn göra det som upprepas.'],
    nb: ['prosessautomatisering', ['RPA', 'automatisere arbeidsflyt'], 'Lar datamaskinen gjøre det som gjentas.'],
    en: ['process automation', ['RPA', 'automating workflows'], 'Lets the computer do what is repeated.'],
  }),
  concept('broadband-planning', { broader: ['digital-and-data'], related: ['rural-development'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'SECURITY'] }, {
    sv: ['bredbandsutbyggnad', ['bredbandssamordning', 'fiber på landsbygden'], 'Får snabbt nät till hela länet.'],
    nb: ['bredbåndsutbygging', ['bredbåndsplanlegging', 'fiber på bygda'], 'Får raskt nett til hele fylket.'],
    en: ['broadband planning', ['broadband rollout', 'rural fibre'], 'Brings fast networks to the whole county.'],
  }),
  concept('e-archiving', { broader: ['digital-and-data', 'records-management'], reuse: 'sector-specific' }, {
    sv: ['e-arkiv', ['digital långtidslagring'], 'Bevarar digital information så att den går att läsa länge.'],
    nb: ['e-arkiv', ['digital langtidsbevaring'], 'Bevarer digital informasjon slik at den kan leses lenge.'],
    en: ['e-archiving', ['digital preservation'], 'Preserves digital information so that it stays readable.'],
  }),
]
