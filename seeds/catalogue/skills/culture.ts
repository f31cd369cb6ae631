import { concept, type Concept } from '../concept.js'

// Culture, sport and associations.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const culture: Concept[] = [
  concept('culture-and-leisure', { reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['kultur, idrott och föreningsliv', ['kultur och fritid'], 'Att skapa, leda och bevara det som gör livet rikt.'],
    nb: ['kultur, idrett og frivillighet', ['kultur og fritid'], 'Å skape, lede og bevare det som gjør livet rikt.'],
    en: ['culture, sport and associations', ['culture and leisure'], 'Making, leading and keeping what makes life rich.'],
  }),
  concept('cultural-management', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['kulturförvaltning', ['kulturproducent', 'kulturledning'], 'Planerar och leder kulturverksamhet.'],
    nb: ['kulturforvaltning', ['kulturprodusent', 'kulturledelse'], 'Planlegger og leder kulturvirksomhet.'],
    en: ['cultural management', ['cultural producer', 'arts management'], 'Plans and leads cultural activity.'],
  }),
  concept('event-management', { broader: ['culture-and-leisure'], related: ['project-management'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'], esco: '03a0ab28-ce99-4e14-baf8-a66c55da28f8' }, {
    sv: ['evenemangsledning', ['arrangera evenemang', 'eventproduktion', 'projektledare för event'], 'Planerar och genomför evenemang.'],
    nb: ['arrangementsledelse', ['arrangere arrangementer', 'eventproduksjon'], 'Planlegger og gjennomfører arrangementer.'],
    en: ['event management', ['organising events', 'event production'], 'Plans and carries out events.'],
  }),
  concept('festival-production', { broader: ['event-management'], related: ['music'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['festivalproduktion', ['arrangera festival'], 'Bygger och driver festivaler.'],
    nb: ['festivalproduksjon', ['arrangere festival'], 'Bygger og driver festivaler.'],
    en: ['festival production', ['running festivals'], 'Builds and runs festivals.'],
  }),
  concept('sports-event-management', { broader: ['event-management'], related: ['winter-sports'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'], esco: '1d4c7049-6aa2-4e88-aeab-54fedaf14911' }, {
    sv: ['idrottsarrangemang', ['tävlingsledning', 'världscuparrangemang'], 'Arrangerar tävlingar, från bygdelopp till världscup.'],
    nb: ['idrettsarrangementer', ['rittledelse og rennledelse', 'verdenscuparrangement'], 'Arrangerer konkurranser, fra bygderenn til verdenscup.'],
    en: ['sports event management', ['competition management', 'world cup organising'], 'Arranges competitions, from village races to world cups.'],
  }),
  concept('sustainable-events', { broader: ['event-management'], related: ['sustainable-procurement'], reuse: 'cross-sector', themes: ['CLIMATE', 'ATTRACTIVENESS'] }, {
    sv: ['hållbara evenemang', ['miljöanpassade evenemang'], 'Arrangerar med lite avfall och korta resor.'],
    nb: ['bærekraftige arrangementer', ['grønne arrangementer'], 'Arrangerer med lite avfall og korte reiser.'],
    en: ['sustainable events', ['green events'], 'Organises with little waste and short travel.'],
  }),
  concept('music', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['musik', ['musiker', 'spela musik'], 'Spelar, skapar eller leder musik.'],
    nb: ['musikk', ['musiker', 'spille musikk'], 'Spiller, skaper eller leder musikk.'],
    en: ['music', ['musician', 'playing music'], 'Plays, makes or leads music.'],
  }),
  concept('theatre', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'EDUCATION'] }, {
    sv: ['teater', ['skådespelare', 'dramapedagogik'], 'Gestaltar och berättar på scen.'],
    nb: ['teater', ['skuespiller', 'dramapedagogikk'], 'Framfører og forteller på scene.'],
    en: ['theatre', ['acting', 'drama in education'], 'Performs and tells on stage.'],
  }),
  concept('forum-theatre', { broader: ['theatre'], related: ['dialogue-facilitation'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['forumteater', ['interaktiv teater'], 'Låter publiken pröva andra vägar i en scen.'],
    nb: ['forumteater', ['interaktivt teater'], 'Lar publikum prøve andre veier i en scene.'],
    en: ['forum theatre', ['interactive theatre'], 'Lets the audience try other ways in a scene.'],
  }),
  concept('dance', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'HEALTH'] }, {
    sv: ['dans', ['dansare', 'danspedagogik'], 'Dansar, lär ut eller leder dans.'],
    nb: ['dans', ['danser', 'dansepedagogikk'], 'Danser, lærer bort eller leder dans.'],
    en: ['dance', ['dancer', 'dance teaching'], 'Dances, teaches or leads dance.'],
  }),
  concept('visual-arts', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['bildkonst', ['konstnär', 'offentlig konst'], 'Skapar bilder, skulptur och konst i det offentliga.'],
    nb: ['billedkunst', ['kunstner', 'kunst i offentlige rom'], 'Skaper bilder, skulptur og kunst i det offentlige.'],
    en: ['visual arts', ['artist', 'public art'], 'Makes pictures, sculpture and art in public places.'],
  }),
  concept('library-work', { broader: ['culture-and-leisure'], related: ['digital-inclusion'], reuse: 'sector-specific', themes: ['EDUCATION', 'ATTRACTIVENESS'] }, {
    sv: ['biblioteksarbete', ['bibliotekarie', 'bibliotek'], 'Öppnar kunskap och läsning för alla.'],
    nb: ['bibliotekarbeid', ['bibliotekar', 'bibliotek'], 'Åpner kunnskap og lesing for alle.'],
    en: ['library work', ['librarian', 'libraries'], 'Opens knowledge and reading to all.'],
  }),
  concept('reading-promotion', { broader: ['library-work'], related: ['early-childhood-education'], reuse: 'cross-sector', themes: ['EDUCATION'] }, {
    sv: ['läsfrämjande', ['högläsning'], 'Får barn och vuxna att vilja läsa.'],
    nb: ['leseformidling', ['leselyst', 'høytlesing'], 'Får barn og voksne til å ville lese.'],
    en: ['reading promotion', ['reading aloud'], 'Makes children and adults want to read.'],
  }),
  concept('museum-work', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'EDUCATION'] }, {
    sv: ['museiarbete', ['museipedagogik', 'intendent'], 'Visar, förklarar och vårdar samlingar.'],
    nb: ['museumsarbeid', ['museumsformidling', 'konservator ved museum'], 'Viser, forklarer og tar vare på samlinger.'],
    en: ['museum work', ['museum education', 'curating'], 'Shows, explains and cares for collections.'],
  }),
  concept('cultural-heritage', { broader: ['culture-and-leisure'], related: ['building-conservation'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['kulturarv', ['kulturmiljövård', 'kulturmiljö'], 'Bevarar och använder spår av människors liv.'],
    nb: ['kulturarv', ['kulturminnevern', 'kulturmiljø'], 'Bevarer og bruker spor av menneskers liv.'],
    en: ['cultural heritage', ['heritage management'], 'Keeps and uses traces of human life.'],
  }),
  concept('local-history', { broader: ['cultural-heritage'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['lokalhistoria', ['hembygdsarbete', 'hembygdsrörelsen'], 'Kan en plats historia.'],
    nb: ['lokalhistorie', ['bygdehistorie', 'historielag'], 'Kan historien til et sted.'],
    en: ['local history', ['village history'], 'Knows the history of a place.'],
  }),
  concept('sami-culture', { broader: ['cultural-heritage'], related: ['south-sami'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['samisk kultur', ['sydsamisk kultur', 'duodji'], 'Kan samisk kultur, slöjd och levnadssätt.'],
    nb: ['samisk kultur', ['sørsamisk kultur', 'duodji'], 'Kan samisk kultur, duodji og levesett.'],
    en: ['Sami culture', ['South Sami culture', 'duodji'], 'Knows Sami culture, craft and ways of life.'],
  }),
  concept('association-work', { broader: ['culture-and-leisure'], related: ['volunteer-experience'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['föreningsarbete', ['föreningsutveckling', 'föreningskunskap'], 'Driver och utvecklar föreningar.'],
    nb: ['foreningsarbeid', ['organisasjonsutvikling i frivilligheten', 'lagsarbeid'], 'Driver og utvikler foreninger.'],
    en: ['association work', ['developing associations', 'club work'], 'Runs and develops associations.'],
  }),
  concept('volunteer-coordination', { broader: ['association-work'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'HEALTH'], esco: '232f854a-f5b9-4d8a-8499-23f59852273c' }, {
    sv: ['volontärsamordning', ['samordna ideella', 'frivilligsamordning'], 'Hittar, leder och tackar frivilliga.'],
    nb: ['frivilligkoordinering', ['lede frivillige', 'frivilligsentral'], 'Finner, leder og takker frivillige.'],
    en: ['volunteer coordination', ['managing volunteers'], 'Finds, leads and thanks volunteers.'],
  }),
  concept('board-work', { broader: ['association-work'], related: ['political-decision-making'], reuse: 'cross-sector' }, {
    sv: ['styrelsearbete', ['styrelseledamot', 'valberedning'], 'Sitter i styrelse och tar ansvar.'],
    nb: ['styrearbeid', ['styremedlem', 'valgkomité'], 'Sitter i styre og tar ansvar.'],
    en: ['board work', ['board member', 'non-profit governance'], 'Serves on a board and takes responsibility.'],
  }),
  concept('sports-coaching', { broader: ['culture-and-leisure'], related: ['coaching'], reuse: 'sector-specific', themes: ['HEALTH', 'ATTRACTIVENESS'] }, {
    sv: ['idrottsledarskap', ['tränare', 'idrottsledare'], 'Tränar och leder i idrott.'],
    nb: ['trenerarbeid', ['trener', 'idrettsleder'], 'Trener og leder i idrett.'],
    en: ['sports coaching', ['sports coach', 'trainer in sport'], 'Trains and leads in sport.'],
  }),
  concept('winter-sports', { broader: ['culture-and-leisure'], related: ['ski-tourism'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'HEALTH'] }, {
    sv: ['vintersport', ['skidåkning', 'skidskytte', 'längdskidor'], 'Kan skidor, skidskytte och snö.'],
    nb: ['vintersport', ['ski', 'skiskyting', 'langrenn'], 'Kan ski, skiskyting og snø.'],
    en: ['winter sports', ['skiing', 'biathlon'], 'Knows skiing, biathlon and snow.'],
  }),
  concept('sports-facilities', { broader: ['culture-and-leisure'], related: ['property-management'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'PREMISES_USE'] }, {
    sv: ['idrottsanläggningar', ['anläggningsdrift', 'konstsnö'], 'Driver hallar, spår och arenor.'],
    nb: ['idrettsanlegg', ['anleggsdrift', 'kunstsnø'], 'Drifter haller, løyper og arenaer.'],
    en: ['sports facilities', ['running arenas', 'snow making'], 'Runs halls, tracks and arenas.'],
  }),
  concept('outdoor-recreation', { broader: ['culture-and-leisure'], related: ['trail-planning'], reuse: 'cross-sector', themes: ['HEALTH', 'ATTRACTIVENESS'] }, {
    sv: ['friluftsliv', ['vandring'], 'Kan vara ute och få andra med.'],
    nb: ['friluftsliv', ['turliv'], 'Kan være ute og få med andre.'],
    en: ['outdoor recreation', ['outdoor life', 'hiking'], 'Knows how to be outdoors and bring others along.'],
  }),
  concept('leisure-leadership', { broader: ['culture-and-leisure'], reuse: 'sector-specific', themes: ['HEALTH', 'ATTRACTIVENESS'] }, {
    sv: ['fritidsledarskap', ['fritidsledare', 'fritidsgård'], 'Leder fritid för barn och unga.'],
    nb: ['fritidsledelse', ['fritidsleder', 'fritidsklubb'], 'Leder fritid for barn og unge.'],
    en: ['leisure leadership', ['leisure leader', 'youth club'], 'Leads leisure for children and young people.'],
  }),
  concept('game-culture', { broader: ['culture-and-leisure'], related: ['leisure-leadership'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['spelkultur', ['e-sport', 'lajv'], 'Kan spel som kultur och mötesplats.'],
    nb: ['spillkultur', ['e-sport', 'laiv'], 'Kan spill som kultur og møteplass.'],
    en: ['game culture', ['e-sports', 'live role-playing'], 'Knows games as culture and meeting place.'],
  }),
]
