import { concept, type Concept } from '../concept.js'

// Communication and media: making things understood, seen and told.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const communication: Concept[] = [
  concept('communication-and-media', { reuse: 'cross-sector' }, {
    sv: ['kommunikation och media', ['medieområdet'], 'Att göra saker begripliga, synliga och berättade.'],
    nb: ['kommunikasjon og medier', ['mediefeltet'], 'Å gjøre saker forståelige, synlige og fortalt.'],
    en: ['communication and media', ['media field'], 'Making things understood, seen and told.'],
  }),
  concept('communication', { broader: ['communication-and-media'], reuse: 'transversal', esco: '15d76317-c71a-4fa2-aadc-2ecc34e627b7' }, {
    sv: ['kommunikation', ['kommunikatör', 'informationsarbete'], 'Får budskap att nå fram och förstås.'],
    nb: ['kommunikasjon', ['kommunikasjonsrådgiver', 'informasjonsarbeid'], 'Får budskap til å nå fram og bli forstått.'],
    en: ['communication', ['communications officer', 'communicating'], 'Gets messages through and understood.'],
  }),
  concept('change-communication', { broader: ['communication'], related: ['change-management'], reuse: 'cross-sector' }, {
    sv: ['förändringskommunikation', ['förankring'], 'Förklarar förändring så att människor kan vara med.'],
    nb: ['endringskommunikasjon', ['forankring'], 'Forklarer endring slik at mennesker kan være med.'],
    en: ['change communication', ['communicating change'], 'Explains change so that people can take part.'],
  }),
  concept('climate-communication', { broader: ['communication'], related: ['climate-work'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['klimatkommunikation', ['prata klimat'], 'Talar om klimatet så att det leder till handling.'],
    nb: ['klimakommunikasjon', ['snakke om klima'], 'Snakker om klimaet slik at det fører til handling.'],
    en: ['climate communication', ['talking about climate'], 'Talks of the climate in ways that lead to action.'],
  }),
  concept('crisis-communication', { broader: ['communication'], related: ['crisis-management'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['kriskommunikation', ['information vid kris'], 'Informerar snabbt och sant när något händer.'],
    nb: ['krisekommunikasjon', ['informasjon i krise'], 'Informerer raskt og sant når noe skjer.'],
    en: ['crisis communication', ['emergency information'], 'Informs quickly and truthfully when something happens.'],
  }),
  concept('internal-communication', { broader: ['communication'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '1f6eac42-e5aa-4fa7-a75d-a4eea12c618e' }, {
    sv: ['internkommunikation', ['intern information'], 'Håller en organisations människor informerade.'],
    nb: ['internkommunikasjon', ['intern informasjon'], 'Holder menneskene i en organisasjon informert.'],
    en: ['internal communication', ['internal information'], 'Keeps the people of an organisation informed.'],
  }),
  concept('media-relations', { broader: ['communication'], related: ['journalism'], reuse: 'cross-sector' }, {
    sv: ['medierelationer', ['presskontakter', 'pressmeddelanden'], 'Arbetar med press och journalister.'],
    nb: ['mediekontakt', ['pressearbeid', 'pressemeldinger'], 'Arbeider med presse og journalister.'],
    en: ['media relations', ['press work', 'press releases'], 'Works with press and journalists.'],
  }),
  concept('advocacy', { broader: ['communication'], related: ['political-decision-making'], reuse: 'cross-sector' }, {
    sv: ['påverkansarbete', ['opinionsbildning'], 'Påverkar beslut och åsikter öppet.'],
    nb: ['påvirkningsarbeid', ['opinionsarbeid', 'interessepolitikk'], 'Påvirker beslutninger og meninger åpent.'],
    en: ['advocacy', ['opinion work', 'lobbying'], 'Influences decisions and opinion in the open.'],
  }),
  concept('social-media', { broader: ['communication'], related: ['marketing'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'], esco: '5303169c-75d6-4751-9136-a4b88343388c' }, {
    sv: ['sociala medier', ['innehåll i sociala medier'], 'Driver kanaler och samtal i sociala medier.'],
    nb: ['sosiale medier', ['innhold i sosiale medier'], 'Driver kanaler og samtaler i sosiale medier.'],
    en: ['social media', ['social media management'], 'Runs channels and conversations in social media.'],
  }),
  concept('writing', { broader: ['communication-and-media'], reuse: 'transversal' }, {
    sv: ['skrivande', ['skriva texter', 'skribent'], 'Skriver texter som fungerar.'],
    nb: ['skriving', ['skrive tekster', 'skribent'], 'Skriver tekster som fungerer.'],
    en: ['writing', ['writer', 'writing texts'], 'Writes texts that work.'],
  }),
  concept('copywriting', { broader: ['writing'], related: ['marketing'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'], esco: 'ce592b28-4467-4908-b2e6-64bbe18da631' }, {
    sv: ['copywriting', ['copywriter', 'reklamtext'], 'Skriver texter som säljer eller väcker lust.'],
    nb: ['reklametekst', ['tekstforfatter', 'copywriting'], 'Skriver tekster som selger eller vekker lyst.'],
    en: ['copywriting', ['copywriter', 'advertising copy'], 'Writes texts that sell or awaken interest.'],
  }),
  concept('editing', { broader: ['writing'], related: ['proofreading'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['redigering av text', ['redaktör', 'redaktörskap', 'textredigering'], 'Gör andras texter bättre.'],
    nb: ['tekstredigering', ['redaktør', 'redigere tekst'], 'Gjør andres tekster bedre.'],
    en: ['editing', ['editor', 'text editing'], 'Makes the texts of others better.'],
  }),
  concept('proofreading', { broader: ['writing'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'], esco: '637ca2e2-0624-48b1-be6e-9ff4580344ac' }, {
    sv: ['korrekturläsning', ['korrektur'], 'Hittar felen före tryck.'],
    nb: ['korrekturlesing', ['korrektur'], 'Finner feilene før trykk.'],
    en: ['proofreading', ['proof reading'], 'Finds the errors before printing.'],
  }),
  concept('plain-language', { broader: ['writing'], reuse: 'cross-sector' }, {
    sv: ['klarspråk', ['begriplig svenska', 'lättläst'], 'Skriver så att alla förstår första gången.'],
    nb: ['klarspråk', ['forståelig norsk', 'lettlest'], 'Skriver slik at alle forstår første gang.'],
    en: ['plain language', ['easy to read', 'clear language'], 'Writes so that all understand the first time.'],
  }),
  concept('popular-science-writing', { broader: ['writing'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['populärvetenskapligt skrivande', ['populärvetenskap'], 'Skriver om forskning för alla.'],
    nb: ['populærvitenskapelig skriving', ['populærvitenskap'], 'Skriver om forskning for alle.'],
    en: ['popular science writing', ['science writing'], 'Writes about research for everyone.'],
  }),
  concept('questionnaire-writing', { broader: ['writing'], reuse: 'cross-sector', esco: 'f73ed9e8-65c6-450d-9f19-8f3f8266689c' }, {
    sv: ['formulera frågor', ['frågeformulär'], 'Ställer frågor som går att svara på.'],
    nb: ['formulere spørsmål', ['spørreskjema'], 'Stiller spørsmål som kan besvares.'],
    en: ['questionnaire writing', ['designing questionnaires'], 'Asks questions that can be answered.'],
  }),
  concept('journalism', { broader: ['communication-and-media'], reuse: 'sector-specific', esco: '3391d6dd-d584-4c8c-9af9-d2f0c45e2b4b' }, {
    sv: ['journalistik', ['journalist', 'reporter'], 'Granskar och berättar vad som händer.'],
    nb: ['journalistikk', ['journalist', 'reporter'], 'Gransker og forteller hva som skjer.'],
    en: ['journalism', ['journalist', 'reporter'], 'Examines and tells what is going on.'],
  }),
  concept('storytelling', { broader: ['communication-and-media'], related: ['narrative-methods'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['berättande', ['storytelling', 'platsberättelser'], 'Berättar så att andra minns och känner igen sig.'],
    nb: ['historiefortelling', ['fortellerkunst', 'stedsfortellinger'], 'Forteller slik at andre husker og kjenner seg igjen.'],
    en: ['storytelling', ['telling stories of places'], 'Tells so that others remember and recognise themselves.'],
  }),
  concept('narrative-methods', { broader: ['communication-and-media'], related: ['qualitative-interviews'], reuse: 'cross-sector' }, {
    sv: ['narrativa metoder', ['berättelser som underlag'], 'Samlar berättelser för att förstå en fråga.'],
    nb: ['narrative metoder', ['fortellinger som grunnlag'], 'Samler fortellinger for å forstå et spørsmål.'],
    en: ['narrative methods', ['stories as evidence'], 'Gathers stories to understand a question.'],
  }),
  concept('translation', { broader: ['communication-and-media'], related: ['plain-language'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'], esco: '449f0945-4943-49f9-bd98-edfdfd7c00ba' }, {
    sv: ['översättning', ['översätta', 'översättare'], 'För över text mellan språk.'],
    nb: ['oversettelse', ['oversette', 'oversetter'], 'Fører tekst over mellom språk.'],
    en: ['translation', ['translator', 'translating'], 'Carries text from one language to another.'],
  }),
  concept('interpreting', { broader: ['communication-and-media'], reuse: 'occupation-specific' }, {
    sv: ['tolkning', ['tolk', 'tolka samtal'], 'Tolkar tal mellan språk.'],
    nb: ['tolking', ['tolk', 'tolke samtaler'], 'Tolker tale mellom språk.'],
    en: ['interpreting', ['interpreter'], 'Carries speech between languages.'],
  }),
  concept('graphic-design', { broader: ['communication-and-media'], reuse: 'occupation-specific', esco: '7fb699d9-182a-430e-b7a0-6d8ed05c284b' }, {
    sv: ['grafisk formgivning', ['grafisk design', 'layout'], 'Ger form åt text och bild.'],
    nb: ['grafisk formgivning', ['grafisk design', 'layout'], 'Gir form til tekst og bilde.'],
    en: ['graphic design', ['layout', 'visual design'], 'Gives form to text and picture.'],
  }),
  concept('graphic-facilitation', { broader: ['graphic-design'], related: ['process-facilitation'], reuse: 'cross-sector' }, {
    sv: ['grafisk facilitering', ['rita möten', 'visuella anteckningar'], 'Ritar det som sägs så att gruppen ser det.'],
    nb: ['grafisk fasilitering', ['visuell fasilitering', 'tegne møter'], 'Tegner det som sies, slik at gruppen ser det.'],
    en: ['graphic facilitation', ['visual facilitation', 'sketch notes'], 'Draws what is said so that the group sees it.'],
  }),
  concept('illustration', { broader: ['graphic-design'], reuse: 'occupation-specific' }, {
    sv: ['illustration', ['illustratör', 'tecknande'], 'Tecknar för att förklara eller beröra.'],
    nb: ['illustrasjon', ['illustratør', 'tegning'], 'Tegner for å forklare eller røre.'],
    en: ['illustration', ['illustrator', 'drawing'], 'Draws to explain or to move.'],
  }),
  concept('photography', { broader: ['communication-and-media'], reuse: 'occupation-specific', esco: '38509fa4-7c06-4a4b-9622-f521f03c37b8' }, {
    sv: ['fotografi', ['fotograf', 'fotografering'], 'Tar bilder.'],
    nb: ['fotografi', ['fotograf', 'fotografering'], 'Tar bilder.'],
    en: ['photography', ['photographer'], 'Takes pictures.'],
  }),
  concept('video-production', { broader: ['communication-and-media'], reuse: 'occupation-specific' }, {
    sv: ['filmproduktion', ['videoproduktion', 'filmklippning'], 'Filmar, klipper och publicerar.'],
    nb: ['filmproduksjon', ['videoproduksjon', 'filmredigering'], 'Filmer, klipper og publiserer.'],
    en: ['video production', ['film making', 'video editing'], 'Films, cuts and publishes.'],
  }),
  concept('audio-production', { broader: ['communication-and-media'], related: ['music'], reuse: 'occupation-specific' }, {
    sv: ['ljudproduktion', ['poddproduktion', 'podd'], 'Spelar in och redigerar ljud.'],
    nb: ['lydproduksjon', ['podkastproduksjon', 'podkast'], 'Tar opp og redigerer lyd.'],
    en: ['audio production', ['podcast production', 'podcasting'], 'Records and edits sound.'],
  }),
  concept('web-publishing', { broader: ['communication-and-media'], related: ['web-development'], reuse: 'cross-sector' }, {
    sv: ['webbredaktion', ['webbredaktör', 'webbpublicering'], 'Håller en webbplats innehåll rätt och levande.'],
    nb: ['nettredaksjon', ['nettredaktør', 'nettpublisering'], 'Holder innholdet på et nettsted riktig og levende.'],
    en: ['web publishing', ['web editor', 'content management'], 'Keeps the content of a website right and alive.'],
  }),
  concept('presenting', { broader: ['communication-and-media'], related: ['teaching'], reuse: 'transversal' }, {
    sv: ['presentationsteknik', ['hålla föredrag', 'tala inför publik'], 'Talar så att människor lyssnar.'],
    nb: ['presentasjonsteknikk', ['holde foredrag', 'tale for publikum'], 'Snakker slik at mennesker lytter.'],
    en: ['presenting', ['public speaking', 'giving talks'], 'Speaks so that people listen.'],
  }),
]
