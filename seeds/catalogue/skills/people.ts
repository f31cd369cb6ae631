import { concept, type Concept } from '../concept.js'

// Skills supply and HR: finding, keeping and growing the people a place needs.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const people: Concept[] = [
  concept('skills-supply', { reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['kompetensförsörjning', ['försörja med kompetens'], 'Att hitta, behålla och utveckla de människor som behövs.'],
    nb: ['kompetansebehov og rekruttering', ['kompetanseforsyning'], 'Å finne, beholde og utvikle de menneskene som trengs.'],
    en: ['skills supply', ['talent supply'], 'Finding, keeping and developing the people who are needed.'],
  }),
  concept('skills-mapping', { broader: ['skills-supply'], related: ['needs-analysis'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['kompetenskartläggning', ['kompetensinventering'], 'Tar reda på vilka kompetenser som finns och vilka som saknas.'],
    nb: ['kompetansekartlegging', ['kartlegge kompetanse'], 'Finner ut hvilken kompetanse som finnes, og hva som mangler.'],
    en: ['skills mapping', ['competence mapping', 'skills inventory'], 'Finds out which skills exist and which are missing.'],
  }),
  concept('strategic-workforce-planning', { broader: ['skills-supply'], related: ['forecasting', 'strategic-planning'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['strategisk kompetensplanering', ['bemanningsstrategi', 'personalplanering'], 'Planerar vilka människor som behövs om några år.'],
    nb: ['strategisk kompetanseplanlegging', ['bemanningsplanlegging'], 'Planlegger hvilke mennesker som trengs om noen år.'],
    en: ['strategic workforce planning', ['workforce planning'], 'Plans which people will be needed some years ahead.'],
  }),
  concept('labour-market-analysis', { broader: ['skills-supply'], related: ['statistics'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['arbetsmarknadsanalys', ['analysera arbetsmarknaden'], 'Beskriver utbud och efterfrågan på arbetskraft.'],
    nb: ['arbeidsmarkedsanalyse', ['analysere arbeidsmarkedet'], 'Beskriver tilbud og etterspørsel etter arbeidskraft.'],
    en: ['labour market analysis', ['job market analysis'], 'Describes supply and demand for labour.'],
  }),
  concept('recruitment', { broader: ['skills-supply'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '496932f1-0b6b-4f73-9432-d95c7ddcd43b' }, {
    sv: ['rekrytering', ['rekrytera', 'anställa personal'], 'Hittar, bedömer och anställer människor.'],
    nb: ['rekruttering', ['rekruttere', 'ansette medarbeidere'], 'Finner, vurderer og ansetter mennesker.'],
    en: ['recruitment', ['recruiting', 'hiring people'], 'Finds, assesses and hires people.'],
  }),
  concept('competency-based-recruitment', { broader: ['recruitment'], related: ['interviewing'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['kompetensbaserad rekrytering', ['fördomsfri rekrytering'], 'Väljer människor efter vad de kan, inte efter vilka de är.'],
    nb: ['kompetansebasert rekruttering', ['fordomsfri rekruttering'], 'Velger mennesker etter hva de kan, ikke hvem de er.'],
    en: ['competency-based recruitment', ['unbiased recruitment'], 'Chooses people for what they can do, not who they are.'],
  }),
  concept('headhunting', { broader: ['recruitment'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['headhunting', ['chefsrekrytering', 'search'], 'Söker upp människor som inte själva söker jobb.'],
    nb: ['hodejakt', ['lederrekruttering'], 'Oppsøker mennesker som ikke selv søker jobb.'],
    en: ['headhunting', ['executive search'], 'Seeks out people who are not looking for a job.'],
  }),
  concept('employer-branding', { broader: ['skills-supply'], related: ['place-branding', 'marketing'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'ATTRACTIVENESS'] }, {
    sv: ['arbetsgivarvarumärke', ['employer branding', 'attraktiv arbetsgivare'], 'Gör arbetsgivaren känd och omtyckt.'],
    nb: ['arbeidsgivermerkevare', ['attraktiv arbeidsgiver', 'omdømmebygging som arbeidsgiver'], 'Gjør arbeidsgiveren kjent og likt.'],
    en: ['employer branding', ['attractive employer'], 'Makes the employer known and liked.'],
  }),
  concept('onboarding', { broader: ['hr'], related: ['newcomer-welcome'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['introduktion av nyanställda', ['onboarding'], 'Hjälper nya medarbetare in i arbetet.'],
    nb: ['introduksjon av nyansatte', ['onboarding'], 'Hjelper nye medarbeidere inn i arbeidet.'],
    en: ['onboarding', ['induction of new employees'], 'Helps new employees into the work.'],
  }),
  concept('hr', { broader: ['skills-supply'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: 'e437eba1-3e22-41f2-8703-741e94785cba' }, {
    sv: ['HR', ['personalarbete', 'personalfrågor', 'human resources'], 'Arbetar med personalfrågor från anställning till avslut.'],
    nb: ['HR', ['personalarbeid', 'personalforvaltning'], 'Arbeider med personalspørsmål fra ansettelse til avslutning.'],
    en: ['HR', ['human resource management', 'human resources', 'personnel work'], 'Works with personnel matters from hiring to leaving.'],
  }),
  concept('payroll', { broader: ['hr'], related: ['accounting'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['lönehantering', ['löneadministration', 'lönespecialist'], 'Räknar ut och betalar löner rätt och i tid.'],
    nb: ['lønnskjøring', ['lønnsadministrasjon', 'lønnsarbeid'], 'Beregner og betaler lønn riktig og i tide.'],
    en: ['payroll', ['payroll administration', 'salary administration'], 'Works out and pays wages correctly and on time.'],
  }),
  concept('labour-law', { broader: ['hr', 'law'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '08fe5910-8c4c-4679-a988-eb2ded3c4909' }, {
    sv: ['arbetsrätt', ['arbetsrättsliga frågor'], 'Kan lagar och avtal om anställning.'],
    nb: ['arbeidsrett', ['arbeidsrettslige spørsmål'], 'Kan lover og avtaler om ansettelse.'],
    en: ['labour law', ['employment law', 'labour legislation'], 'Knows laws and agreements on employment.'],
  }),
  concept('collective-agreements', { broader: ['hr'], related: ['negotiation'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['kollektivavtal', ['facklig samverkan', 'MBL'], 'Tolkar kollektivavtal och samverkar med facket.'],
    nb: ['tariffavtaler', ['medbestemmelse', 'partssamarbeid'], 'Tolker tariffavtaler og samarbeider med fagforeningene.'],
    en: ['collective agreements', ['union relations', 'co-determination'], 'Interprets collective agreements and works with unions.'],
  }),
  concept('work-environment', { broader: ['hr'], related: ['psychosocial-health', 'occupational-health'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'HEALTH'] }, {
    sv: ['arbetsmiljö', ['arbetsmiljöarbete', 'systematiskt arbetsmiljöarbete'], 'Gör arbetet säkert och hållbart för kropp och själ.'],
    nb: ['arbeidsmiljø', ['HMS', 'helse, miljø og sikkerhet'], 'Gjør arbeidet trygt og holdbart for kropp og sinn.'],
    en: ['work environment', ['occupational safety', 'health and safety at work'], 'Makes work safe and sustainable for body and mind.'],
  }),
  concept('talent-development', { broader: ['skills-supply'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['kompetensutveckling', ['medarbetarutveckling'], 'Ordnar så att medarbetare växer i sitt arbete.'],
    nb: ['kompetanseutvikling', ['medarbeiderutvikling'], 'Legger til rette for at medarbeidere vokser i arbeidet.'],
    en: ['talent development', ['staff development', 'competence development'], 'Sees to it that employees grow in their work.'],
  }),
  concept('reskilling', { broader: ['talent-development'], related: ['adult-education'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'EDUCATION'] }, {
    sv: ['omställning och omskolning', ['omskolning', 'yrkesväxling'], 'Hjälper människor till ett nytt yrke.'],
    nb: ['omskolering', ['yrkesskifte', 'omstilling til nytt yrke'], 'Hjelper mennesker til et nytt yrke.'],
    en: ['reskilling', ['retraining', 'career change'], 'Helps people into a new occupation.'],
  }),
  concept('career-guidance', { broader: ['skills-supply'], related: ['coaching'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'EDUCATION'], esco: 'fd88851f-4d1d-4de8-aee1-4464c3012969' }, {
    sv: ['karriärvägledning', ['studie- och yrkesvägledning', 'syv'], 'Hjälper människor att välja utbildning och arbete.'],
    nb: ['karriereveiledning', ['studie- og yrkesveiledning'], 'Hjelper mennesker å velge utdanning og arbeid.'],
    en: ['career guidance', ['career counselling', 'vocational guidance'], 'Helps people choose education and work.'],
  }),
  concept('validation-of-prior-learning', { broader: ['skills-supply'], related: ['assessment-of-learning'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'EDUCATION'] }, {
    sv: ['validering', ['validering av reell kompetens'], 'Bedömer och erkänner det någon redan kan.'],
    nb: ['realkompetansevurdering', ['validering av realkompetanse'], 'Vurderer og anerkjenner det noen allerede kan.'],
    en: ['validation of prior learning', ['recognition of prior learning'], 'Assesses and recognises what someone already knows.'],
  }),
  concept('labour-market-inclusion', { broader: ['skills-supply'], related: ['integration-of-newcomers'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'HEALTH'] }, {
    sv: ['arbetsmarknadsinkludering', ['breddad rekrytering', 'arbetsinkludering'], 'Öppnar arbetslivet för människor som står utanför.'],
    nb: ['arbeidsinkludering', ['inkluderende arbeidsliv'], 'Åpner arbeidslivet for mennesker som står utenfor.'],
    en: ['labour market inclusion', ['inclusive employment'], 'Opens working life to people left outside it.'],
  }),
  concept('supported-employment', { broader: ['labour-market-inclusion'], related: ['rehabilitation'], reuse: 'sector-specific', themes: ['SKILLS_SUPPLY', 'HEALTH'] }, {
    sv: ['supported employment', ['arbete med stöd', 'IPS'], 'Stöttar en person till och i ett vanligt arbete.'],
    nb: ['arbeid med bistand', ['individuell jobbstøtte', 'IPS'], 'Støtter en person til og i vanlig arbeid.'],
    en: ['supported employment', ['individual placement and support'], 'Supports a person into and in ordinary work.'],
  }),
  concept('integration-of-newcomers', { broader: ['skills-supply'], related: ['intercultural-competence', 'migrant-experience'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'ATTRACTIVENESS'] }, {
    sv: ['integration av nyanlända', ['etablering av nyanlända'], 'Hjälper människor från andra länder in i samhälle och arbete.'],
    nb: ['integrering av nyankomne', ['bosetting og integrering'], 'Hjelper mennesker fra andre land inn i samfunn og arbeid.'],
    en: ['integration of newcomers', ['settling refugees'], 'Helps people from other countries into society and work.'],
  }),
  concept('international-recruitment', { broader: ['recruitment'], related: ['migration-law'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'ATTRACTIVENESS'] }, {
    sv: ['internationell rekrytering', ['arbetskraftsinvandring'], 'Rekryterar från andra länder och ordnar det praktiska.'],
    nb: ['internasjonal rekruttering', ['arbeidsinnvandring'], 'Rekrutterer fra andre land og ordner det praktiske.'],
    en: ['international recruitment', ['recruiting from abroad'], 'Recruits from other countries and sorts out the practical side.'],
  }),
  concept('talent-retention', { broader: ['skills-supply'], related: ['work-environment'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['behålla medarbetare', ['personalomsättning'], 'Får människor att vilja stanna.'],
    nb: ['beholde medarbeidere', ['redusere turnover'], 'Får mennesker til å ville bli.'],
    en: ['talent retention', ['keeping employees', 'reducing staff turnover'], 'Makes people want to stay.'],
  }),
  concept('diversity-and-inclusion', { broader: ['hr'], related: ['gender-equality'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['mångfald och inkludering', ['mångfaldsarbete', 'likabehandling'], 'Ser till att olikheter får plats och räknas.'],
    nb: ['mangfold og inkludering', ['mangfoldsarbeid', 'likebehandling'], 'Sørger for at forskjeller får plass og betyr noe.'],
    en: ['diversity and inclusion', ['equal treatment', 'DEI'], 'Makes sure that differences have a place and count.'],
  }),
  concept('gender-equality', { broader: ['human-rights'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['jämställdhet', ['jämställdhetsintegrering'], 'Ger kvinnor och män samma makt och möjligheter.'],
    nb: ['likestilling', ['kjønnslikestilling'], 'Gir kvinner og menn samme makt og muligheter.'],
    en: ['gender equality', ['gender mainstreaming'], 'Gives women and men the same power and opportunities.'],
  }),
  concept('working-time-models', { broader: ['hr'], related: ['rota-planning'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['arbetstidsmodeller', ['flexibel arbetstid', 'arbetstidsförkortning'], 'Prövar andra sätt att lägga arbetstiden.'],
    nb: ['arbeidstidsordninger', ['fleksibel arbeidstid'], 'Prøver andre måter å legge arbeidstiden på.'],
    en: ['working time models', ['flexible hours'], 'Tries other ways of arranging working time.'],
  }),
  concept('rota-planning', { broader: ['hr'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'HEALTH'] }, {
    sv: ['schemaläggning', ['bemanningsplanering'], 'Lägger scheman som håller för både verksamhet och människor.'],
    nb: ['turnusplanlegging', ['vaktplanlegging'], 'Lager turnus som holder for både drift og mennesker.'],
    en: ['rota planning', ['shift scheduling', 'staff scheduling'], 'Makes schedules that work for both service and people.'],
  }),
  concept('shared-employment', { broader: ['skills-supply'], related: ['mandate-arrangement'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['delade tjänster', ['kombinationstjänster', 'samarbetsanställning'], 'Låter flera arbetsgivare dela på en person.'],
    nb: ['delte stillinger', ['kombinasjonsstillinger'], 'Lar flere arbeidsgivere dele på en person.'],
    en: ['shared employment', ['shared positions', 'combined posts'], 'Lets several employers share one person.'],
  }),
  concept('mandate-arrangement', { broader: ['hr'], related: ['cross-sector-collaboration'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['mandat för samverkan', ['ge mandat', 'utlåning av personal'], 'Ordnar så att medarbetare får arbeta med andras utmaningar.'],
    nb: ['mandat for samarbeid', ['gi mandat', 'utlån av personell'], 'Ordner slik at medarbeidere får arbeide med andres utfordringer.'],
    en: ['mandates for collaboration', ['giving mandates', 'lending staff'], 'Arranges for employees to work on the challenges of others.'],
  }),
  concept('remote-work', { broader: ['skills-supply'], related: ['digital-collaboration', 'remote-worker-experience'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'PREMISES_USE', 'ATTRACTIVENESS'] }, {
    sv: ['distansarbete', ['platsoberoende arbete', 'hemarbete'], 'Ordnar arbete som kan göras var som helst.'],
    nb: ['fjernarbeid', ['stedsuavhengig arbeid', 'hjemmekontor'], 'Legger til rette for arbeid som kan gjøres hvor som helst.'],
    en: ['remote work', ['distance work', 'location-independent work', 'working from home'], 'Arranges work that can be done anywhere.'],
  }),
  concept('remote-team-leadership', { broader: ['remote-work', 'leadership'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['leda på distans', ['distansledarskap'], 'Leder människor som sitter på olika platser.'],
    nb: ['fjernledelse', ['lede på avstand'], 'Leder mennesker som sitter på ulike steder.'],
    en: ['remote team leadership', ['leading remotely'], 'Leads people who sit in different places.'],
  }),
]
