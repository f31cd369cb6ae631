import { concept, type Concept } from '../concept.js'

// Premises and property: owning, sharing, planning and caring for rooms.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const premises: Concept[] = [
  concept('premises-and-property', { reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['lokaler och fastigheter', ['fastighetsområdet'], 'Att äga, planera, dela och sköta byggnader och rum.'],
    nb: ['lokaler og eiendom', ['eiendomsområdet'], 'Å eie, planlegge, dele og drifte bygninger og rom.'],
    en: ['premises and property', ['real estate field'], 'Owning, planning, sharing and caring for buildings and rooms.'],
  }),
  concept('property-management', { broader: ['premises-and-property'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['fastighetsförvaltning', ['fastighetsskötsel', 'förvalta fastigheter'], 'Sköter fastigheters ekonomi, drift och hyresgäster.'],
    nb: ['eiendomsforvaltning', ['forvalte eiendom', 'FDV'], 'Forvalter eiendommers økonomi, drift og leietakere.'],
    en: ['property management', ['real estate management', 'managing property'], 'Looks after the finances, running and tenants of property.'],
  }),
  concept('facility-management', { broader: ['premises-and-property'], related: ['customer-service'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['facility management', ['lokalvård och service', 'arbetsplatsservice'], 'Samordnar städning, reception och tjänster på arbetsplatser.'],
    nb: ['fasilitetsstyring', ['arbeidsplasstjenester', 'facility management'], 'Samordner renhold, resepsjon og tjenester på arbeidsplasser.'],
    en: ['facility management', ['facilities management', 'workplace services'], 'Coordinates cleaning, reception and services at workplaces.'],
  }),
  concept('building-operation', { broader: ['property-management'], related: ['hvac', 'energy-monitoring'], reuse: 'sector-specific', themes: ['PREMISES_USE', 'CLIMATE'] }, {
    sv: ['fastighetsdrift', ['driftteknik', 'driftsoptimering'], 'Driver och trimmar en byggnads tekniska system.'],
    nb: ['bygningsdrift', ['driftsteknikk', 'driftsoptimalisering'], 'Drifter og finjusterer de tekniske anleggene i et bygg.'],
    en: ['building operation', ['building services operation'], 'Runs and fine-tunes the technical systems of a building.'],
  }),
  concept('maintenance-planning', { broader: ['property-management'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['underhållsplanering', ['underhållsplan'], 'Planerar när och hur hus ska underhållas.'],
    nb: ['vedlikeholdsplanlegging', ['vedlikeholdsplan'], 'Planlegger når og hvordan hus skal vedlikeholdes.'],
    en: ['maintenance planning', ['maintenance plan'], 'Plans when and how buildings are to be maintained.'],
  }),
  concept('space-use', { broader: ['premises-and-property'], related: ['process-mapping'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['lokalutnyttjande', ['effektivt lokalutnyttjande', 'ytanvändning'], 'Får rum att användas mer och bättre av fler.'],
    nb: ['arealbruk i bygg', ['lokalutnyttelse', 'effektiv arealbruk'], 'Får rom til å bli brukt mer og bedre av flere.'],
    en: ['premises use', ['space use', 'space efficiency'], 'Gets rooms used more and better by more people.'],
  }),
  concept('occupancy-studies', { broader: ['space-use'], related: ['data-analysis', 'sensor-data'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['beläggningsmätning', ['nyttjandemätning', 'beläggningsstudie'], 'Mäter hur mycket rum används, utan att följa personer.'],
    nb: ['beleggsmåling', ['bruksmåling'], 'Måler hvor mye rom brukes, uten å følge personer.'],
    en: ['occupancy studies', ['occupancy measurement'], 'Measures how much rooms are used, without tracking people.'],
  }),
  concept('shared-premises', { broader: ['space-use'], related: ['hub-hosting', 'contract-law'], reuse: 'cross-sector', themes: ['PREMISES_USE', 'ATTRACTIVENESS'] }, {
    sv: ['samnyttjande av lokaler', ['delade lokaler', 'dela lokal'], 'Ordnar så att flera organisationer delar samma rum.'],
    nb: ['sambruk av lokaler', ['delte lokaler', 'dele lokale'], 'Legger til rette for at flere organisasjoner deler samme rom.'],
    en: ['shared premises', ['sharing premises', 'co-location'], 'Arranges for several organisations to share the same rooms.'],
  }),
  concept('room-booking', { broader: ['space-use'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['lokalbokning', ['bokningssystem'], 'Ordnar bokning så att lediga rum syns och kan lånas.'],
    nb: ['lokalbooking', ['bookingsystem', 'romreservasjon'], 'Ordner booking slik at ledige rom blir synlige og kan lånes.'],
    en: ['room booking', ['booking systems'], 'Arranges booking so that free rooms are seen and can be borrowed.'],
  }),
  concept('premises-supply-planning', { broader: ['space-use'], related: ['municipal-planning', 'needs-analysis'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['lokalförsörjningsplanering', ['lokalförsörjning', 'lokalresursplan'], 'Planerar vilka lokaler en organisation behöver framöver.'],
    nb: ['lokalplanlegging', ['arealplanlegging for virksomheter', 'arealstrategi'], 'Planlegger hvilke lokaler en organisasjon trenger framover.'],
    en: ['premises supply planning', ['premises planning'], 'Plans which premises an organisation will need.'],
  }),
  concept('office-planning', { broader: ['space-use'], related: ['activity-based-working'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['kontorsplanering', ['arbetsplatsutformning'], 'Utformar arbetsplatser efter hur människor arbetar.'],
    nb: ['kontorplanlegging', ['arbeidsplassutforming'], 'Utformer arbeidsplasser etter hvordan mennesker arbeider.'],
    en: ['office planning', ['workplace design'], 'Designs workplaces after how people work.'],
  }),
  concept('activity-based-working', { broader: ['premises-and-property'], related: ['remote-work', 'change-management'], reuse: 'cross-sector', themes: ['PREMISES_USE'] }, {
    sv: ['aktivitetsbaserat arbetssätt', ['aktivitetsbaserat kontor'], 'Låter uppgiften avgöra var i huset man arbetar.'],
    nb: ['aktivitetsbasert arbeid', ['aktivitetsbasert kontor'], 'Lar oppgaven avgjøre hvor i huset man arbeider.'],
    en: ['activity-based working', ['activity-based office'], 'Lets the task decide where in the building one works.'],
  }),
  concept('real-estate-law', { broader: ['premises-and-property', 'law'], reuse: 'sector-specific', themes: ['PREMISES_USE'], esco: 'b3a4924a-f793-485c-8dc1-54e12198d95d' }, {
    sv: ['fastighetsrätt', ['hyresrätt som rättsområde'], 'Kan lagar om ägande, hyra och mark.'],
    nb: ['eiendomsrett', ['husleierett'], 'Kan lover om eierskap, leie og grunn.'],
    en: ['real estate law', ['property law', 'tenancy law'], 'Knows the law on owning, renting and land.'],
  }),
  concept('leasing-premises', { broader: ['property-management'], related: ['negotiation'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['lokaluthyrning', ['hyresavtal för lokaler'], 'Hyr ut lokaler och skriver avtal.'],
    nb: ['utleie av lokaler', ['leieavtaler for lokaler'], 'Leier ut lokaler og skriver avtaler.'],
    en: ['leasing premises', ['commercial leases'], 'Lets out premises and writes leases.'],
  }),
  concept('property-valuation', { broader: ['premises-and-property'], related: ['financial-analysis'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['fastighetsvärdering', ['värdera fastigheter'], 'Bedömer vad en fastighet är värd.'],
    nb: ['eiendomsvurdering', ['verdsette eiendom', 'takst'], 'Vurderer hva en eiendom er verdt.'],
    en: ['property valuation', ['real estate valuation'], 'Judges what a property is worth.'],
  }),
  concept('property-development', { broader: ['premises-and-property'], related: ['project-management'], reuse: 'sector-specific', themes: ['PREMISES_USE', 'ATTRACTIVENESS'] }, {
    sv: ['fastighetsutveckling', ['lokalutveckling'], 'Utvecklar byggnader och tomter till ny användning.'],
    nb: ['eiendomsutvikling', ['utvikling av lokaler'], 'Utvikler bygninger og tomter til ny bruk.'],
    en: ['property development', ['real estate development'], 'Develops buildings and plots for new use.'],
  }),
  concept('adaptive-reuse', { broader: ['property-development'], related: ['building-conservation'], reuse: 'sector-specific', themes: ['PREMISES_USE', 'CLIMATE'] }, {
    sv: ['omvandling av byggnader', ['ny användning av tomma hus'], 'Ger tomma hus ett nytt innehåll.'],
    nb: ['transformasjon av bygg', ['ny bruk av tomme hus'], 'Gir tomme hus nytt innhold.'],
    en: ['adaptive reuse', ['conversion of buildings'], 'Gives empty houses new content.'],
  }),
  concept('temporary-use', { broader: ['space-use'], related: ['event-management'], reuse: 'cross-sector', themes: ['PREMISES_USE', 'ATTRACTIVENESS'] }, {
    sv: ['tillfällig användning av lokaler', ['pop-up-lokaler'], 'Fyller tomma rum för en tid.'],
    nb: ['midlertidig bruk av lokaler', ['pop-up-lokaler'], 'Fyller tomme rom for en periode.'],
    en: ['temporary use', ['meanwhile use', 'pop-up premises'], 'Fills empty rooms for a time.'],
  }),
  concept('housing-supply', { broader: ['premises-and-property'], related: ['municipal-planning'], reuse: 'sector-specific', themes: ['PREMISES_USE', 'ATTRACTIVENESS'] }, {
    sv: ['bostadsförsörjning', ['bostadsplanering'], 'Planerar för att alla ska ha någonstans att bo.'],
    nb: ['boligforsyning', ['boligplanlegging', 'boligpolitikk'], 'Planlegger for at alle skal ha et sted å bo.'],
    en: ['housing supply', ['housing planning'], 'Plans for everyone to have somewhere to live.'],
  }),
  concept('accessibility-of-buildings', { broader: ['premises-and-property'], related: ['universal-design', 'disability-experience'], reuse: 'cross-sector', themes: ['PREMISES_USE', 'HEALTH'] }, {
    sv: ['tillgänglighet i byggnader', ['fysisk tillgänglighet'], 'Ser till att alla kan komma in och vara med.'],
    nb: ['tilgjengelighet i bygninger', ['fysisk tilgjengelighet'], 'Sørger for at alle kommer inn og kan være med.'],
    en: ['accessibility of buildings', ['physical accessibility'], 'Makes sure that everyone can get in and take part.'],
  }),
  concept('interior-design', { broader: ['premises-and-property'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['inredning', ['inredningsarkitektur'], 'Utformar rum för trivsel och funktion.'],
    nb: ['interiørdesign', ['interiørarkitektur', 'innredning'], 'Utformer rom for trivsel og funksjon.'],
    en: ['interior design', ['interior architecture'], 'Shapes rooms for comfort and purpose.'],
  }),
  concept('architecture', { broader: ['premises-and-property'], related: ['physical-planning'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['arkitektur', ['byggnadsutformning'], 'Ritar byggnader som passar plats och människor.'],
    nb: ['arkitektur', ['bygningsutforming'], 'Tegner bygninger som passer til sted og mennesker.'],
    en: ['architecture', ['building design'], 'Designs buildings that suit place and people.'],
  }),
  concept('indoor-environment', { broader: ['premises-and-property'], related: ['occupational-health'], reuse: 'sector-specific', themes: ['PREMISES_USE', 'HEALTH'] }, {
    sv: ['inomhusmiljö', ['inneklimat'], 'Bedömer luft, ljud, ljus och temperatur inomhus.'],
    nb: ['innemiljø', ['inneklima'], 'Vurderer luft, lyd, lys og temperatur inne.'],
    en: ['indoor environment', ['indoor climate'], 'Judges air, sound, light and temperature indoors.'],
  }),
  concept('commercial-cleaning', { broader: ['facility-management'], reuse: 'occupation-specific', themes: ['PREMISES_USE'] }, {
    sv: ['lokalvård', ['städning'], 'Håller lokaler rena och hela.'],
    nb: ['renhold', ['profesjonelt renhold'], 'Holder lokaler rene og hele.'],
    en: ['commercial cleaning', ['professional cleaning'], 'Keeps premises clean and whole.'],
  }),
  concept('caretaking', { broader: ['facility-management'], reuse: 'occupation-specific', themes: ['PREMISES_USE'] }, {
    sv: ['vaktmästeri', ['fastighetsskötare', 'vaktmästare'], 'Sköter det dagliga i och kring ett hus.'],
    nb: ['vaktmestertjenester', ['vaktmester'], 'Tar seg av det daglige i og rundt et hus.'],
    en: ['caretaking', ['janitorial work', 'caretaker'], 'Sees to daily matters in and around a building.'],
  }),
]
