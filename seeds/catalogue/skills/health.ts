import { concept, type Concept } from '../concept.js'

// Health and care: preventing ill health, treating it, and evening out its chances.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const health: Concept[] = [
  concept('health-and-care', { reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['hälsa, vård och omsorg', ['hälso- och sjukvård'], 'Att främja hälsa och ge vård och omsorg.'],
    nb: ['helse og omsorg', ['helse- og omsorgstjenester'], 'Å fremme helse og gi behandling og omsorg.'],
    en: ['health and care', ['healthcare'], 'Promoting health and giving treatment and care.'],
  }),
  concept('public-health', { broader: ['health-and-care'], related: ['statistics'], reuse: 'cross-sector', themes: ['HEALTH'], esco: '9570e84e-6699-4c9f-9a12-7bc82d53a231' }, {
    sv: ['folkhälsa', ['folkhälsoarbete', 'folkhälsovetenskap'], 'Förbättrar hälsan i en hel befolkning.'],
    nb: ['folkehelse', ['folkehelsearbeid', 'folkehelsevitenskap'], 'Bedrer helsen i en hel befolkning.'],
    en: ['public health', ['population health'], 'Improves the health of a whole population.'],
  }),
  concept('health-promotion', { broader: ['public-health'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['hälsofrämjande arbete', ['hälsofrämjande', 'friskvård'], 'Stärker det som håller människor friska.'],
    nb: ['helsefremmende arbeid', ['helsefremming'], 'Styrker det som holder mennesker friske.'],
    en: ['health promotion', ['promoting health', 'wellness work'], 'Strengthens what keeps people well.'],
  }),
  concept('health-equity', { broader: ['public-health'], related: ['socioeconomic-analysis', 'gender-equality'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['jämlik hälsa', ['ojämlik hälsa', 'hälsoklyftor'], 'Minskar skillnader i hälsa mellan grupper och platser.'],
    nb: ['helselikhet', ['sosial ulikhet i helse', 'utjevne helseforskjeller'], 'Reduserer helseforskjeller mellom grupper og steder.'],
    en: ['health equity', ['unequal health', 'health inequalities'], 'Lessens differences in health between groups and places.'],
  }),
  concept('health-analysis', { broader: ['public-health'], related: ['data-analysis', 'epidemiology'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['hälsoanalys', ['hälsoanalytiker', 'analysera hälsodata'], 'Läser hälsodata och säger vad de betyder.'],
    nb: ['helseanalyse', ['helseanalytiker', 'analysere helsedata'], 'Leser helsedata og sier hva de betyr.'],
    en: ['health analysis', ['health analyst', 'analysing health data'], 'Reads health data and says what they mean.'],
  }),
  concept('epidemiology', { broader: ['public-health'], reuse: 'sector-specific', themes: ['HEALTH'], esco: '9fa6b84e-d625-4d1d-a5d0-e7f6b357deb8' }, {
    sv: ['epidemiologi', ['smittspridningslära'], 'Studerar hur sjukdomar sprids och fördelas.'],
    nb: ['epidemiologi', ['sykdomsutbredelse'], 'Studerer hvordan sykdommer spres og fordeles.'],
    en: ['epidemiology', ['disease distribution'], 'Studies how diseases spread and are distributed.'],
  }),
  concept('infection-control', { broader: ['health-and-care'], related: ['crisis-management'], reuse: 'sector-specific', themes: ['HEALTH', 'SECURITY'], esco: '6d13053b-ee35-492c-8976-8178420df398' }, {
    sv: ['smittskydd', ['vårdhygien'], 'Hindrar att smitta sprids.'],
    nb: ['smittevern', ['hygiene i helsetjenesten'], 'Hindrer at smitte sprer seg.'],
    en: ['infection control', ['infection prevention', 'communicable disease control'], 'Stops infections from spreading.'],
  }),
  concept('health-impact-assessment', { broader: ['public-health'], related: ['impact-assessment'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['hälsokonsekvensbedömning', ['HKB'], 'Bedömer hur ett beslut påverkar människors hälsa.'],
    nb: ['helsekonsekvensutredning', ['helsekonsekvensvurdering'], 'Vurderer hvordan en beslutning påvirker menneskers helse.'],
    en: ['health impact assessment', ['HIA'], 'Judges how a decision affects the health of people.'],
  }),
  concept('tobacco-cessation', { broader: ['health-promotion'], related: ['motivational-interviewing'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['tobaksavvänjning', ['sluta röka', 'rökavvänjning'], 'Hjälper människor att sluta med tobak.'],
    nb: ['tobakksavvenning', ['røykeslutt', 'snusslutt'], 'Hjelper mennesker å slutte med tobakk.'],
    en: ['tobacco cessation', ['stopping smoking', 'smoking cessation'], 'Helps people give up tobacco.'],
  }),
  concept('alcohol-prevention', { broader: ['health-promotion'], related: ['addiction-care', 'lived-addiction'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['alkoholprevention', ['ANDTS-förebyggande arbete', 'alkoholförebyggande arbete'], 'Minskar skador av alkohol.'],
    nb: ['alkoholforebygging', ['rusforebygging'], 'Reduserer skader av alkohol.'],
    en: ['alcohol prevention', ['alcohol harm reduction'], 'Lessens harm from alcohol.'],
  }),
  concept('physical-activity-promotion', { broader: ['health-promotion'], related: ['outdoor-recreation', 'sports-coaching'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['främja fysisk aktivitet', ['fysisk aktivitet på recept', 'FaR'], 'Får fler att röra på sig.'],
    nb: ['fremme fysisk aktivitet', ['fysisk aktivitet på resept', 'frisklivsarbeid'], 'Får flere til å bevege seg.'],
    en: ['physical activity promotion', ['exercise on prescription'], 'Gets more people moving.'],
  }),
  concept('nutrition', { broader: ['health-promotion'], related: ['public-meals'], reuse: 'sector-specific', themes: ['HEALTH'], esco: '13d96098-2ff0-46b8-b326-b7c0e18cc1f1' }, {
    sv: ['näringslära', ['kostrådgivning', 'nutrition', 'dietetik'], 'Kan mat, näring och hälsa.'],
    nb: ['ernæring', ['kostholdsveiledning'], 'Kan mat, næring og helse.'],
    en: ['nutrition', ['dietary advice', 'dietetics'], 'Knows food, nutrients and health.'],
  }),
  concept('mental-health', { broader: ['health-and-care'], related: ['lived-mental-ill-health'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['psykisk hälsa', ['psykiskt välbefinnande', 'psykisk ohälsa'], 'Stärker psykisk hälsa och möter ohälsa.'],
    nb: ['psykisk helse', ['psykisk velvære', 'psykiske plager'], 'Styrker psykisk helse og møter uhelse.'],
    en: ['mental health', ['mental wellbeing'], 'Strengthens mental health and meets ill health.'],
  }),
  concept('suicide-prevention', { broader: ['mental-health'], reuse: 'sector-specific', themes: ['HEALTH', 'SECURITY'] }, {
    sv: ['suicidprevention', ['självmordsprevention'], 'Förebygger självmord och stöttar dem som är nära.'],
    nb: ['selvmordsforebygging', ['forebygging av selvmord'], 'Forebygger selvmord og støtter dem som står nær.'],
    en: ['suicide prevention', ['preventing suicide'], 'Prevents suicide and supports those close to it.'],
  }),
  concept('psychosocial-health', { broader: ['mental-health'], related: ['conflict-management'], reuse: 'cross-sector', themes: ['HEALTH', 'SKILLS_SUPPLY'] }, {
    sv: ['psykosocial hälsa', ['organisatorisk och social arbetsmiljö', 'stresshantering i arbetslivet'], 'Ser hur relationer och arbete påverkar måendet.'],
    nb: ['psykososial helse', ['psykososialt arbeidsmiljø'], 'Ser hvordan relasjoner og arbeid påvirker oss.'],
    en: ['psychosocial health', ['psychosocial work environment'], 'Sees how relations and work affect wellbeing.'],
  }),
  concept('psychological-counselling', { broader: ['mental-health'], reuse: 'occupation-specific', themes: ['HEALTH'], esco: '50b631f8-1ed7-46f5-9b47-96169d06c726' }, {
    sv: ['psykologisk rådgivning', ['samtalsstöd', 'kuratorsarbete'], 'Ger stöd genom samtal.'],
    nb: ['psykologisk rådgivning', ['samtalestøtte'], 'Gir støtte gjennom samtaler.'],
    en: ['psychological counselling', ['talking support'], 'Gives support through conversation.'],
  }),
  concept('loneliness-prevention', { broader: ['public-health'], related: ['community-building', 'volunteer-coordination'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['motverka ensamhet', ['ofrivillig ensamhet', 'social gemenskap'], 'Bryter ofrivillig ensamhet med mötesplatser och människor.'],
    nb: ['motvirke ensomhet', ['ensomhet', 'sosialt fellesskap'], 'Bryter ufrivillig ensomhet med møteplasser og mennesker.'],
    en: ['loneliness prevention', ['countering loneliness'], 'Breaks unwanted loneliness with places and people to meet.'],
  }),
  concept('nursing', { broader: ['health-and-care'], reuse: 'occupation-specific', themes: ['HEALTH'], esco: 'd429b19a-132f-44d3-971b-bb0ccd94f979' }, {
    sv: ['omvårdnad', ['sjuksköterskearbete', 'sjuksköterska'], 'Vårdar sjuka människor med kunskap och omsorg.'],
    nb: ['sykepleie', ['sykepleier'], 'Pleier syke mennesker med kunnskap og omsorg.'],
    en: ['nursing', ['nurse', 'patient care'], 'Cares for ill people with knowledge and attention.'],
  }),
  concept('elderly-care', { broader: ['social-care'], related: ['dementia-care'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['äldreomsorg', ['äldrevård', 'hemtjänst'], 'Ger stöd och omsorg till äldre.'],
    nb: ['eldreomsorg', ['hjemmetjeneste', 'hjemmehjelp'], 'Gir støtte og omsorg til eldre.'],
    en: ['elderly care', ['care for older people', 'home help'], 'Gives support and care to older people.'],
  }),
  concept('dementia-care', { broader: ['social-care'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['demensvård', ['demensomsorg'], 'Vårdar och stöttar människor med demens.'],
    nb: ['demensomsorg', ['omsorg ved demens'], 'Pleier og støtter mennesker med demens.'],
    en: ['dementia care', ['care for people with dementia'], 'Cares for and supports people with dementia.'],
  }),
  concept('social-care', { broader: ['health-and-care'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['social omsorg', ['omsorgsarbete'], 'Ger stöd i vardagen till den som behöver.'],
    nb: ['sosial omsorg', ['omsorgsarbeid'], 'Gir støtte i hverdagen til den som trenger det.'],
    en: ['social care', ['care work'], 'Gives everyday support to those who need it.'],
  }),
  concept('social-work', { broader: ['health-and-care'], related: ['child-and-family-support', 'social-law'], reuse: 'sector-specific', themes: ['HEALTH'], esco: '0d9c959a-cdd4-41f7-aa82-5e2e25b27e3f' }, {
    sv: ['socialt arbete', ['socialtjänst', 'socionom'], 'Stöttar människor i utsatta lägen.'],
    nb: ['sosialt arbeid', ['sosialtjeneste', 'sosionom'], 'Støtter mennesker i utsatte situasjoner.'],
    en: ['social work', ['social services', 'social worker'], 'Supports people in exposed situations.'],
  }),
  concept('child-and-family-support', { broader: ['health-and-care'], related: ['early-childhood-education'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['barn- och familjestöd', ['föräldrastöd', 'familjecentral'], 'Stöttar barn och föräldrar tidigt.'],
    nb: ['støtte til barn og familier', ['foreldrestøtte', 'barnevern'], 'Støtter barn og foreldre tidlig.'],
    en: ['child and family support', ['parenting support'], 'Supports children and parents early.'],
  }),
  concept('youth-work', { broader: ['health-and-care'], related: ['youth-participation', 'leisure-leadership'], reuse: 'sector-specific', themes: ['HEALTH', 'EDUCATION'] }, {
    sv: ['ungdomsarbete', ['ungdomsfrågor', 'fältarbete bland unga'], 'Möter unga där de är.'],
    nb: ['ungdomsarbeid', ['oppsøkende ungdomsarbeid'], 'Møter unge der de er.'],
    en: ['youth work', ['outreach to young people'], 'Meets young people where they are.'],
  }),
  concept('addiction-care', { broader: ['health-and-care'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['missbruks- och beroendevård', ['beroendevård'], 'Vårdar människor med beroende.'],
    nb: ['rusbehandling', ['rusomsorg'], 'Behandler mennesker med avhengighet.'],
    en: ['addiction care', ['substance use treatment'], 'Treats people with addiction.'],
  }),
  concept('rehabilitation', { broader: ['health-and-care'], reuse: 'sector-specific', themes: ['HEALTH'], esco: '87669743-a291-4ea0-9a50-cac60d45649c' }, {
    sv: ['rehabilitering', ['arbetslivsinriktad rehabilitering'], 'Hjälper människor tillbaka till funktion och arbete.'],
    nb: ['rehabilitering', ['arbeidsrettet rehabilitering'], 'Hjelper mennesker tilbake til funksjon og arbeid.'],
    en: ['rehabilitation', ['vocational rehabilitation'], 'Helps people back to function and work.'],
  }),
  concept('physiotherapy', { broader: ['rehabilitation'], reuse: 'occupation-specific', themes: ['HEALTH'], esco: 'f4d1fce0-6d7f-4a5e-b317-2040b64758f2' }, {
    sv: ['fysioterapi', ['sjukgymnastik', 'fysioterapeut'], 'Behandlar och tränar rörelse och funktion.'],
    nb: ['fysioterapi', ['fysioterapeut'], 'Behandler og trener bevegelse og funksjon.'],
    en: ['physiotherapy', ['physical therapy', 'physiotherapist'], 'Treats and trains movement and function.'],
  }),
  concept('occupational-therapy', { broader: ['rehabilitation'], reuse: 'occupation-specific', themes: ['HEALTH'] }, {
    sv: ['arbetsterapi', ['arbetsterapeut'], 'Får vardagens aktiviteter att fungera.'],
    nb: ['ergoterapi', ['ergoterapeut'], 'Får hverdagens aktiviteter til å fungere.'],
    en: ['occupational therapy', ['occupational therapist'], 'Makes the activities of everyday life work.'],
  }),
  concept('occupational-health', { broader: ['health-and-care'], reuse: 'sector-specific', themes: ['HEALTH', 'SKILLS_SUPPLY'] }, {
    sv: ['företagshälsovård', ['arbetshälsa'], 'Förebygger ohälsa i arbetslivet.'],
    nb: ['bedriftshelsetjeneste', ['arbeidshelse'], 'Forebygger uhelse i arbeidslivet.'],
    en: ['occupational health', ['workplace health'], 'Prevents ill health in working life.'],
  }),
  concept('social-insurance', { broader: ['health-and-care', 'law'], reuse: 'sector-specific', themes: ['HEALTH', 'SKILLS_SUPPLY'], esco: 'ba9260ba-1c8d-495e-94f1-f7cab7e73cea' }, {
    sv: ['socialförsäkring', ['sjukförsäkring', 'sjukskrivningsprocess'], 'Kan regler om sjukpenning, föräldrapenning och bidrag.'],
    nb: ['trygderett', ['folketrygden', 'sykefraværsoppfølging'], 'Kan reglene om sykepenger, foreldrepenger og stønader.'],
    en: ['social insurance', ['social security', 'sickness benefit'], 'Knows the rules on sick pay, parental benefit and allowances.'],
  }),
  concept('close-to-home-care', { broader: ['health-and-care'], related: ['digital-health', 'health-service-coordination'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['nära vård', ['god och nära vård', 'vård i hemmet'], 'Flyttar vården närmare hemmet och patienten.'],
    nb: ['nære helsetjenester', ['hjemmesykehus', 'helsetjenester nær hjemmet'], 'Flytter helsetjenestene nærmere hjemmet og pasienten.'],
    en: ['close-to-home care', ['local care', 'care at home'], 'Moves care nearer to the home and the patient.'],
  }),
  concept('digital-health', { broader: ['health-and-care'], related: ['digital-service-development'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['e-hälsa', ['digital vård', 'vård på distans'], 'Ger vård och stöd med digitala verktyg.'],
    nb: ['e-helse', ['digital helse', 'digital hjemmeoppfølging'], 'Gir behandling og støtte med digitale verktøy.'],
    en: ['digital health', ['e-health', 'telehealth'], 'Gives care and support with digital tools.'],
  }),
  concept('welfare-technology', { broader: ['digital-health'], related: ['internet-of-things'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['välfärdsteknik', ['trygghetsteknik'], 'Låter teknik ge trygghet och självständighet.'],
    nb: ['velferdsteknologi', ['trygghetsteknologi'], 'Lar teknologi gi trygghet og selvstendighet.'],
    en: ['welfare technology', ['assistive care technology'], 'Lets technology give safety and independence.'],
  }),
  concept('health-service-coordination', { broader: ['health-and-care'], related: ['process-mapping'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['vårdsamordning', ['samordnad individuell plan', 'SIP'], 'Får vård och omsorg att hänga ihop för en person.'],
    nb: ['samordning av helsetjenester', ['individuell plan', 'koordinator i helsetjenesten'], 'Får helse og omsorg til å henge sammen for en person.'],
    en: ['health service coordination', ['care coordination'], 'Makes health and care fit together for a person.'],
  }),
  concept('motivational-interviewing', { broader: ['health-promotion'], related: ['active-listening'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['motiverande samtal', ['MI'], 'Samtalar så att den andres egen vilja till förändring växer.'],
    nb: ['motiverende intervju', ['MI'], 'Samtaler slik at den andres egen vilje til endring vokser.'],
    en: ['motivational interviewing', ['MI'], 'Talks so that the own will to change grows in the other person.'],
  }),
  concept('universal-design', { broader: ['health-and-care'], related: ['user-experience-design'], reuse: 'cross-sector', themes: ['HEALTH', 'PREMISES_USE'] }, {
    sv: ['universell utformning', ['design för alla'], 'Utformar så att alla kan använda utan anpassning.'],
    nb: ['universell utforming', ['design for alle'], 'Utformer slik at alle kan bruke uten tilpasning.'],
    en: ['universal design', ['design for all', 'inclusive design'], 'Designs so that everyone can use it without adaptation.'],
  }),
]
