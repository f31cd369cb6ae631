import { concept, type Concept } from '../concept.js'

// Land and nature: forest, farm, reindeer, game and water.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const land: Concept[] = [
  concept('land-and-nature', { reuse: 'sector-specific' }, {
    sv: ['mark, skog och natur', ['areella näringar'], 'Att bruka och vårda mark, skog, djur och vatten.'],
    nb: ['landbruk, skog og natur', ['primærnæringer'], 'Å bruke og ta vare på jord, skog, dyr og vann.'],
    en: ['land, forest and nature', ['land-based industries'], 'Using and caring for land, forest, animals and water.'],
  }),
  concept('forestry', { broader: ['land-and-nature'], reuse: 'sector-specific' }, {
    sv: ['skogsbruk', ['skogsnäring'], 'Brukar skog från planta till timmer.'],
    nb: ['skogbruk', ['skognæring'], 'Driver skog fra plante til tømmer.'],
    en: ['forestry', ['forest industry'], 'Works forest from seedling to timber.'],
  }),
  concept('forest-management', { broader: ['forestry'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['skogsskötsel', ['skogsbruksplan', 'skogsförvaltning'], 'Planerar och sköter skog på lång sikt.'],
    nb: ['skogskjøtsel', ['skogbruksplan', 'skogforvaltning'], 'Planlegger og steller skog på lang sikt.'],
    en: ['forest management', ['silviculture', 'forest management plan'], 'Plans and tends forest in the long run.'],
  }),
  concept('continuous-cover-forestry', { broader: ['forest-management'], related: ['ecology'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['hyggesfritt skogsbruk', ['kalhyggesfritt skogsbruk'], 'Brukar skog utan kalhyggen.'],
    nb: ['lukkede hogster', ['skogbruk uten flatehogst'], 'Driver skog uten flatehogst.'],
    en: ['continuous cover forestry', ['forestry without clear-cutting'], 'Works forest without clear-felling.'],
  }),
  concept('forest-machine-operation', { broader: ['forestry'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['skogsmaskinkörning', ['skördarförare', 'skotarförare'], 'Kör skördare och skotare.'],
    nb: ['kjøring av skogsmaskiner', ['hogstmaskinfører', 'lassbærerfører'], 'Kjører hogstmaskin og lassbærer.'],
    en: ['forest machine operation', ['harvester operator', 'forwarder operator'], 'Drives harvesters and forwarders.'],
  }),
  concept('forest-carbon', { broader: ['forest-management'], related: ['carbon-accounting'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['skogens kolbalans', ['kolinlagring i skog'], 'Beräknar hur skog och mark lagrar kol.'],
    nb: ['karbonbinding i skog', ['skogens karbonbalanse'], 'Beregner hvordan skog og jord lagrer karbon.'],
    en: ['forest carbon', ['carbon storage in forests'], 'Works out how forest and soil store carbon.'],
  }),
  concept('chainsaw-work', { broader: ['forestry'], reuse: 'occupation-specific', themes: ['SECURITY'] }, {
    sv: ['motorsågsarbete', ['motorsågskörkort', 'röjsåg'], 'Arbetar säkert med motorsåg.'],
    nb: ['motorsagarbeid', ['motorsagkurs', 'ryddesag'], 'Arbeider trygt med motorsag.'],
    en: ['chainsaw work', ['chainsaw licence', 'tree felling'], 'Works safely with a chainsaw.'],
  }),
  concept('reindeer-husbandry', { broader: ['land-and-nature'], related: ['sami-culture'], reuse: 'sector-specific' }, {
    sv: ['rennäring', ['renskötsel', 'renskötare'], 'Sköter renar och rennäringens marker.'],
    nb: ['reindrift', ['reineier', 'reingjeting'], 'Driver med rein og reindriftens områder.'],
    en: ['reindeer husbandry', ['reindeer herding', 'reindeer herder'], 'Tends reindeer and the lands they need.'],
  }),
  concept('reindeer-land-use-planning', { broader: ['reindeer-husbandry', 'physical-planning'], reuse: 'sector-specific', themes: ['PREMISES_USE'] }, {
    sv: ['renbruksplanering', ['renbruksplan', 'samråd med samebyar'], 'Planerar markanvändning tillsammans med samebyar.'],
    nb: ['arealplanlegging i reindrift', ['distriktsplan for reindrift', 'konsultasjon med reinbeitedistrikter'], 'Planlegger arealbruk sammen med reindriften.'],
    en: ['reindeer land use planning', ['reindeer herding plans'], 'Plans land use together with herding communities.'],
  }),
  concept('farming', { broader: ['land-and-nature'], reuse: 'sector-specific' }, {
    sv: ['lantbruk', ['jordbruk', 'bonde'], 'Odlar mark och håller djur.'],
    nb: ['landbruk og gårdsdrift', ['jordbruk', 'bonde'], 'Dyrker jord og holder dyr.'],
    en: ['farming', ['agriculture', 'farmer'], 'Grows crops and keeps animals.'],
  }),
  concept('livestock-keeping', { broader: ['farming'], reuse: 'sector-specific' }, {
    sv: ['djurhållning', ['djurskötsel', 'mjölkproduktion'], 'Sköter kor, får, getter och andra djur.'],
    nb: ['husdyrhold', ['dyrestell', 'melkeproduksjon'], 'Steller kyr, sauer, geiter og andre dyr.'],
    en: ['livestock keeping', ['animal husbandry', 'dairy farming'], 'Tends cows, sheep, goats and other animals.'],
  }),
  concept('summer-farming', { broader: ['livestock-keeping'], related: ['cultural-heritage'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['fäbodbruk', ['fäbod'], 'Håller fäbodens kunskap och marker levande.'],
    nb: ['seterdrift', ['seter', 'stølsdrift'], 'Holder seterens kunnskap og marker levende.'],
    en: ['summer farming', ['mountain summer farm'], 'Keeps the knowledge and pastures of summer farms alive.'],
  }),
  concept('organic-growing', { broader: ['farming'], reuse: 'sector-specific', themes: ['CLIMATE'], esco: '186da517-9a3e-41cd-9158-4001e3694459' }, {
    sv: ['ekologisk odling', ['ekologiskt lantbruk'], 'Odlar utan konstgödsel och kemiska medel.'],
    nb: ['økologisk dyrking', ['økologisk landbruk'], 'Dyrker uten kunstgjødsel og kjemiske midler.'],
    en: ['organic growing', ['organic farming'], 'Grows without artificial fertiliser and chemicals.'],
  }),
  concept('gardening', { broader: ['land-and-nature'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['trädgårdsodling', ['trädgårdsarbete', 'stadsodling'], 'Odlar grönsaker, bär och blommor.'],
    nb: ['hagebruk', ['hagearbeid', 'urban dyrking'], 'Dyrker grønnsaker, bær og blomster.'],
    en: ['gardening', ['horticulture', 'community gardening'], 'Grows vegetables, berries and flowers.'],
  }),
  concept('nature-conservation', { broader: ['land-and-nature'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['naturvård', ['naturskydd', 'naturreservat'], 'Skyddar och sköter värdefull natur.'],
    nb: ['naturforvaltning', ['naturvern', 'naturreservat'], 'Verner og skjøtter verdifull natur.'],
    en: ['nature conservation', ['nature protection', 'nature reserves'], 'Protects and tends valuable nature.'],
  }),
  concept('ecology', { broader: ['land-and-nature'], reuse: 'cross-sector', themes: ['CLIMATE'], esco: 'a8429098-ddac-481b-91e7-688d021c092e' }, {
    sv: ['ekologi', ['biologisk mångfald', 'ekosystem'], 'Förstår hur växter, djur och miljö hör ihop.'],
    nb: ['økologi', ['naturmangfold', 'økosystemer'], 'Forstår hvordan planter, dyr og miljø henger sammen.'],
    en: ['ecology', ['biodiversity', 'ecosystems'], 'Understands how plants, animals and surroundings belong together.'],
  }),
  concept('species-inventory', { broader: ['ecology'], related: ['nature-interpretation'], reuse: 'occupation-specific', themes: ['CLIMATE'] }, {
    sv: ['artinventering', ['naturvärdesinventering', 'artkunskap'], 'Hittar och känner igen arter i fält.'],
    nb: ['artskartlegging', ['naturtypekartlegging', 'artskunnskap'], 'Finner og kjenner igjen arter i felt.'],
    en: ['species inventory', ['field surveys of nature', 'species knowledge'], 'Finds and recognises species in the field.'],
  }),
  concept('wetland-restoration', { broader: ['nature-conservation'], related: ['nature-based-solutions'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['våtmarksrestaurering', ['återvätning'], 'Återställer våtmarker.'],
    nb: ['restaurering av våtmark', ['myrrestaurering'], 'Restaurerer våtmark og myr.'],
    en: ['wetland restoration', ['rewetting', 'peatland restoration'], 'Restores wetlands and mires.'],
  }),
  concept('water-management', { broader: ['land-and-nature'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['vattenvård', ['vattenförvaltning', 'vattenkvalitet'], 'Bevakar och förbättrar sjöar och vattendrag.'],
    nb: ['vannforvaltning', ['vannmiljø', 'vannkvalitet'], 'Overvåker og forbedrer innsjøer og vassdrag.'],
    en: ['water management', ['water quality', 'catchment management'], 'Watches over and improves lakes and streams.'],
  }),
  concept('fisheries-management', { broader: ['water-management'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'], esco: '13f56e40-eb4c-41d4-82e4-850f6f356581' }, {
    sv: ['fiskevård', ['fiskevårdsområde', 'sportfiske'], 'Vårdar fiskevatten och fiske.'],
    nb: ['fiskeforvaltning', ['fiskestell', 'sportsfiske'], 'Forvalter fiskevann og fiske.'],
    en: ['fisheries management', ['fish stock care', 'angling'], 'Cares for fishing waters and fishing.'],
  }),
  concept('wildlife-management', { broader: ['land-and-nature'], related: ['hunting'], reuse: 'sector-specific' }, {
    sv: ['viltförvaltning', ['viltvård', 'rovdjursförvaltning'], 'Förvaltar vilda djur och konflikter om dem.'],
    nb: ['viltforvaltning', ['viltstell', 'rovviltforvaltning'], 'Forvalter ville dyr og konflikter om dem.'],
    en: ['wildlife management', ['game management', 'carnivore management'], 'Manages wild animals and conflicts over them.'],
  }),
  concept('hunting', { broader: ['land-and-nature'], reuse: 'sector-specific' }, {
    sv: ['jakt', ['jägare', 'jaktledning'], 'Jagar och leder jakt.'],
    nb: ['jakt', ['jeger', 'jaktledelse'], 'Jakter og leder jakt.'],
    en: ['hunting', ['hunter', 'leading a hunt'], 'Hunts and leads hunts.'],
  }),
  concept('trail-planning', { broader: ['nature-conservation'], related: ['municipal-planning'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'HEALTH'] }, {
    sv: ['ledplanering', ['leder och spår', 'ledbygge'], 'Planerar, bygger och sköter leder.'],
    nb: ['stiplanlegging', ['stier og løyper', 'stibygging'], 'Planlegger, bygger og vedlikeholder stier.'],
    en: ['trail planning', ['trails and tracks', 'trail building'], 'Plans, builds and tends trails.'],
  }),
  concept('land-conflict-mediation', { broader: ['land-and-nature', 'conflict-management'], reuse: 'cross-sector' }, {
    sv: ['medling i markkonflikter', ['markanvändningskonflikter'], 'Hjälper parter som vill olika med samma mark.'],
    nb: ['mekling i arealkonflikter', ['arealkonflikter'], 'Hjelper parter som vil ulikt med samme areal.'],
    en: ['land conflict mediation', ['land use conflicts'], 'Helps parties who want different things with the same land.'],
  }),
  concept('dog-and-horse-work', { broader: ['land-and-nature'], related: ['livestock-keeping'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'HEALTH'] }, {
    sv: ['arbete med hund och häst', ['hundspann', 'hästhållning'], 'Arbetar med hundar och hästar.'],
    nb: ['arbeid med hund og hest', ['hundekjøring', 'hestehold'], 'Arbeider med hunder og hester.'],
    en: ['work with dogs and horses', ['dog sledding', 'horse keeping'], 'Works with dogs and horses.'],
  }),
]
