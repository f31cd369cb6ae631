import { concept, type Concept } from '../concept.js'

// Energy: finding where it goes, using less of it, and making it.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const energy: Concept[] = [
  concept('energy-systems', { broader: ['climate-and-energy'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['energisystem', ['energiförsörjning'], 'Förstår hur el, värme och bränsle hänger ihop.'],
    nb: ['energisystemer', ['energiforsyning'], 'Forstår hvordan strøm, varme og drivstoff henger sammen.'],
    en: ['energy systems', ['energy supply'], 'Understands how power, heat and fuel fit together.'],
  }),
  concept('energy-efficiency', { broader: ['climate-and-energy'], related: ['building-operation'], reuse: 'cross-sector', themes: ['CLIMATE', 'PREMISES_USE'], esco: '83fc0b2b-6cd2-46af-b1ff-d3fc83604c26' }, {
    sv: ['energieffektivisering', ['energibesparing', 'spara energi'], 'Får ut samma nytta med mindre energi.'],
    nb: ['energieffektivisering', ['energisparing', 'enøk'], 'Får samme nytte med mindre energi.'],
    en: ['energy efficiency', ['energy saving', 'saving energy'], 'Gets the same benefit with less energy.'],
  }),
  concept('energy-auditing', { broader: ['energy-efficiency'], related: ['building-physics', 'environmental-auditing'], reuse: 'cross-sector', themes: ['CLIMATE', 'PREMISES_USE'], esco: '0ad6d5e8-593f-4191-843c-439b23a468ca' }, {
    sv: ['energikartläggning', ['energirevision', 'energibesiktning'], 'Tar reda på hur mycket energi en byggnad eller verksamhet använder och till vad.'],
    nb: ['energikartlegging', ['energigjennomgang', 'energirevisjon'], 'Finner ut hvor mye energi et bygg eller en virksomhet bruker, og til hva.'],
    en: ['energy auditing', ['energy audit', 'energy survey'], 'Finds out how much energy a building or organisation uses and for what.'],
  }),
  concept('energy-performance-certificates', { broader: ['energy-auditing'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['energideklaration', ['energiklassning av byggnader'], 'Bedömer och redovisar en byggnads energiprestanda.'],
    nb: ['energimerking', ['energimerking av bygninger', 'energiattest'], 'Vurderer og dokumenterer energiytelsen til et bygg.'],
    en: ['energy performance certificates', ['energy rating of buildings'], 'Assesses and reports the energy performance of a building.'],
  }),
  concept('energy-monitoring', { broader: ['energy-efficiency'], related: ['sensor-data'], reuse: 'cross-sector', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['energiuppföljning', ['energimätning', 'energistatistik'], 'Mäter och följer energianvändningen över tid.'],
    nb: ['energioppfølging', ['energimåling', 'energistatistikk'], 'Måler og følger energibruken over tid.'],
    en: ['energy monitoring', ['energy metering', 'energy statistics'], 'Measures and follows energy use over time.'],
  }),
  concept('energy-advice', { broader: ['energy-efficiency'], related: ['advising'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['energirådgivning', ['energi- och klimatrådgivning'], 'Ger hushåll och företag råd om energi.'],
    nb: ['energirådgivning', ['enøkrådgivning'], 'Gir husholdninger og bedrifter råd om energi.'],
    en: ['energy advice', ['energy counselling'], 'Advises households and companies about energy.'],
  }),
  concept('energy-management', { broader: ['energy-efficiency'], related: ['environmental-management-systems'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['energiledning', ['energiledningssystem', 'ISO 50001'], 'Styr energiarbetet med mål, ansvar och uppföljning.'],
    nb: ['energiledelse', ['energiledelsessystem', 'ISO 50001'], 'Styrer energiarbeidet med mål, ansvar og oppfølging.'],
    en: ['energy management', ['energy management system'], 'Steers energy work with goals, responsibility and follow-up.'],
  }),
  concept('energy-performance-contracting', { broader: ['energy-efficiency'], related: ['procurement'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'], esco: '052b829c-67c5-466f-9300-0e0b001a68ef' }, {
    sv: ['energitjänster', ['EPC-avtal', 'energisparavtal'], 'Låter besparingen betala investeringen genom avtal.'],
    nb: ['energisparekontrakter', ['EPC-kontrakt'], 'Lar besparelsen betale investeringen gjennom kontrakt.'],
    en: ['energy performance contracting', ['EPC'], 'Lets the saving pay for the investment by contract.'],
  }),
  concept('building-retrofit', { broader: ['energy-efficiency', 'sustainable-building'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['energirenovering', ['tilläggsisolering'], 'Renoverar hus så att de behöver mindre energi.'],
    nb: ['energioppgradering', ['etterisolering'], 'Oppgraderer hus slik at de trenger mindre energi.'],
    en: ['building retrofit', ['energy renovation'], 'Renovates houses so that they need less energy.'],
  }),
  concept('heating-systems', { broader: ['energy-efficiency'], related: ['hvac'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['värmesystem', ['uppvärmning'], 'Väljer, justerar och sköter uppvärmning.'],
    nb: ['varmesystemer', ['oppvarming'], 'Velger, justerer og drifter oppvarming.'],
    en: ['heating systems', ['space heating'], 'Chooses, adjusts and runs heating.'],
  }),
  concept('heat-pumps', { broader: ['heating-systems'], reuse: 'occupation-specific', themes: ['CLIMATE', 'PREMISES_USE'] }, {
    sv: ['värmepumpar', ['bergvärme'], 'Dimensionerar, installerar och sköter värmepumpar.'],
    nb: ['varmepumper', ['bergvarme'], 'Dimensjonerer, installerer og drifter varmepumper.'],
    en: ['heat pumps', ['ground source heat'], 'Sizes, installs and runs heat pumps.'],
  }),
  concept('district-heating', { broader: ['energy-systems'], reuse: 'sector-specific', themes: ['CLIMATE'], esco: 'ef010091-ddce-410d-9864-9276ef6fe390' }, {
    sv: ['fjärrvärme', ['närvärme'], 'Planerar och driver gemensam värmeproduktion.'],
    nb: ['fjernvarme', ['nærvarme'], 'Planlegger og driver felles varmeproduksjon.'],
    en: ['district heating', ['local heating network'], 'Plans and runs shared heat production.'],
  }),
  concept('renewable-energy', { broader: ['energy-systems'], reuse: 'cross-sector', themes: ['CLIMATE'], esco: 'f8413360-6114-40de-a276-c59b764b9913' }, {
    sv: ['förnybar energi', ['förnybar el'], 'Kan källor som sol, vind, vatten och biobränsle.'],
    nb: ['fornybar energi', ['fornybar kraft'], 'Kan kilder som sol, vind, vann og bioenergi.'],
    en: ['renewable energy', ['renewables'], 'Knows sources such as sun, wind, water and biofuel.'],
  }),
  concept('solar-power', { broader: ['renewable-energy'], related: ['electrical-installation'], reuse: 'sector-specific', themes: ['CLIMATE', 'PREMISES_USE'], esco: '05e5e14f-ffa6-4106-b311-c6335ccc2bd2' }, {
    sv: ['solenergi', ['solceller', 'solel'], 'Planerar och bygger anläggningar för sol.'],
    nb: ['solenergi', ['solceller', 'solkraft'], 'Planlegger og bygger solanlegg.'],
    en: ['solar power', ['photovoltaics', 'solar panels'], 'Plans and builds solar installations.'],
  }),
  concept('wind-power', { broader: ['renewable-energy'], related: ['environmental-permitting'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['vindkraft', ['vindenergi'], 'Planerar, prövar och driver vindkraft.'],
    nb: ['vindkraft', ['vindenergi'], 'Planlegger, konsesjonsbehandler og driver vindkraft.'],
    en: ['wind power', ['wind energy'], 'Plans, licenses and runs wind power.'],
  }),
  concept('hydropower', { broader: ['renewable-energy'], reuse: 'sector-specific', themes: ['CLIMATE'], esco: '50e6eba0-4440-4ba5-bb58-3ee78a96e29b' }, {
    sv: ['vattenkraft', ['småskalig vattenkraft'], 'Driver och miljöanpassar vattenkraftverk.'],
    nb: ['vannkraft', ['småkraft'], 'Driver og miljøtilpasser vannkraftverk.'],
    en: ['hydropower', ['hydroelectricity'], 'Runs hydropower plants and adapts them to nature.'],
  }),
  concept('bioenergy', { broader: ['renewable-energy'], related: ['forest-management'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['bioenergi', ['biobränsle', 'biogas'], 'Gör energi av skog, restprodukter och gödsel.'],
    nb: ['bioenergi', ['biobrensel', 'biogass'], 'Lager energi av skog, restprodukter og gjødsel.'],
    en: ['bioenergy', ['biofuel', 'biogas'], 'Makes energy from forest, residues and manure.'],
  }),
  concept('energy-storage', { broader: ['energy-systems'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['energilagring', ['batterilager', 'vätgas'], 'Lagrar el och värme till när de behövs.'],
    nb: ['energilagring', ['batterilager', 'hydrogen'], 'Lagrer strøm og varme til de trengs.'],
    en: ['energy storage', ['battery storage', 'hydrogen storage'], 'Stores power and heat until they are needed.'],
  }),
  concept('smart-grids', { broader: ['energy-systems'], related: ['internet-of-things'], reuse: 'sector-specific', themes: ['CLIMATE'], esco: '79a5bc25-5b59-47bc-a4c2-fb8e8cb1ddf6' }, {
    sv: ['smarta elnät', ['elnät'], 'Planerar och styr elnät med flexibel användning.'],
    nb: ['smarte strømnett', ['kraftnett'], 'Planlegger og styrer strømnett med fleksibelt forbruk.'],
    en: ['smart grids', ['power grids'], 'Plans and steers power grids with flexible use.'],
  }),
  concept('load-flexibility', { broader: ['energy-systems', 'energy-efficiency'], related: ['smart-grids'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['effektstyrning', ['efterfrågeflexibilitet', 'kapa effekttoppar'], 'Flyttar elanvändning i tid så att topparna sjunker.'],
    nb: ['effektstyring', ['forbruksfleksibilitet', 'kutte effekttopper'], 'Flytter strømbruk i tid slik at toppene blir lavere.'],
    en: ['load flexibility', ['demand response', 'peak shaving'], 'Moves power use in time so that the peaks get lower.'],
  }),
  concept('energy-communities', { broader: ['energy-systems'], related: ['local-coordination', 'cooperative-enterprise'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['energigemenskaper', ['lokala energigemenskaper'], 'Låter grannar och bygder äga och dela energi.'],
    nb: ['energisamfunn', ['lokale energisamfunn'], 'Lar naboer og bygder eie og dele energi.'],
    en: ['energy communities', ['local energy communities'], 'Lets neighbours and villages own and share energy.'],
  }),
  concept('energy-planning', { broader: ['energy-systems'], related: ['physical-planning', 'municipal-planning'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['energiplanering', ['kommunal energiplan'], 'Planerar en kommuns eller regions energi på lång sikt.'],
    nb: ['energiplanlegging', ['kommunal energiplan'], 'Planlegger energien i en kommune eller region på lang sikt.'],
    en: ['energy planning', ['municipal energy plan'], 'Plans the energy of a municipality or region in the long run.'],
  }),
]
