import { concept, type Concept } from '../concept.js'

// Crafts, building and transport: making, mending and moving.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const crafts: Concept[] = [
  concept('crafts-and-building', { reuse: 'sector-specific' }, {
    sv: ['hantverk, bygg och teknik', ['bygg och hantverk'], 'Att bygga, laga, tillverka och köra.'],
    nb: ['håndverk, bygg og teknikk', ['bygg og håndverk'], 'Å bygge, reparere, produsere og kjøre.'],
    en: ['crafts, building and technology', ['building trades'], 'Building, mending, making and driving.'],
  }),
  concept('construction-management', { broader: ['crafts-and-building'], related: ['project-management'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['byggledning', ['byggprojektledning', 'platschef'], 'Leder byggprojekt.'],
    nb: ['byggeledelse', ['byggprosjektledelse', 'byggeleder'], 'Leder byggeprosjekter.'],
    en: ['construction management', ['site management', 'building project management'], 'Leads building projects.'],
  }),
  concept('sustainable-building', { broader: ['crafts-and-building'], related: ['architecture'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['hållbart byggande', ['miljöbyggnad', 'grönt byggande'], 'Bygger med låg påverkan på klimat och hälsa.'],
    nb: ['bærekraftig bygging', ['miljøvennlig bygging', 'BREEAM'], 'Bygger med lav påvirkning på klima og helse.'],
    en: ['sustainable building', ['green building', 'BREEAM'], 'Builds with low impact on climate and health.'],
  }),
  concept('timber-construction', { broader: ['sustainable-building', 'carpentry'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['träbyggande', ['trähus', 'massivträ'], 'Bygger stora och små hus i trä.'],
    nb: ['trebygging', ['trehus', 'massivtre'], 'Bygger store og små hus i tre.'],
    en: ['timber construction', ['wood building', 'cross-laminated timber'], 'Builds large and small houses in wood.'],
  }),
  concept('building-physics', { broader: ['crafts-and-building'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['byggnadsfysik', ['fuktsäkerhet', 'byggfysik'], 'Förstår värme, fukt och luft i byggnader.'],
    nb: ['bygningsfysikk', ['fuktsikring'], 'Forstår varme, fukt og luft i bygninger.'],
    en: ['building physics', ['moisture safety'], 'Understands heat, moisture and air in buildings.'],
  }),
  concept('carpentry', { broader: ['crafts-and-building'], reuse: 'occupation-specific', esco: '19858dd3-a5fe-4855-b644-6ecfefd1c384' }, {
    sv: ['snickeri', ['snickare', 'byggnadssnickeri'], 'Bygger och lagar i trä.'],
    nb: ['snekring', ['snekker', 'tømrer'], 'Bygger og reparerer i tre.'],
    en: ['carpentry', ['carpenter', 'joinery'], 'Builds and mends in wood.'],
  }),
  concept('log-building', { broader: ['timber-construction'], related: ['building-conservation'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['timring', ['timmerhus', 'timmerman'], 'Timrar hus med traditionella metoder.'],
    nb: ['lafting', ['laftehus', 'laftebygging'], 'Lafter hus med tradisjonelle metoder.'],
    en: ['log building', ['log houses', 'notching logs'], 'Builds log houses by traditional methods.'],
  }),
  concept('building-conservation', { broader: ['crafts-and-building'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'PREMISES_USE'] }, {
    sv: ['byggnadsvård', ['antikvarisk renovering', 'restaurering av hus'], 'Lagar gamla hus på deras villkor.'],
    nb: ['bygningsvern', ['antikvarisk restaurering', 'restaurering av hus'], 'Reparerer gamle hus på husenes premisser.'],
    en: ['building conservation', ['historic restoration'], 'Mends old houses on their own terms.'],
  }),
  concept('electrical-installation', { broader: ['crafts-and-building'], reuse: 'occupation-specific' }, {
    sv: ['elinstallation', ['elektriker', 'elarbete'], 'Installerar och underhåller el.'],
    nb: ['elektroinstallasjon', ['elektriker', 'elektroarbeid'], 'Installerer og vedlikeholder strøm.'],
    en: ['electrical installation', ['electrician', 'electrical work'], 'Installs and maintains electricity.'],
  }),
  concept('plumbing', { broader: ['crafts-and-building'], reuse: 'occupation-specific' }, {
    sv: ['rörmokeri', ['VVS-montör', 'rörarbete'], 'Installerar och lagar vatten, värme och avlopp.'],
    nb: ['rørleggerarbeid', ['rørlegger'], 'Installerer og reparerer vann, varme og avløp.'],
    en: ['plumbing', ['plumber', 'pipe work'], 'Installs and mends water, heating and drains.'],
  }),
  concept('hvac', { broader: ['crafts-and-building'], related: ['indoor-environment'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['ventilation och VVS-teknik', ['ventilation', 'VVS-ingenjör'], 'Projekterar och justerar luft och värme i hus.'],
    nb: ['ventilasjon og VVS-teknikk', ['ventilasjon', 'VVS-ingeniør'], 'Prosjekterer og justerer luft og varme i bygg.'],
    en: ['heating and ventilation engineering', ['HVAC', 'ventilation'], 'Designs and adjusts air and heat in buildings.'],
  }),
  concept('water-and-sewerage', { broader: ['crafts-and-building'], related: ['water-management'], reuse: 'sector-specific', themes: ['CLIMATE', 'SECURITY'] }, {
    sv: ['vatten och avlopp', ['VA', 'VA-teknik'], 'Planerar och driver vatten och avlopp.'],
    nb: ['vann og avløp', ['VA-teknikk'], 'Planlegger og drifter vann og avløp.'],
    en: ['water and sewerage', ['water supply', 'wastewater'], 'Plans and runs water and sewerage.'],
  }),
  concept('masonry', { broader: ['crafts-and-building'], reuse: 'occupation-specific' }, {
    sv: ['murning', ['murare', 'kakelugnar'], 'Murar väggar, skorstenar och eldstäder.'],
    nb: ['muring', ['murer', 'ildsteder'], 'Murer vegger, piper og ildsteder.'],
    en: ['masonry', ['bricklayer', 'stoves and chimneys'], 'Builds walls, chimneys and stoves.'],
  }),
  concept('painting-trade', { broader: ['crafts-and-building'], reuse: 'occupation-specific' }, {
    sv: ['måleriarbete', ['målare', 'linoljefärg'], 'Målar och ytbehandlar hus.'],
    nb: ['malerarbeid', ['maler', 'linoljemaling'], 'Maler og overflatebehandler hus.'],
    en: ['house painting', ['painter and decorator', 'linseed paint'], 'Paints and finishes houses.'],
  }),
  concept('welding', { broader: ['crafts-and-building'], reuse: 'occupation-specific', esco: '530cb489-d900-46ab-9350-4d50ccd49eea' }, {
    sv: ['svetsning', ['svetsare', 'svetsa'], 'Sammanfogar metall.'],
    nb: ['sveising', ['sveiser', 'sveise'], 'Sammenføyer metall.'],
    en: ['welding', ['welder'], 'Joins metal.'],
  }),
  concept('mechanics', { broader: ['crafts-and-building'], reuse: 'sector-specific', esco: 'efa141df-f382-418f-9121-bd88fd735669' }, {
    sv: ['mekanik och reparation', ['mekaniker', 'fordonsreparation'], 'Lagar motorer och maskiner.'],
    nb: ['mekanikk og reparasjon', ['mekaniker', 'bilreparasjon'], 'Reparerer motorer og maskiner.'],
    en: ['mechanics and repair', ['mechanic', 'vehicle repair'], 'Mends engines and machines.'],
  }),
  concept('repair-culture', { broader: ['crafts-and-building'], related: ['circular-economy'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['laga och reparera', ['fixotek', 'lagningskafé'], 'Lagar saker och lär andra laga.'],
    nb: ['reparere og fikse', ['fikseverksted', 'reparasjonskafé'], 'Reparerer ting og lærer andre å reparere.'],
    en: ['repairing things', ['repair café', 'mending'], 'Mends things and teaches others to mend.'],
  }),
  concept('textile-craft', { broader: ['crafts-and-building'], related: ['design-and-craft'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['textilhantverk', ['sömnad', 'vävning'], 'Syr, väver och lagar textil.'],
    nb: ['tekstilhåndverk', ['søm', 'veving'], 'Syr, vever og reparerer tekstil.'],
    en: ['textile craft', ['sewing', 'weaving'], 'Sews, weaves and mends textiles.'],
  }),
  concept('design-and-craft', { broader: ['crafts-and-building'], related: ['visual-arts'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['slöjd och formgivning', ['slöjd', 'konsthantverk'], 'Formger och gör föremål för hand.'],
    nb: ['kunsthåndverk og design', ['husflid', 'kunsthåndverk'], 'Formgir og lager gjenstander for hånd.'],
    en: ['design and craft', ['handicraft', 'craft making'], 'Shapes and makes objects by hand.'],
  }),
  concept('digital-fabrication', { broader: ['crafts-and-building'], related: ['prototyping'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['digital tillverkning', ['3D-skrivare', 'makerverkstad'], 'Tillverkar med 3D-skrivare, laser och fräs.'],
    nb: ['digital produksjon', ['3D-printing', 'skaperverksted'], 'Produserer med 3D-printer, laser og fres.'],
    en: ['digital fabrication', ['3D printing', 'makerspace'], 'Makes with 3D printers, lasers and mills.'],
  }),
  concept('industrial-production', { broader: ['crafts-and-building'], reuse: 'sector-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['industriproduktion', ['produktionsteknik', 'lean produktion'], 'Driver och förbättrar tillverkning.'],
    nb: ['industriproduksjon', ['produksjonsteknikk', 'lean produksjon'], 'Drifter og forbedrer produksjon.'],
    en: ['industrial production', ['manufacturing', 'lean production'], 'Runs and improves manufacturing.'],
  }),
  concept('professional-driving', { broader: ['crafts-and-building'], reuse: 'sector-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['yrkeskörning', ['lastbilsförare', 'bussförare'], 'Kör lastbil, buss eller taxi i arbetet.'],
    nb: ['yrkeskjøring', ['lastebilsjåfør', 'bussjåfør'], 'Kjører lastebil, buss eller taxi i arbeidet.'],
    en: ['professional driving', ['truck driver', 'bus driver'], 'Drives lorry, bus or taxi for a living.'],
  }),
  concept('public-transport', { broader: ['crafts-and-building'], related: ['municipal-planning'], reuse: 'sector-specific', themes: ['CLIMATE', 'ATTRACTIVENESS'] }, {
    sv: ['kollektivtrafik', ['trafikplanering', 'trafikplanerare'], 'Planerar resor för alla, också där det är glest.'],
    nb: ['kollektivtransport', ['kollektivtrafikk', 'trafikkplanlegging'], 'Planlegger reiser for alle, også der det er spredt.'],
    en: ['public transport', ['transport planning', 'transit planning'], 'Plans travel for all, also where people are few.'],
  }),
  concept('on-demand-transport', { broader: ['public-transport'], related: ['rural-development'], reuse: 'sector-specific', themes: ['CLIMATE', 'ATTRACTIVENESS'] }, {
    sv: ['anropsstyrd trafik', ['samåkning', 'mobilitetstjänster'], 'Ordnar resor där bussen inte går.'],
    nb: ['bestillingstransport', ['samkjøring', 'mobilitetstjenester'], 'Ordner reiser der bussen ikke går.'],
    en: ['on-demand transport', ['ride sharing', 'mobility services'], 'Arranges travel where the bus does not go.'],
  }),
  concept('road-and-winter-maintenance', { broader: ['crafts-and-building'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['vägunderhåll och vinterväghållning', ['snöröjning'], 'Håller vägar farbara året om.'],
    nb: ['veivedlikehold og vinterdrift', ['brøyting'], 'Holder veier farbare hele året.'],
    en: ['road and winter maintenance', ['snow clearing', 'ploughing'], 'Keeps roads passable all year.'],
  }),
]
