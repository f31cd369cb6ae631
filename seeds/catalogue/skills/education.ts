import { concept, type Concept } from '../concept.js'

// Education and learning, from preschool to working life.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const education: Concept[] = [
  concept('learning-and-education', { reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['lärande och utbildning', ['utbildningsområdet'], 'Att undervisa, lära och bygga utbildning.'],
    nb: ['læring og utdanning', ['utdanningsfeltet'], 'Å undervise, lære og bygge utdanning.'],
    en: ['learning and education', ['education field'], 'Teaching, learning and building education.'],
  }),
  concept('teaching', { broader: ['learning-and-education'], reuse: 'cross-sector', themes: ['EDUCATION', 'SKILLS_SUPPLY'], esco: 'a117f32c-662b-4dd9-b739-1230dd04cb60' }, {
    sv: ['undervisning', ['lärare', 'undervisa', 'pedagogik'], 'Hjälper andra att förstå och kunna.'],
    nb: ['undervisning', ['lærer', 'undervise', 'pedagogikk'], 'Hjelper andre å forstå og kunne.'],
    en: ['teaching', ['teacher', 'instruction', 'pedagogy'], 'Helps others to understand and be able.'],
  }),
  concept('training', { broader: ['learning-and-education'], related: ['talent-development'], reuse: 'cross-sector', themes: ['EDUCATION', 'SKILLS_SUPPLY'] }, {
    sv: ['utbildning i arbetslivet', ['utbildare', 'kursledning', 'hålla kurs'], 'Lär vuxna något de har nytta av i arbetet.'],
    nb: ['opplæring i arbeidslivet', ['kursholder', 'kursledelse', 'holde kurs'], 'Lærer voksne noe de har nytte av i arbeidet.'],
    en: ['training', ['trainer', 'running courses', 'workplace training'], 'Teaches adults something useful at work.'],
  }),
  concept('early-childhood-education', { broader: ['teaching'], reuse: 'sector-specific', themes: ['EDUCATION'] }, {
    sv: ['förskolepedagogik', ['förskola', 'förskollärare'], 'Lär och leker med små barn.'],
    nb: ['barnehagepedagogikk', ['barnehage', 'barnehagelærer'], 'Lærer og leker med små barn.'],
    en: ['early childhood education', ['preschool teaching'], 'Learns and plays with young children.'],
  }),
  concept('primary-school-teaching', { broader: ['teaching'], reuse: 'occupation-specific', themes: ['EDUCATION'] }, {
    sv: ['grundskoleundervisning', ['grundskollärare'], 'Undervisar barn i grundskolan.'],
    nb: ['grunnskoleundervisning', ['grunnskolelærer'], 'Underviser barn i grunnskolen.'],
    en: ['primary school teaching', ['compulsory school teaching'], 'Teaches children in compulsory school.'],
  }),
  concept('upper-secondary-teaching', { broader: ['teaching'], reuse: 'occupation-specific', themes: ['EDUCATION'] }, {
    sv: ['gymnasieundervisning', ['gymnasielärare'], 'Undervisar ungdomar på gymnasiet.'],
    nb: ['undervisning i videregående', ['lektor'], 'Underviser ungdom i videregående skole.'],
    en: ['upper secondary teaching', ['high school teaching'], 'Teaches young people in upper secondary school.'],
  }),
  concept('vocational-education', { broader: ['learning-and-education'], reuse: 'sector-specific', themes: ['EDUCATION', 'SKILLS_SUPPLY'] }, {
    sv: ['yrkesutbildning', ['yrkeshögskola', 'yrkesprogram'], 'Utbildar för ett yrke, nära arbetslivet.'],
    nb: ['yrkesutdanning', ['fagskole', 'yrkesfag'], 'Utdanner til et yrke, nær arbeidslivet.'],
    en: ['vocational education', ['vocational training', 'VET'], 'Educates for an occupation, close to working life.'],
  }),
  concept('apprenticeship-supervision', { broader: ['vocational-education'], related: ['mentoring'], reuse: 'sector-specific', themes: ['EDUCATION', 'SKILLS_SUPPLY'] }, {
    sv: ['handledning av lärlingar', ['lärlingshandledning', 'praktikhandledning'], 'Lär upp en lärling eller praktikant på plats.'],
    nb: ['veiledning av lærlinger', ['lærlingveiledning', 'instruktør for lærlinger'], 'Lærer opp en lærling eller praktikant på stedet.'],
    en: ['apprenticeship supervision', ['supervising trainees'], 'Trains an apprentice or trainee on the spot.'],
  }),
  concept('adult-education', { broader: ['learning-and-education'], reuse: 'sector-specific', themes: ['EDUCATION', 'SKILLS_SUPPLY'], esco: '60856bbb-e5db-4398-babb-300a24a7fe97' }, {
    sv: ['vuxenutbildning', ['komvux'], 'Ger vuxna utbildning mitt i livet.'],
    nb: ['voksenopplæring', ['voksenutdanning'], 'Gir voksne utdanning midt i livet.'],
    en: ['adult education', ['adult learning'], 'Gives adults education in mid-life.'],
  }),
  concept('folk-education', { broader: ['learning-and-education'], related: ['association-work'], reuse: 'sector-specific', themes: ['EDUCATION', 'ATTRACTIVENESS'] }, {
    sv: ['folkbildning', ['folkhögskola', 'studieförbund'], 'Bildning av fri vilja, tillsammans.'],
    nb: ['folkeopplysning', ['folkehøgskole', 'studieforbund'], 'Dannelse av fri vilje, sammen.'],
    en: ['folk education', ['popular education', 'folk high school'], 'Learning of free will, together.'],
  }),
  concept('study-circles', { broader: ['folk-education'], reuse: 'cross-sector', themes: ['EDUCATION', 'ATTRACTIVENESS'] }, {
    sv: ['studiecirkel', ['cirkelledare', 'leda studiecirkel'], 'Lär tillsammans i liten grupp.'],
    nb: ['studiesirkel', ['studieringleder'], 'Lærer sammen i en liten gruppe.'],
    en: ['study circles', ['study circle leadership'], 'Learns together in a small group.'],
  }),
  concept('curriculum-design', { broader: ['learning-and-education'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['kursutveckling', ['utbildningsdesign', 'läroplansutveckling'], 'Bygger kurser med mål, innehåll och form.'],
    nb: ['kursutvikling', ['utdanningsdesign', 'læreplanutvikling'], 'Bygger kurs med mål, innhold og form.'],
    en: ['curriculum design', ['course development', 'instructional design'], 'Builds courses with goals, content and form.'],
  }),
  concept('e-learning', { broader: ['curriculum-design'], related: ['video-production'], reuse: 'cross-sector', themes: ['EDUCATION'], esco: '5f5e9350-1d13-4391-b9e1-07f6b2047fc5' }, {
    sv: ['nätbaserat lärande', ['e-lärande', 'distansutbildning'], 'Gör utbildning som fungerar på nätet.'],
    nb: ['nettbasert læring', ['e-læring', 'nettstudier'], 'Lager opplæring som fungerer på nett.'],
    en: ['e-learning', ['online learning', 'distance education'], 'Makes education that works online.'],
  }),
  concept('learning-technology', { broader: ['e-learning'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['digitala läroverktyg', ['lärplattform', 'pedagogiska verktyg'], 'Väljer och använder digitala verktyg för lärande.'],
    nb: ['digitale læringsverktøy', ['læringsplattform'], 'Velger og bruker digitale verktøy for læring.'],
    en: ['learning technology', ['learning platforms', 'edtech'], 'Chooses and uses digital tools for learning.'],
  }),
  concept('assessment-of-learning', { broader: ['learning-and-education'], reuse: 'cross-sector', themes: ['EDUCATION'], esco: '31b67516-af16-4b97-8430-a8a8e0f84190' }, {
    sv: ['kunskapsbedömning', ['bedömning av lärande', 'betygssättning'], 'Bedömer vad någon har lärt sig.'],
    nb: ['læringsvurdering', ['vurdering av læring', 'karaktersetting'], 'Vurderer hva noen har lært.'],
    en: ['assessment of learning', ['grading'], 'Judges what someone has learnt.'],
  }),
  concept('special-needs-education', { broader: ['teaching'], related: ['disability-experience'], reuse: 'sector-specific', themes: ['EDUCATION', 'HEALTH'], esco: 'ef1e63c9-f8c1-46ad-8c74-3cea311c9377' }, {
    sv: ['specialpedagogik', ['särskilt stöd', 'anpassad undervisning'], 'Anpassar undervisning för den som behöver.'],
    nb: ['spesialpedagogikk', ['tilpasset opplæring'], 'Tilpasser undervisning for den som trenger det.'],
    en: ['special needs education', ['special education'], 'Adapts teaching for those who need it.'],
  }),
  concept('language-teaching', { broader: ['teaching'], reuse: 'cross-sector', themes: ['EDUCATION'], esco: 'a9ead737-a7cd-4046-adea-1ff7326db09f' }, {
    sv: ['språkundervisning', ['undervisning i svenska som andraspråk', 'sfi'], 'Lär ut språk.'],
    nb: ['språkundervisning', ['norskopplæring', 'norsk som andrespråk'], 'Lærer bort språk.'],
    en: ['language teaching', ['second language teaching'], 'Teaches languages.'],
  }),
  concept('outdoor-education', { broader: ['teaching'], related: ['guiding', 'nature-interpretation'], reuse: 'sector-specific', themes: ['EDUCATION', 'HEALTH'] }, {
    sv: ['utomhuspedagogik', ['uteskola', 'naturpedagogik'], 'Undervisar ute i naturen.'],
    nb: ['uteskole', ['utendørspedagogikk', 'naturpedagogikk'], 'Underviser ute i naturen.'],
    en: ['outdoor education', ['outdoor learning'], 'Teaches out in nature.'],
  }),
  concept('school-leadership', { broader: ['learning-and-education', 'leadership'], reuse: 'sector-specific', themes: ['EDUCATION'] }, {
    sv: ['skolledarskap', ['rektor', 'leda skola'], 'Leder en skola eller utbildning.'],
    nb: ['skoleledelse', ['rektor', 'lede skole'], 'Leder en skole eller utdanning.'],
    en: ['school leadership', ['headteacher', 'education management'], 'Leads a school or an education.'],
  }),
  concept('school-attendance', { broader: ['learning-and-education'], related: ['youth-work', 'mental-health'], reuse: 'sector-specific', themes: ['EDUCATION', 'HEALTH'] }, {
    sv: ['skolnärvaro', ['problematisk skolfrånvaro', 'hemmasittare'], 'Hjälper barn tillbaka till skolan.'],
    nb: ['skolenærvær', ['bekymringsfullt skolefravær'], 'Hjelper barn tilbake til skolen.'],
    en: ['school attendance', ['school absence'], 'Helps children back to school.'],
  }),
  concept('dropout-prevention', { broader: ['learning-and-education'], related: ['career-guidance'], reuse: 'sector-specific', themes: ['EDUCATION', 'SKILLS_SUPPLY'] }, {
    sv: ['motverka studieavbrott', ['avhoppsförebyggande arbete'], 'Får fler unga att fullfölja sin utbildning.'],
    nb: ['frafallsforebygging', ['hindre frafall'], 'Får flere unge til å fullføre utdanningen.'],
    en: ['dropout prevention', ['preventing early school leaving'], 'Gets more young people to complete their education.'],
  }),
  concept('research-methods', { broader: ['learning-and-education'], reuse: 'cross-sector', themes: ['EDUCATION'], esco: 'ed3f3dba-3a35-4ed5-b113-67f4d10ef4c8' }, {
    sv: ['forskningsmetodik', ['vetenskaplig metod', 'forska'], 'Undersöker en fråga så att svaret håller.'],
    nb: ['forskningsmetode', ['vitenskapelig metode', 'forske'], 'Undersøker et spørsmål slik at svaret holder.'],
    en: ['research methods', ['scientific method', 'doing research'], 'Examines a question so that the answer holds.'],
  }),
  concept('action-research', { broader: ['research-methods'], related: ['co-creation'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['aktionsforskning', ['följeforskning', 'interaktiv forskning'], 'Forskar tillsammans med dem det gäller.'],
    nb: ['aksjonsforskning', ['følgeforskning'], 'Forsker sammen med dem det gjelder.'],
    en: ['action research', ['participatory research'], 'Researches together with those concerned.'],
  }),
  concept('qualitative-interviews', { broader: ['research-methods'], related: ['interviewing'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['kvalitativa intervjuer', ['djupintervjuer'], 'Intervjuar på djupet för att förstå.'],
    nb: ['kvalitative intervjuer', ['dybdeintervjuer'], 'Intervjuer i dybden for å forstå.'],
    en: ['qualitative interviews', ['in-depth interviews'], 'Interviews in depth in order to understand.'],
  }),
  concept('academic-writing', { broader: ['research-methods'], related: ['writing'], reuse: 'cross-sector', themes: ['EDUCATION'], esco: 'c3c2420c-ce9a-4371-8eed-1db479c3a562' }, {
    sv: ['vetenskapligt skrivande', ['akademiskt skrivande'], 'Skriver rapporter och artiklar för granskning.'],
    nb: ['vitenskapelig skriving', ['akademisk skriving'], 'Skriver rapporter og artikler for fagfellevurdering.'],
    en: ['academic writing', ['scientific writing'], 'Writes reports and papers for review.'],
  }),
  concept('research-communication', { broader: ['research-methods'], related: ['popular-science-writing'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['forskningskommunikation', ['samverkan akademi och samhälle'], 'Gör forskning begriplig och användbar.'],
    nb: ['forskningsformidling', ['formidling av forskning'], 'Gjør forskning forståelig og brukbar.'],
    en: ['research communication', ['science communication'], 'Makes research understandable and useful.'],
  }),
  concept('lifelong-learning', { broader: ['learning-and-education'], related: ['learning-to-learn'], reuse: 'cross-sector', themes: ['EDUCATION', 'SKILLS_SUPPLY'] }, {
    sv: ['livslångt lärande', ['vidareutbildning'], 'Ordnar lärande genom hela livet.'],
    nb: ['livslang læring', ['etter- og videreutdanning'], 'Legger til rette for læring hele livet.'],
    en: ['lifelong learning', ['continuing education'], 'Arranges learning through the whole of life.'],
  }),
  concept('learning-journeys', { broader: ['learning-and-education'], related: ['study-visits', 'process-facilitation'], reuse: 'cross-sector', themes: ['EDUCATION', 'SKILLS_SUPPLY'] }, {
    sv: ['läranderesor', ['lärandeprocess'], 'Leder en gemensam resa av träffar, besök och prov.'],
    nb: ['læringsreiser', ['læringsprosess'], 'Leder en felles reise av treff, besøk og forsøk.'],
    en: ['learning journeys', ['shared learning processes'], 'Leads a shared journey of meetings, visits and trials.'],
  }),
  concept('study-visits', { broader: ['learning-and-education'], related: ['hosting'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['studiebesök', ['benchmarking på plats'], 'Ordnar besök som ger lärdomar hem.'],
    nb: ['studiebesøk', ['bedriftsbesøk'], 'Ordner besøk som gir lærdom hjem.'],
    en: ['study visits', ['site visits for learning'], 'Arranges visits that bring lessons home.'],
  }),
]
