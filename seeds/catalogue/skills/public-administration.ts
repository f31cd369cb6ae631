import { concept, type Concept } from '../concept.js'

// Law and public administration: how society decides, and what it may.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const publicAdministration: Concept[] = [
  concept('law-and-public-administration', { reuse: 'cross-sector' }, {
    sv: ['juridik och offentlig förvaltning', ['samhällsstyrning'], 'Att styra, besluta och pröva enligt lag.'],
    nb: ['jus og offentlig forvaltning', ['samfunnsstyring'], 'Å styre, beslutte og prøve etter loven.'],
    en: ['law and public administration', ['governance'], 'Steering, deciding and trying by law.'],
  }),
  concept('law', { broader: ['law-and-public-administration'], reuse: 'cross-sector' }, {
    sv: ['juridik', ['jurist', 'juridisk rådgivning'], 'Tolkar och använder lagar.'],
    nb: ['jus', ['jurist', 'juridisk rådgivning'], 'Tolker og bruker lover.'],
    en: ['law', ['lawyer', 'legal advice'], 'Interprets and applies laws.'],
  }),
  concept('administrative-law', { broader: ['law'], reuse: 'sector-specific' }, {
    sv: ['förvaltningsrätt', ['myndighetsutövning', 'kommunalrätt'], 'Kan reglerna för hur myndigheter beslutar.'],
    nb: ['forvaltningsrett', ['myndighetsutøvelse', 'kommunerett'], 'Kan reglene for hvordan myndigheter beslutter.'],
    en: ['administrative law', ['exercise of public authority'], 'Knows the rules for how public bodies decide.'],
  }),
  concept('contract-law', { broader: ['law'], reuse: 'cross-sector', esco: '5c606d18-6404-4047-b235-350f18e11827' }, {
    sv: ['avtalsrätt', ['skriva avtal', 'avtal'], 'Skriver och tolkar avtal.'],
    nb: ['avtalerett', ['kontraktsrett', 'skrive avtaler'], 'Skriver og tolker avtaler.'],
    en: ['contract law', ['drafting contracts', 'agreements'], 'Writes and interprets contracts.'],
  }),
  concept('migration-law', { broader: ['law'], reuse: 'sector-specific', themes: ['SKILLS_SUPPLY'], esco: '7da0b396-34d7-4714-ada4-78d222e515a0' }, {
    sv: ['migrationsrätt', ['uppehållstillstånd', 'arbetstillstånd'], 'Kan regler om att bo och arbeta i landet.'],
    nb: ['utlendingsrett', ['oppholdstillatelse', 'arbeidstillatelse'], 'Kan regler om å bo og arbeide i landet.'],
    en: ['migration law', ['immigration law', 'residence and work permits'], 'Knows the rules on living and working in the country.'],
  }),
  concept('social-law', { broader: ['law'], reuse: 'sector-specific', themes: ['HEALTH'] }, {
    sv: ['socialrätt', ['socialtjänstlagen', 'LSS'], 'Kan lagar om stöd och omsorg.'],
    nb: ['sosialrett', ['sosialtjenesteloven'], 'Kan lover om støtte og omsorg.'],
    en: ['social law', ['social welfare law'], 'Knows the law on support and care.'],
  }),
  concept('environmental-law', { broader: ['law'], related: ['environmental-permitting'], reuse: 'sector-specific', themes: ['CLIMATE'], esco: '6f5850ea-5785-4e2c-b062-743066fd5bdb' }, {
    sv: ['miljörätt', ['miljöbalken', 'miljölagstiftning'], 'Kan lagar om miljö och naturresurser.'],
    nb: ['miljørett', ['miljølovgivning'], 'Kan lover om miljø og naturressurser.'],
    en: ['environmental law', ['environmental legislation'], 'Knows the law on environment and natural resources.'],
  }),
  concept('human-rights', { broader: ['law'], reuse: 'cross-sector' }, {
    sv: ['mänskliga rättigheter', ['barnets rättigheter', 'barnkonventionen'], 'Ser till att rättigheter gäller i praktiken.'],
    nb: ['menneskerettigheter', ['barns rettigheter', 'barnekonvensjonen'], 'Sørger for at rettigheter gjelder i praksis.'],
    en: ['human rights', ['children\'s rights', 'rights of the child'], 'Makes rights count in practice.'],
  }),
  concept('sami-rights', { broader: ['human-rights'], related: ['sami-culture', 'reindeer-husbandry'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['samiska rättigheter', ['urfolksrätt', 'konsultationsordning'], 'Kan samernas rättigheter som urfolk.'],
    nb: ['samiske rettigheter', ['urfolksrett', 'konsultasjonsplikt'], 'Kan samenes rettigheter som urfolk.'],
    en: ['Sami rights', ['indigenous rights'], 'Knows the rights of the Sami as an indigenous people.'],
  }),
  concept('procurement', { broader: ['law-and-public-administration'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'CLIMATE'] }, {
    sv: ['upphandling', ['offentlig upphandling', 'LOU', 'inköp'], 'Köper in med offentliga pengar, rätt och klokt.'],
    nb: ['anskaffelser', ['offentlige anskaffelser', 'innkjøp'], 'Kjøper inn for offentlige penger, riktig og klokt.'],
    en: ['procurement', ['public procurement', 'purchasing'], 'Buys with public money, correctly and wisely.'],
  }),
  concept('sustainable-procurement', { broader: ['procurement'], reuse: 'cross-sector', themes: ['CLIMATE'], esco: '6962058d-9808-4820-a6bc-d7cabce60cde' }, {
    sv: ['hållbar upphandling', ['miljökrav i upphandling', 'grön upphandling'], 'Ställer krav på miljö och människor när något köps.'],
    nb: ['bærekraftige anskaffelser', ['grønne innkjøp', 'miljøkrav i anskaffelser'], 'Stiller krav til miljø og mennesker når noe kjøpes.'],
    en: ['sustainable procurement', ['green procurement', 'social procurement'], 'Makes demands for environment and people when buying.'],
  }),
  concept('innovation-procurement', { broader: ['procurement'], related: ['innovation-management'], reuse: 'cross-sector' }, {
    sv: ['innovationsupphandling', ['innovationspartnerskap'], 'Köper lösningar som ännu inte finns.'],
    nb: ['innovative anskaffelser', ['innovasjonspartnerskap'], 'Kjøper løsninger som ennå ikke finnes.'],
    en: ['innovation procurement', ['innovation partnership'], 'Buys solutions that do not exist yet.'],
  }),
  concept('case-processing', { broader: ['law-and-public-administration'], reuse: 'cross-sector' }, {
    sv: ['handläggning', ['ärendehantering', 'handläggare'], 'Utreder och bereder ärenden till beslut.'],
    nb: ['saksbehandling', ['saksbehandler'], 'Utreder og forbereder saker til vedtak.'],
    en: ['case processing', ['case work', 'case officer'], 'Investigates and prepares cases for decision.'],
  }),
  concept('investigation', { broader: ['law-and-public-administration'], related: ['research-methods', 'writing'], reuse: 'cross-sector' }, {
    sv: ['utredning', ['utredare', 'utredningsarbete'], 'Tar fram underlag som går att besluta på.'],
    nb: ['utredning', ['utreder', 'utredningsarbeid'], 'Lager grunnlag som kan besluttes på.'],
    en: ['policy investigation', ['official inquiry', 'preparing decision support'], 'Prepares a basis that can be decided on.'],
  }),
  concept('records-management', { broader: ['law-and-public-administration'], reuse: 'cross-sector' }, {
    sv: ['arkiv och diarium', ['dokumenthantering', 'registratur', 'arkivarie'], 'Ordnar handlingar så att de finns och hittas.'],
    nb: ['arkiv og journal', ['dokumentforvaltning', 'arkivar'], 'Ordner dokumenter slik at de finnes og kan finnes igjen.'],
    en: ['records management', ['archives and registry', 'archivist'], 'Orders documents so that they exist and are found.'],
  }),
  concept('transparency', { broader: ['law-and-public-administration'], reuse: 'cross-sector' }, {
    sv: ['offentlighetsprincipen', ['insyn', 'offentlighet och sekretess'], 'Kan vad som är öppet för alla och vad som är hemligt.'],
    nb: ['offentlighetsprinsippet', ['innsyn', 'offentlighet og taushetsplikt'], 'Kan hva som er åpent for alle, og hva som er hemmelig.'],
    en: ['transparency', ['public access to documents', 'openness and secrecy'], 'Knows what is open to all and what is secret.'],
  }),
  concept('municipal-planning', { broader: ['law-and-public-administration'], related: ['strategic-planning'], reuse: 'cross-sector', themes: ['PREMISES_USE', 'ATTRACTIVENESS'] }, {
    sv: ['kommunal planering', ['samhällsplanering'], 'Planerar en kommuns utveckling.'],
    nb: ['kommuneplanlegging', ['samfunnsplanlegging'], 'Planlegger utviklingen i en kommune.'],
    en: ['municipal planning', ['community planning'], 'Plans the development of a municipality.'],
  }),
  concept('physical-planning', { broader: ['municipal-planning'], reuse: 'cross-sector', themes: ['PREMISES_USE', 'CLIMATE'], esco: '7f18039d-dfae-471b-9daa-507f6b2d2842' }, {
    sv: ['fysisk planering', ['översiktsplanering', 'detaljplan', 'stadsplanering'], 'Planerar hur mark och vatten ska användas.'],
    nb: ['arealplanlegging', ['reguleringsplan', 'byplanlegging'], 'Planlegger hvordan land og vann skal brukes.'],
    en: ['physical planning', ['land use planning', 'town planning', 'urban planning'], 'Plans how land and water are to be used.'],
  }),
  concept('municipal-budgeting', { broader: ['law-and-public-administration'], reuse: 'sector-specific' }, {
    sv: ['kommunal ekonomi', ['kommunbudget', 'mål och budget'], 'Kan hur kommuners och regioners pengar styrs.'],
    nb: ['kommuneøkonomi', ['kommunebudsjett', 'økonomiplan'], 'Kan hvordan kommuners og regioners penger styres.'],
    en: ['municipal budgeting', ['municipal finance'], 'Knows how municipal and regional money is steered.'],
  }),
  concept('political-decision-making', { broader: ['law-and-public-administration'], related: ['political-experience'], reuse: 'cross-sector' }, {
    sv: ['politiska beslutsprocesser', ['nämndarbete', 'politisk styrning'], 'Förstår hur ett ärende blir ett politiskt beslut.'],
    nb: ['politiske beslutningsprosesser', ['utvalgsarbeid', 'politisk styring'], 'Forstår hvordan en sak blir et politisk vedtak.'],
    en: ['political decision-making', ['committee work', 'political steering'], 'Understands how a matter becomes a political decision.'],
  }),
  concept('public-policy', { broader: ['law-and-public-administration'], reuse: 'cross-sector' }, {
    sv: ['offentlig politik', ['policyutveckling', 'policyanalys'], 'Utformar och granskar åtgärder i samhället.'],
    nb: ['offentlig politikk', ['politikkutforming', 'policyanalyse'], 'Utformer og gransker tiltak i samfunnet.'],
    en: ['public policy', ['policy development', 'policy analysis'], 'Shapes and examines measures in society.'],
  }),
  concept('impact-assessment', { broader: ['law-and-public-administration'], reuse: 'cross-sector', themes: ['CLIMATE'] }, {
    sv: ['konsekvensbedömning', ['konsekvensutredning', 'miljökonsekvensbeskrivning', 'MKB'], 'Bedömer följderna innan beslut tas.'],
    nb: ['konsekvensutredning', ['konsekvensvurdering', 'KU'], 'Vurderer følgene før vedtak fattes.'],
    en: ['impact assessment', ['environmental impact assessment', 'EIA'], 'Judges the consequences before deciding.'],
  }),
  concept('environmental-permitting', { broader: ['law-and-public-administration'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['miljötillstånd', ['miljöprövning', 'miljötillsyn'], 'Prövar och kontrollerar verksamheter som påverkar miljön.'],
    nb: ['miljøtillatelser', ['miljøtilsyn', 'utslippstillatelse'], 'Prøver og kontrollerer virksomheter som påvirker miljøet.'],
    en: ['environmental permitting', ['environmental permits', 'environmental supervision'], 'Tries and checks activities that affect the environment.'],
  }),
  concept('supervision-and-inspection', { broader: ['law-and-public-administration'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['tillsyn och inspektion', ['inspektör', 'kontroll'], 'Kontrollerar att lagar följs.'],
    nb: ['tilsyn og inspeksjon', ['inspektør', 'kontroll'], 'Kontrollerer at lover følges.'],
    en: ['supervision and inspection', ['inspector', 'regulatory control'], 'Checks that laws are followed.'],
  }),
  concept('regional-development', { broader: ['law-and-public-administration'], related: ['rural-development'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['regional utveckling', ['regional utvecklingsstrategi'], 'Driver utveckling i ett helt län.'],
    nb: ['regional utvikling', ['regional utviklingsstrategi', 'fylkesplan'], 'Driver utvikling i et helt fylke.'],
    en: ['regional development', ['regional development strategy'], 'Drives development in a whole county.'],
  }),
  concept('nordic-cooperation', { broader: ['law-and-public-administration'], related: ['intercultural-competence'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['nordiskt samarbete', ['gränshinder', 'svensk-norskt samarbete'], 'Får saker att fungera över nordiska gränser.'],
    nb: ['nordisk samarbeid', ['grensehindre', 'norsk-svensk samarbeid'], 'Får ting til å fungere over nordiske grenser.'],
    en: ['Nordic cooperation', ['border obstacles', 'Swedish-Norwegian cooperation'], 'Makes things work across Nordic borders.'],
  }),
]
