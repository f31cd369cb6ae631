import { concept, type Concept } from '../concept.js'

// Climate work: counting carbon, lowering it, and living with a changed climate.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const climate: Concept[] = [
  concept('climate-and-energy', { reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['klimat och energi', ['klimat- och energifrågor'], 'Att minska klimatpåverkan och använda energi klokt.'],
    nb: ['klima og energi', ['klima- og energispørsmål'], 'Å redusere klimapåvirkning og bruke energi klokt.'],
    en: ['climate and energy', ['climate and energy issues'], 'Lowering climate impact and using energy wisely.'],
  }),
  concept('climate-work', { broader: ['climate-and-energy'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['klimatarbete', ['klimatomställning', 'klimatfrågor'], 'Att planera och driva omställningen till låga utsläpp.'],
    nb: ['klimaarbeid', ['klimaomstilling', 'klimaspørsmål'], 'Å planlegge og drive omstillingen til lave utslipp.'],
    en: ['climate work', ['climate transition', 'climate action'], 'Planning and driving the shift to low emissions.'],
  }),
  concept('carbon-accounting', { broader: ['climate-work'], related: ['data-analysis'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['klimatberäkning', ['klimatbokslut', 'växthusgasberäkning', 'beräkna utsläpp'], 'Räknar fram hur stora utsläpp en verksamhet eller plats orsakar.'],
    nb: ['klimaberegning', ['klimaregnskap', 'klimagassregnskap', 'beregne utslipp'], 'Regner ut hvor store utslipp en virksomhet eller et sted forårsaker.'],
    en: ['carbon accounting', ['climate calculation', 'greenhouse gas accounting', 'emissions accounting'], 'Works out how much an organisation or place emits.'],
  }),
  concept('carbon-budgeting', { broader: ['carbon-accounting'], related: ['energy-auditing', 'municipal-budgeting'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['koldioxidbudget', ['koldioxidbudgetering', 'utsläppsbudget'], 'Fördelar ett utsläppsutrymme över år och verksamheter och följer upp det.'],
    nb: ['karbonbudsjett', ['klimabudsjett', 'utslippsbudsjett'], 'Fordeler et utslippsrom på år og virksomheter og følger det opp.'],
    en: ['carbon budgeting', ['carbon budget', 'emissions budget'], 'Shares out an emissions allowance over years and activities and follows it up.'],
  }),
  concept('life-cycle-assessment', { broader: ['carbon-accounting'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['livscykelanalys', ['LCA'], 'Bedömer miljöpåverkan från vaggan till graven för en vara eller byggnad.'],
    nb: ['livsløpsanalyse', ['livsløpsvurdering', 'LCA'], 'Vurderer miljøpåvirkningen til en vare eller bygning fra vugge til grav.'],
    en: ['life cycle assessment', ['LCA', 'life cycle analysis'], 'Judges the environmental impact of a product or building from cradle to grave.'],
  }),
  concept('climate-declaration-of-buildings', { broader: ['carbon-accounting', 'sustainable-building'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['klimatdeklaration för byggnader', ['klimatdeklaration'], 'Redovisar byggskedets klimatpåverkan för en ny byggnad.'],
    nb: ['klimagassregnskap for bygg', ['klimadeklarasjon for bygg'], 'Dokumenterer klimapåvirkningen fra byggefasen til et nytt bygg.'],
    en: ['climate declaration of buildings', ['embodied carbon statement'], 'Reports the climate impact of constructing a new building.'],
  }),
  concept('emission-scenarios', { broader: ['climate-work'], related: ['forecasting'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['utsläppsscenarier', ['scenarier för utsläpp'], 'Beskriver hur utsläppen kan utvecklas med olika val.'],
    nb: ['utslippsscenarioer', ['scenarioer for utslipp'], 'Beskriver hvordan utslippene kan utvikle seg med ulike valg.'],
    en: ['emission scenarios', ['emission pathways'], 'Describes how emissions may develop with different choices.'],
  }),
  concept('climate-adaptation', { broader: ['climate-and-energy'], related: ['risk-and-vulnerability-analysis'], reuse: 'cross-sector', themes: ['CLIMATE', 'SECURITY'] }, {
    sv: ['klimatanpassning', ['anpassning till klimatförändringar'], 'Förbereder samhället för värme, skyfall, skred och torka.'],
    nb: ['klimatilpasning', ['tilpasning til klimaendringer'], 'Forbereder samfunnet på varme, styrtregn, skred og tørke.'],
    en: ['climate adaptation', ['adapting to climate change'], 'Prepares society for heat, cloudbursts, landslides and drought.'],
  }),
  concept('stormwater-management', { broader: ['climate-adaptation'], related: ['water-and-sewerage'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['dagvattenhantering', ['skyfallshantering'], 'Leder undan och tar hand om regn- och smältvatten.'],
    nb: ['overvannshåndtering', ['håndtering av styrtregn'], 'Leder bort og tar hånd om regn- og smeltevann.'],
    en: ['stormwater management', ['surface water management'], 'Drains and takes care of rain and melt water.'],
  }),
  concept('nature-based-solutions', { broader: ['climate-adaptation'], related: ['nature-conservation'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['naturbaserade lösningar', ['ekosystembaserade lösningar'], 'Använder våtmarker, träd och mark för att lösa samhällsproblem.'],
    nb: ['naturbaserte løsninger', ['økosystembaserte løsninger'], 'Bruker våtmark, trær og jord til å løse samfunnsproblemer.'],
    en: ['nature-based solutions', ['ecosystem-based solutions'], 'Uses wetlands, trees and soil to solve problems in society.'],
  }),
  concept('behaviour-change', { broader: ['climate-work'], related: ['health-promotion', 'change-communication'], reuse: 'transversal', themes: ['CLIMATE', 'HEALTH'] }, {
    sv: ['beteendeförändring', ['förändra vanor', 'beteendepåverkan'], 'Hjälper människor att ändra vanor så att det håller.'],
    nb: ['atferdsendring', ['endre vaner', 'vaneendring'], 'Hjelper mennesker å endre vaner på en varig måte.'],
    en: ['behaviour change', ['behavior change', 'changing habits'], 'Helps people change habits in a way that lasts.'],
  }),
  concept('nudging', { broader: ['behaviour-change'], reuse: 'cross-sector', themes: ['CLIMATE', 'HEALTH'] }, {
    sv: ['nudging', ['knuffar', 'valarkitektur'], 'Ordnar valsituationer så att det goda valet blir lätt.'],
    nb: ['dulting', ['valgarkitektur'], 'Legger til rette valgsituasjoner slik at det gode valget blir lett.'],
    en: ['nudging', ['choice architecture'], 'Arranges choices so that the good one becomes easy.'],
  }),
  concept('climate-leadership', { broader: ['climate-work'], related: ['leadership'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['klimatledarskap', ['leda klimatomställning'], 'Leder en organisation eller bygd genom omställningen.'],
    nb: ['klimaledelse', ['lede klimaomstilling'], 'Leder en organisasjon eller bygd gjennom omstillingen.'],
    en: ['climate leadership', ['leading the climate transition'], 'Leads an organisation or village through the transition.'],
  }),
  concept('environmental-management-systems', { broader: ['climate-work'], related: ['quality-management'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['miljöledningssystem', ['miljöledning', 'ISO 14001'], 'Styr miljöarbetet med mål, rutiner och revision.'],
    nb: ['miljøledelsessystemer', ['miljøledelse', 'Miljøfyrtårn'], 'Styrer miljøarbeidet med mål, rutiner og revisjon.'],
    en: ['environmental management systems', ['environmental management', 'ISO 14001 standard'], 'Steers environmental work with goals, routines and audits.'],
  }),
  concept('environmental-auditing', { broader: ['environmental-management-systems'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['miljörevision', ['miljöutredning'], 'Granskar hur en verksamhet lever upp till sina miljökrav.'],
    nb: ['miljørevisjon', ['miljøgjennomgang'], 'Gransker hvordan en virksomhet oppfyller miljøkravene sine.'],
    en: ['environmental auditing', ['environmental audit'], 'Examines how an organisation meets its environmental demands.'],
  }),
  concept('circular-economy', { broader: ['climate-and-energy'], related: ['business-models'], reuse: 'cross-sector', themes: ['CLIMATE'], esco: '22c45bf7-e52b-475f-847b-c32a87f65a5d' }, {
    sv: ['cirkulär ekonomi', ['kretsloppsekonomi'], 'Håller saker och material i bruk så länge det går.'],
    nb: ['sirkulær økonomi', ['sirkulærøkonomi', 'kretsløpsøkonomi'], 'Holder ting og materialer i bruk så lenge som mulig.'],
    en: ['circular economy', ['circularity'], 'Keeps things and materials in use for as long as possible.'],
  }),
  concept('reuse-of-building-materials', { broader: ['circular-economy', 'sustainable-building'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['återbruk av byggmaterial', ['byggåterbruk'], 'Tar vara på dörrar, stommar och inredning i nästa byggnad.'],
    nb: ['ombruk av byggematerialer', ['ombruk i bygg'], 'Tar vare på dører, bæresystem og innredning i neste bygg.'],
    en: ['reuse of building materials', ['building reuse'], 'Saves doors, frames and fittings for the next building.'],
  }),
  concept('furniture-reuse', { broader: ['circular-economy'], related: ['office-planning'], reuse: 'cross-sector', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['möbelåterbruk', ['återbrukade möbler'], 'Ser till att begagnade kontorsmöbler får nytt liv.'],
    nb: ['møbelombruk', ['gjenbrukte møbler'], 'Sørger for at brukte kontormøbler får nytt liv.'],
    en: ['furniture reuse', ['second-hand office furniture'], 'Gives used office furniture a new life.'],
  }),
  concept('waste-management', { broader: ['circular-economy'], reuse: 'sector-specific', themes: ['CLIMATE'], esco: '40f65a56-ccbe-4601-9f32-1cc6cdd24f28' }, {
    sv: ['avfallshantering', ['avfallsplanering', 'renhållning'], 'Planerar och sköter insamling, sortering och behandling av avfall.'],
    nb: ['avfallshåndtering', ['avfallsplanlegging', 'renovasjon'], 'Planlegger og driver innsamling, sortering og behandling av avfall.'],
    en: ['waste management', ['waste planning'], 'Plans and runs the collection, sorting and treatment of waste.'],
  }),
  concept('food-waste-reduction', { broader: ['circular-economy'], related: ['public-meals'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['minskat matsvinn', ['matsvinn'], 'Minskar mängden mat som kastas i kök, butik och hem.'],
    nb: ['mindre matsvinn', ['matsvinn'], 'Reduserer mengden mat som kastes i kjøkken, butikk og hjem.'],
    en: ['food waste reduction', ['cutting food waste'], 'Lowers the amount of food thrown away in kitchens, shops and homes.'],
  }),
  concept('sustainable-transport', { broader: ['climate-and-energy'], related: ['public-transport'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['hållbara transporter', ['hållbart resande', 'hållbar mobilitet'], 'Får människor och gods att resa med mindre utsläpp.'],
    nb: ['bærekraftig transport', ['bærekraftig mobilitet', 'grønn mobilitet'], 'Får mennesker og gods fram med mindre utslipp.'],
    en: ['sustainable transport', ['sustainable mobility', 'green mobility'], 'Moves people and goods with lower emissions.'],
  }),
  concept('mobility-management', { broader: ['sustainable-transport'], related: ['behaviour-change', 'travel-habit-surveys'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['mobility management', ['beteendepåverkan i resor', 'resplaner'], 'Påverkar resandet innan resan börjar.'],
    nb: ['mobilitetsplanlegging', ['mobilitetspåvirkning', 'reiseplaner'], 'Påvirker reisen før den begynner.'],
    en: ['mobility management', ['travel planning for workplaces'], 'Influences travel before the journey begins.'],
  }),
  concept('travel-habit-surveys', { broader: ['sustainable-transport'], related: ['survey-design'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['resvaneundersökning', ['kartlägga resvanor'], 'Tar reda på hur människor reser och varför.'],
    nb: ['reisevaneundersøkelse', ['kartlegge reisevaner'], 'Finner ut hvordan mennesker reiser og hvorfor.'],
    en: ['travel habit surveys', ['travel survey'], 'Finds out how people travel and why.'],
  }),
  concept('business-travel-policy', { broader: ['sustainable-transport'], related: ['remote-meetings'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['resepolicy', ['tjänsteresor', 'resfria möten'], 'Styr tjänsteresor mot färre och renare resor.'],
    nb: ['reisepolicy', ['tjenestereiser', 'reisefrie møter'], 'Styrer tjenestereiser mot færre og renere reiser.'],
    en: ['business travel policy', ['work travel'], 'Steers work travel towards fewer and cleaner trips.'],
  }),
  concept('electric-vehicle-charging', { broader: ['sustainable-transport', 'energy-systems'], related: ['electrical-installation'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['laddinfrastruktur', ['elbilsladdning', 'laddstolpar'], 'Planerar och ordnar laddning för elfordon.'],
    nb: ['ladeinfrastruktur', ['elbillading', 'ladestasjoner'], 'Planlegger og ordner lading for elektriske kjøretøy.'],
    en: ['electric vehicle charging', ['charging infrastructure', 'EV charging'], 'Plans and arranges charging for electric vehicles.'],
  }),
  concept('fossil-free-vehicle-fleets', { broader: ['sustainable-transport'], related: ['fleet-management'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['fossilfri fordonsflotta', ['fossilfria fordon'], 'Byter ut en organisations fordon mot fossilfria.'],
    nb: ['fossilfri bilpark', ['fossilfrie kjøretøy'], 'Bytter ut en organisasjons kjøretøy med fossilfrie.'],
    en: ['fossil-free vehicle fleets', ['fossil-free vehicles'], 'Replaces the vehicles of an organisation with fossil-free ones.'],
  }),
  concept('cycling-planning', { broader: ['sustainable-transport'], related: ['physical-planning'], reuse: 'cross-sector', themes: ['CLIMATE', 'HEALTH'] }, {
    sv: ['cykelplanering', ['cykelfrämjande'], 'Gör det lätt och säkert att cykla året om.'],
    nb: ['sykkelplanlegging', ['sykkeltilrettelegging'], 'Gjør det lett og trygt å sykle hele året.'],
    en: ['cycling planning', ['cycle planning'], 'Makes cycling easy and safe all year round.'],
  }),
  concept('sustainability-reporting', { broader: ['climate-work'], related: ['annual-reporting'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['hållbarhetsredovisning', ['hållbarhetsrapportering'], 'Redovisar en organisations påverkan på människor och miljö.'],
    nb: ['bærekraftsrapportering', ['bærekraftsrapport'], 'Rapporterer en organisasjons påvirkning på mennesker og miljø.'],
    en: ['sustainability reporting', ['sustainability statement'], 'Reports the impact of an organisation on people and the environment.'],
  }),
  concept('sustainability-strategy', { broader: ['climate-work'], related: ['strategic-planning', 'agenda-2030'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['hållbarhetsstrategi', ['strategiskt hållbarhetsarbete'], 'Väger samman ekonomi, miljö och det sociala i en plan.'],
    nb: ['bærekraftsstrategi', ['strategisk bærekraftsarbeid'], 'Veier sammen økonomi, miljø og det sosiale i en plan.'],
    en: ['sustainability strategy', ['strategic sustainability work'], 'Weighs economy, environment and social matters into one plan.'],
  }),
  concept('agenda-2030', { broader: ['climate-work'], reuse: 'cross-sector', themes: ['CLIMATE'], esco: 'dda745dd-b8d6-45d8-8c74-e05495ce90f5' }, {
    sv: ['Agenda 2030', ['de globala målen'], 'Översätter de globala målen till lokalt arbete.'],
    nb: ['2030-agendaen', ['FNs bærekraftsmål', 'bærekraftsmålene'], 'Oversetter bærekraftsmålene til lokalt arbeid.'],
    en: ['Agenda 2030', ['sustainable development goals', 'SDGs'], 'Turns the global goals into local work.'],
  }),
  concept('sustainable-consumption', { broader: ['climate-work'], related: ['behaviour-change'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['hållbar konsumtion', ['medveten konsumtion'], 'Hjälper människor att köpa mindre och bättre.'],
    nb: ['bærekraftig forbruk', ['bevisst forbruk'], 'Hjelper mennesker å kjøpe mindre og bedre.'],
    en: ['sustainable consumption', ['conscious consumption'], 'Helps people buy less and better.'],
  }),
]
