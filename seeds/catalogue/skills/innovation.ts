import { concept, type Concept } from '../concept.js'

// Innovation: from a question to something in use.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const innovation: Concept[] = [
  concept('mission-oriented-innovation', { broader: ['innovation-management'], related: ['system-entrepreneurship'], reuse: 'cross-sector' }, {
    sv: ['missionsdriven innovation', ['missionsorienterat arbetssätt'], 'Samlar många aktörer kring ett djärvt mål.'],
    nb: ['målrettede samfunnsoppdrag', ['oppdragsdrevet innovasjon', 'samfunnsoppdrag'], 'Samler mange aktører om et dristig mål.'],
    en: ['mission-oriented innovation', ['missions'], 'Gathers many actors around a bold goal.'],
  }),
  concept('innovation-management', { broader: ['co-creation-and-leadership'], reuse: 'cross-sector', esco: '2fb8480e-de3c-462b-b169-e8bbb344da68' }, {
    sv: ['innovationsledning', ['innovationsarbete', 'leda innovation'], 'Leder arbetet från idé till något nytt i bruk.'],
    nb: ['innovasjonsledelse', ['innovasjonsarbeid', 'lede innovasjon'], 'Leder arbeidet fra idé til noe nytt i bruk.'],
    en: ['innovation management', ['innovation work', 'leading innovation'], 'Leads the work from idea to something new in use.'],
  }),
  concept('social-innovation', { broader: ['innovation-management'], reuse: 'cross-sector', themes: ['HEALTH', 'ATTRACTIVENESS'], esco: '149e5f0d-eb46-4e75-9265-e91f6b2ca596' }, {
    sv: ['social innovation', ['samhällsinnovation'], 'Hittar nya sätt att möta sociala behov.'],
    nb: ['sosial innovasjon', ['samfunnsinnovasjon'], 'Finner nye måter å møte sosiale behov på.'],
    en: ['social innovation', ['societal innovation'], 'Finds new ways to meet social needs.'],
  }),
  concept('service-design', { broader: ['innovation-management'], related: ['needs-analysis'], reuse: 'cross-sector' }, {
    sv: ['tjänstedesign', ['tjänstedesigner', 'användardriven utveckling'], 'Utvecklar tjänster utifrån dem som använder dem.'],
    nb: ['tjenestedesign', ['tjenestedesigner', 'brukerdreven utvikling'], 'Utvikler tjenester ut fra dem som bruker dem.'],
    en: ['service design', ['service designer', 'user-driven development'], 'Develops services starting from those who use them.'],
  }),
  concept('design-thinking', { broader: ['innovation-management'], related: ['idea-generation'], reuse: 'cross-sector', esco: 'df64a7cc-2e96-4304-95d3-56fe0ac2dd39' }, {
    sv: ['designtänkande', ['design thinking', 'designprocess'], 'Utforskar, prövar och gör om.'],
    nb: ['designtenkning', ['design thinking', 'designprosess'], 'Utforsker, prøver og gjør om.'],
    en: ['design thinking', ['design process'], 'Explores, tries and does it again.'],
  }),
  concept('prototyping', { broader: ['innovation-management'], reuse: 'cross-sector', esco: 'bacbfc27-4b5d-47de-8bfd-af5fa27562a2' }, {
    sv: ['prototyper', ['ta fram prototyp', 'prototyping'], 'Gör en enkel version för att lära.'],
    nb: ['prototyping', ['lage prototyp'], 'Lager en enkel versjon for å lære.'],
    en: ['prototyping', ['making prototypes', 'mock-ups'], 'Makes a simple version in order to learn.'],
  }),
  concept('experiment-design', { broader: ['innovation-management'], related: ['research-methods', 'impact-measurement'], reuse: 'cross-sector' }, {
    sv: ['experimentdesign', ['småskaliga försök', 'testa i liten skala'], 'Lägger upp små försök som ger svar.'],
    nb: ['forsøksdesign', ['småskala forsøk', 'teste i liten skala'], 'Legger opp små forsøk som gir svar.'],
    en: ['experiment design', ['small-scale trials', 'safe-to-fail experiments'], 'Sets up small trials that give answers.'],
  }),
  concept('idea-generation', { broader: ['innovation-management'], related: ['creativity'], reuse: 'transversal', esco: '614c627b-2ec9-4a0d-811e-de14be4362f2' }, {
    sv: ['idégenerering', ['idékläckning', 'brainstorming'], 'Får fram många idéer tillsammans.'],
    nb: ['idéutvikling', ['idédugnad', 'idémyldring'], 'Får fram mange ideer sammen.'],
    en: ['idea generation', ['brainstorming', 'ideation'], 'Brings out many ideas together.'],
  }),
  concept('needs-analysis', { broader: ['innovation-management'], related: ['interviewing'], reuse: 'cross-sector' }, {
    sv: ['behovsanalys', ['behovsinventering', 'användarinsikter'], 'Tar reda på vad människor egentligen behöver.'],
    nb: ['behovsanalyse', ['behovskartlegging', 'brukerinnsikt'], 'Finner ut hva mennesker egentlig trenger.'],
    en: ['needs analysis', ['needs assessment', 'user insight'], 'Finds out what people really need.'],
  }),
  concept('foresight', { broader: ['innovation-management'], related: ['forecasting'], reuse: 'cross-sector' }, {
    sv: ['framsyn', ['omvärldsanalys', 'omvärldsbevakning', 'framtidsscenarier'], 'Ser vad som är på väg och vad det kan betyda.'],
    nb: ['framsyn', ['omverdensanalyse', 'framtidsscenarioer'], 'Ser hva som er på vei, og hva det kan bety.'],
    en: ['foresight', ['horizon scanning', 'future scenarios'], 'Sees what is on its way and what it may mean.'],
  }),
  concept('implementation-work', { broader: ['innovation-management'], related: ['change-management'], reuse: 'cross-sector' }, {
    sv: ['implementering', ['nyttiggörande', 'införande i vardagen'], 'Får en lösning att användas på riktigt.'],
    nb: ['implementering', ['ta i bruk', 'innføring i hverdagen'], 'Får en løsning til å bli brukt på ordentlig.'],
    en: ['implementation', ['putting into use', 'embedding solutions'], 'Gets a solution into real use.'],
  }),
  concept('scaling-solutions', { broader: ['innovation-management'], related: ['implementation-work'], reuse: 'cross-sector' }, {
    sv: ['spridning och skalning', ['skala upp', 'sprida lösningar'], 'Anpassar det som fungerar till fler platser.'],
    nb: ['spredning og skalering', ['skalere opp', 'spre løsninger'], 'Tilpasser det som virker til flere steder.'],
    en: ['scaling solutions', ['spreading what works'], 'Adapts what works to more places.'],
  }),
]
