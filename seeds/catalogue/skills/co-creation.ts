import { concept, type Concept } from '../concept.js'

// Co-creation and facilitation: getting people to think and make together.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const coCreation: Concept[] = [
  concept('co-creation-and-leadership', { reuse: 'cross-sector' }, {
    sv: ['samskapande och ledarskap', ['leda och skapa tillsammans'], 'Att få människor att tänka, skapa och genomföra ihop.'],
    nb: ['samskaping og ledelse', ['lede og skape sammen'], 'Å få mennesker til å tenke, skape og gjennomføre sammen.'],
    en: ['co-creation and leadership', ['leading and creating together'], 'Getting people to think, create and carry through together.'],
  }),
  concept('co-creation', { broader: ['co-creation-and-leadership'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['samskapande', ['samskapa', 'medskapande'], 'Skapar lösningar tillsammans med dem det gäller.'],
    nb: ['samskaping', ['medskaping'], 'Skaper løsninger sammen med dem det gjelder.'],
    en: ['co-creation', ['co-production', 'creating together'], 'Creates solutions together with those concerned.'],
  }),
  concept('process-facilitation', { broader: ['co-creation'], related: ['process-mapping'], reuse: 'transversal' }, {
    sv: ['processledning', ['processledare', 'facilitering', 'leda processer'], 'Leder en grupp genom en process så att alla bidrar.'],
    nb: ['prosessledelse', ['prosessleder', 'fasilitering', 'lede prosesser'], 'Leder en gruppe gjennom en prosess slik at alle bidrar.'],
    en: ['process facilitation', ['facilitation', 'facilitator', 'process leadership'], 'Leads a group through a process so that everyone contributes.'],
  }),
  concept('meeting-facilitation', { broader: ['process-facilitation'], reuse: 'transversal', esco: '5b46f572-7ced-4efd-b270-a81a164d521c' }, {
    sv: ['mötesledning', ['leda möten', 'moderera'], 'Leder möten som blir till något.'],
    nb: ['møteledelse', ['lede møter', 'moderere'], 'Leder møter som blir til noe.'],
    en: ['meeting facilitation', ['chairing meetings', 'moderating'], 'Leads meetings that come to something.'],
  }),
  concept('workshop-design', { broader: ['process-facilitation'], reuse: 'cross-sector' }, {
    sv: ['workshopledning', ['hålla workshop', 'workshopdesign'], 'Lägger upp och leder workshoppar.'],
    nb: ['workshopledelse', ['arbeidsverksted', 'holde workshop'], 'Legger opp og leder arbeidsverksteder.'],
    en: ['workshop design', ['running workshops'], 'Plans and leads workshops.'],
  }),
  concept('dialogue-facilitation', { broader: ['process-facilitation'], related: ['conflict-management'], reuse: 'cross-sector' }, {
    sv: ['dialogledning', ['leda samtal', 'dialogmöten'], 'Leder samtal där motsatta åsikter får plats.'],
    nb: ['dialogledelse', ['lede samtaler', 'dialogmøter'], 'Leder samtaler der motsatte meninger får plass.'],
    en: ['dialogue facilitation', ['hosting dialogues'], 'Leads talks where opposing views find room.'],
  }),
  concept('citizen-dialogue', { broader: ['co-creation'], related: ['public-participation'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['medborgardialog', ['invånardialog'], 'Lyssnar in invånare inför beslut.'],
    nb: ['innbyggerdialog', ['folkemøter'], 'Lytter til innbyggere før vedtak.'],
    en: ['citizen dialogue', ['resident dialogue'], 'Listens to residents ahead of decisions.'],
  }),
  concept('public-participation', { broader: ['co-creation'], related: ['municipal-planning'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['delaktighet och medverkan', ['brukarmedverkan', 'brukarinflytande'], 'Ger dem som berörs verkligt inflytande.'],
    nb: ['medvirkning', ['brukermedvirkning'], 'Gir dem som berøres reell innflytelse.'],
    en: ['public participation', ['user involvement'], 'Gives those affected a real say.'],
  }),
  concept('youth-participation', { broader: ['public-participation'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'EDUCATION'] }, {
    sv: ['ungas inflytande', ['ungdomsinflytande', 'ungdomsråd'], 'Ger unga makt att påverka.'],
    nb: ['ungdomsmedvirkning', ['ungdomsråd'], 'Gir unge makt til å påvirke.'],
    en: ['youth participation', ['youth council', 'young people\'s influence'], 'Gives young people power to influence.'],
  }),
  concept('cross-sector-collaboration', { broader: ['co-creation'], reuse: 'cross-sector' }, {
    sv: ['tvärsektoriell samverkan', ['samverkan', 'sektorsövergripande samarbete'], 'Får olika sektorer att arbeta mot samma mål.'],
    nb: ['tverrsektorielt samarbeid', ['samhandling på tvers'], 'Får ulike sektorer til å arbeide mot samme mål.'],
    en: ['cross-sector collaboration', ['collaboration across sectors'], 'Gets different sectors to work towards one goal.'],
  }),
  concept('local-coordination', { broader: ['cross-sector-collaboration'], related: ['community-building'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['lokalsamordning', ['lokal samordnare', 'bygdesamordning'], 'Håller ihop människor och insatser på en plats.'],
    nb: ['lokal samordning', ['lokalkoordinator', 'bygdekoordinator'], 'Holder sammen mennesker og innsats på et sted.'],
    en: ['local coordination', ['local coordinator'], 'Holds people and efforts together in one place.'],
  }),
  concept('network-building', { broader: ['cross-sector-collaboration'], related: ['networking'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['nätverksbyggande', ['nätverksledning', 'leda nätverk'], 'Bygger och sköter nätverk mellan organisationer.'],
    nb: ['nettverksbygging', ['nettverksledelse', 'lede nettverk'], 'Bygger og driver nettverk mellom organisasjoner.'],
    en: ['network building', ['network management', 'leading networks'], 'Builds and tends networks between organisations.'],
  }),
  concept('partnership-agreements', { broader: ['cross-sector-collaboration'], related: ['contract-law'], reuse: 'cross-sector' }, {
    sv: ['partnerskap och överenskommelser', ['samverkansavtal', 'partnerskap'], 'Skriver överenskommelser som bär ett samarbete.'],
    nb: ['partnerskap og avtaler om samarbeid', ['partnerskapsavtaler'], 'Skriver avtaler som bærer et samarbeid.'],
    en: ['partnership agreements', ['collaboration agreements'], 'Writes agreements that carry a collaboration.'],
  }),
  concept('system-entrepreneurship', { broader: ['cross-sector-collaboration'], related: ['entrepreneurship', 'systems-thinking'], reuse: 'cross-sector' }, {
    sv: ['systementreprenörskap', ['systementreprenör', 'systemledarskap'], 'Driver förändring som ingen ensam kan genomföra.'],
    nb: ['systementreprenørskap', ['systementreprenør', 'systemledelse'], 'Driver endring som ingen kan gjennomføre alene.'],
    en: ['system entrepreneurship', ['system entrepreneur', 'system leadership'], 'Drives change that no one can carry through alone.'],
  }),
]
