import { concept, type Concept } from '../concept.js'

// Places and attractiveness: hubs, villages, and people who move in or return.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const attractiveness: Concept[] = [
  concept('places-and-attractiveness', { reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['platsutveckling och attraktivitet', ['attraktivitet'], 'Att göra en plats god att leva, arbeta och komma till.'],
    nb: ['stedsutvikling og attraktivitet', ['bolyst'], 'Å gjøre et sted godt å leve, arbeide og komme til.'],
    en: ['place development and attractiveness', ['attractiveness'], 'Making a place good to live in, work in and come to.'],
  }),
  concept('place-development', { broader: ['places-and-attractiveness'], related: ['municipal-planning'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['platsutveckling', ['centrumutveckling', 'ortsutveckling'], 'Utvecklar en plats tillsammans med dem som bor där.'],
    nb: ['stedsutvikling', ['sentrumsutvikling', 'tettstedsutvikling'], 'Utvikler et sted sammen med dem som bor der.'],
    en: ['place development', ['town centre development', 'placemaking'], 'Develops a place together with those who live there.'],
  }),
  concept('rural-development', { broader: ['places-and-attractiveness'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['landsbygdsutveckling', ['bygdeutveckling', 'glesbygd'], 'Utvecklar livet på landsbygden.'],
    nb: ['distriktsutvikling', ['bygdeutvikling', 'utvikling i distriktene'], 'Utvikler livet på bygda.'],
    en: ['rural development', ['village development'], 'Develops life in the countryside.'],
  }),
  concept('local-services', { broader: ['rural-development'], related: ['retail'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'HEALTH'] }, {
    sv: ['lokal service', ['service på landsbygden', 'servicepunkt'], 'Håller mat, post och vård nära i små orter.'],
    nb: ['lokale tjenester', ['tjenester i distriktene', 'servicesenter'], 'Holder mat, post og helsetjenester nær på små steder.'],
    en: ['local services', ['rural services', 'service point'], 'Keeps food, post and care near in small places.'],
  }),
  concept('community-building', { broader: ['places-and-attractiveness'], related: ['network-building'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['gemenskapsbyggande', ['bygga gemenskap', 'community building'], 'Bygger gemenskap mellan människor.'],
    nb: ['fellesskapsbygging', ['bygge fellesskap'], 'Bygger fellesskap mellom mennesker.'],
    en: ['community building', ['building community'], 'Builds community between people.'],
  }),
  concept('hub-hosting', { broader: ['places-and-attractiveness'], related: ['hosting', 'community-building'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'PREMISES_USE'] }, {
    sv: ['hubbvärdskap', ['community manager', 'coworkingvärd'], 'Driver en coworkinghubb och binder ihop dess människor.'],
    nb: ['vertskap for knutepunkt', ['kontorfellesskap', 'coworking-vert'], 'Driver et knutepunkt og binder menneskene der sammen.'],
    en: ['hub hosting', ['community management', 'coworking host'], 'Runs a coworking hub and ties its people together.'],
  }),
  concept('hub-business-models', { broader: ['hub-hosting', 'business-models'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'PREMISES_USE'] }, {
    sv: ['affärsmodeller för hubbar', ['hubbutveckling'], 'Får en hubb att bära sig.'],
    nb: ['forretningsmodeller for knutepunkt', ['utvikling av knutepunkt'], 'Får et knutepunkt til å bære seg.'],
    en: ['business models for hubs', ['hub development'], 'Makes a hub pay its way.'],
  }),
  concept('matchmaking', { broader: ['places-and-attractiveness'], related: ['networking', 'needs-analysis'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['koppla ihop människor', ['matchmaking', 'mäkla kontakter'], 'Kopplar ihop människor och behov.'],
    nb: ['koble mennesker', ['matchmaking', 'kontaktformidling'], 'Kobler mennesker og behov.'],
    en: ['matchmaking', ['connecting people', 'brokering contacts'], 'Connects people and needs.'],
  }),
  concept('place-branding', { broader: ['places-and-attractiveness'], related: ['marketing'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['platsmarknadsföring', ['platsvarumärke'], 'Gör en plats känd för det den är.'],
    nb: ['stedsmarkedsføring', ['omdømmebygging for steder'], 'Gjør et sted kjent for det det er.'],
    en: ['place branding', ['place marketing'], 'Makes a place known for what it is.'],
  }),
  concept('newcomer-welcome', { broader: ['places-and-attractiveness'], related: ['hosting'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['mottagande av inflyttare', ['inflyttarservice', 'välkomna inflyttare'], 'Hjälper inflyttare att komma till rätta.'],
    nb: ['mottak av tilflyttere', ['tilflytterservice', 'vertskap for tilflyttere'], 'Hjelper tilflyttere å finne seg til rette.'],
    en: ['welcoming newcomers', ['settlement service', 'relocation help'], 'Helps people who move in to settle.'],
  }),
  concept('returner-attraction', { broader: ['places-and-attractiveness'], related: ['talent-attraction'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['locka återvändare', ['återflyttning', 'hemvändare'], 'Når dem som flyttat och kan tänka sig att komma hem.'],
    nb: ['lokke hjemflyttere', ['hjemflytting', 'hjemflytterarbeid'], 'Når dem som har flyttet og kan tenke seg å komme hjem.'],
    en: ['attracting returners', ['return migration'], 'Reaches those who left and might come home.'],
  }),
  concept('talent-attraction', { broader: ['places-and-attractiveness'], related: ['recruitment', 'place-branding'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['talangattraktion', ['attrahera talanger', 'dra till sig kompetens'], 'Får rätt människor att välja platsen.'],
    nb: ['tiltrekke talenter', ['tiltrekke kompetanse', 'tilflyttingsarbeid'], 'Får de rette menneskene til å velge stedet.'],
    en: ['talent attraction', ['attracting people', 'attracting talent'], 'Makes the right people choose the place.'],
  }),
  concept('partner-job-support', { broader: ['newcomer-welcome'], related: ['career-guidance'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['medflyttarservice', ['jobb till medflyttande'], 'Hjälper den som flyttar med till ett arbete.'],
    nb: ['medflytterservice', ['jobb til partner'], 'Hjelper den som flytter med, til en jobb.'],
    en: ['partner job support', ['dual career service'], 'Helps an accompanying partner to a job.'],
  }),
  concept('digital-nomad-hosting', { broader: ['newcomer-welcome'], related: ['remote-work'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['mottagande av digitala nomader', ['digitala nomader'], 'Tar emot människor som arbetar på resande fot.'],
    nb: ['mottak av digitale nomader', ['digitale nomader'], 'Tar imot mennesker som arbeider på reise.'],
    en: ['hosting digital nomads', ['digital nomads'], 'Receives people who work while travelling.'],
  }),
  concept('student-attraction', { broader: ['places-and-attractiveness'], related: ['career-guidance'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'EDUCATION'] }, {
    sv: ['knyta studenter till platsen', ['studentsamverkan', 'examensarbeten i arbetslivet'], 'Får studenter att lära känna och stanna på platsen.'],
    nb: ['knytte studenter til stedet', ['studentsamarbeid'], 'Får studenter til å bli kjent med og bli på stedet.'],
    en: ['attracting students', ['student collaboration'], 'Makes students know the place and stay.'],
  }),
  concept('socioeconomic-analysis', { broader: ['places-and-attractiveness'], related: ['statistics'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'HEALTH'] }, {
    sv: ['socioekonomisk analys', ['levnadsvillkor', 'levnadsförhållanden'], 'Beskriver människors villkor på olika platser.'],
    nb: ['sosioøkonomisk analyse', ['levekår', 'levekårsanalyse'], 'Beskriver menneskers vilkår på ulike steder.'],
    en: ['socioeconomic analysis', ['living conditions'], 'Describes the conditions of people in different places.'],
  }),
  concept('demographic-analysis', { broader: ['places-and-attractiveness'], related: ['forecasting'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'], esco: 'c94dd931-f568-48e2-9a1c-922f1ce21f67' }, {
    sv: ['demografi', ['befolkningsprognos', 'befolkningsanalys'], 'Räknar på hur befolkningen förändras.'],
    nb: ['demografi', ['befolkningsframskrivning', 'befolkningsanalyse'], 'Beregner hvordan befolkningen endrer seg.'],
    en: ['demographic analysis', ['population forecast', 'demography'], 'Works out how the population changes.'],
  }),
  concept('village-planning', { broader: ['rural-development'], related: ['citizen-dialogue'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['lokal utvecklingsplan', ['byaplanering', 'byalag'], 'Gör planer som byn själv äger.'],
    nb: ['lokal utviklingsplan', ['grendeutvikling', 'grendelag'], 'Lager planer som bygda selv eier.'],
    en: ['village planning', ['local development plan', 'village council'], 'Makes plans that the village itself owns.'],
  }),
  concept('leader-method', { broader: ['rural-development'], related: ['eu-funding'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'], esco: 'd846661e-04b8-4b30-8b6b-f3525799fd3a' }, {
    sv: ['leadermetoden', ['lokalt ledd utveckling'], 'Låter bygder leda sin egen utveckling med EU-stöd.'],
    nb: ['Leader-metoden', ['lokalstyrt utvikling'], 'Lar bygder lede sin egen utvikling med EU-støtte.'],
    en: ['Leader method', ['community-led local development'], 'Lets villages lead their own development with EU support.'],
  }),
]
