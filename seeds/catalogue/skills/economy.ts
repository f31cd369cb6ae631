import { concept, type Concept } from '../concept.js'

// Economy and business: money, markets, and running an enterprise.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const economy: Concept[] = [
  concept('economy-and-business', { reuse: 'cross-sector' }, {
    sv: ['ekonomi och företagande', ['näringslivsfrågor'], 'Att sköta pengar, företag och affärer.'],
    nb: ['økonomi og næringsliv', ['næringslivsspørsmål'], 'Å forvalte penger, bedrifter og forretninger.'],
    en: ['economy and business', ['business matters'], 'Looking after money, companies and trade.'],
  }),
  concept('accounting', { broader: ['economy-and-business'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: 'ecc18804-a466-40d9-98b4-fba5cd67dd4b' }, {
    sv: ['redovisning', ['bokföring', 'redovisningskonsult'], 'Bokför och redovisar ekonomin.'],
    nb: ['regnskap', ['bokføring', 'regnskapsfører'], 'Bokfører og rapporterer økonomien.'],
    en: ['accounting', ['bookkeeping', 'accountant'], 'Keeps the books and reports the finances.'],
  }),
  concept('annual-reporting', { broader: ['accounting'], reuse: 'cross-sector' }, {
    sv: ['årsredovisning', ['verksamhetsberättelse', 'bokslut'], 'Sammanfattar årets ekonomi och verksamhet.'],
    nb: ['årsrapportering', ['årsregnskap', 'årsberetning'], 'Sammenfatter årets økonomi og virksomhet.'],
    en: ['annual reporting', ['annual report', 'year-end accounts'], 'Sums up the finances and work of the year.'],
  }),
  concept('budgeting', { broader: ['economy-and-business'], related: ['municipal-budgeting'], reuse: 'cross-sector', esco: '21c5790c-0930-4d74-b3b0-84caf5af12ea' }, {
    sv: ['budgetering', ['budgetarbete', 'budgetansvar'], 'Planerar och följer upp pengar.'],
    nb: ['budsjettering', ['budsjettarbeid', 'budsjettansvar'], 'Planlegger og følger opp penger.'],
    en: ['budgeting', ['budget work', 'managing budgets'], 'Plans and follows up money.'],
  }),
  concept('controlling', { broader: ['economy-and-business'], related: ['data-analysis'], reuse: 'cross-sector' }, {
    sv: ['controllerarbete', ['ekonomistyrning', 'controller'], 'Följer upp ekonomin så att den går att styra.'],
    nb: ['økonomistyring', ['controller'], 'Følger opp økonomien slik at den kan styres.'],
    en: ['financial control', ['management accounting', 'controller'], 'Follows up the finances so that they can be steered.'],
  }),
  concept('financial-analysis', { broader: ['economy-and-business'], reuse: 'cross-sector', esco: '99571e68-801f-49af-a897-5f75996642e1' }, {
    sv: ['finansiell analys', ['ekonomisk analys', 'investeringskalkyl'], 'Bedömer om något bär sig.'],
    nb: ['finansiell analyse', ['økonomisk analyse', 'investeringsanalyse'], 'Vurderer om noe bærer seg.'],
    en: ['financial analysis', ['investment appraisal'], 'Judges whether something pays its way.'],
  }),
  concept('cost-benefit-analysis', { broader: ['financial-analysis'], related: ['impact-assessment'], reuse: 'cross-sector', esco: '48b68726-0fd6-4e03-a5eb-82236516ee7a' }, {
    sv: ['samhällsekonomisk analys', ['kostnads-nyttoanalys', 'nyttokalkyl'], 'Väger nytta mot kostnad för samhället.'],
    nb: ['samfunnsøkonomisk analyse', ['nytte-kostnadsanalyse'], 'Veier nytte mot kostnad for samfunnet.'],
    en: ['cost-benefit analysis', ['socioeconomic appraisal'], 'Weighs benefit against cost for society.'],
  }),
  concept('social-investment', { broader: ['economy-and-business'], related: ['impact-measurement'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['sociala investeringar', ['sociala utfallskontrakt'], 'Satsar pengar tidigt för att slippa sociala kostnader senare.'],
    nb: ['sosiale investeringer', ['effektkontrakter'], 'Satser penger tidlig for å slippe sosiale kostnader senere.'],
    en: ['social investment', ['social outcome contracts'], 'Puts money in early to avoid social costs later.'],
  }),
  concept('intellectual-capital-accounting', { broader: ['accounting'], related: ['impact-measurement'], reuse: 'cross-sector' }, {
    sv: ['redovisning av intellektuellt kapital', ['redovisning 2.0', 'kunskapsredovisning'], 'Synliggör människor, relationer och strukturer som kapital.'],
    nb: ['regnskap for intellektuell kapital', ['regnskap 2.0', 'kunnskapsregnskap'], 'Synliggjør mennesker, relasjoner og strukturer som kapital.'],
    en: ['intellectual capital accounting', ['accounting 2.0', 'intellectual capital reporting'], 'Makes people, relations and structures visible as capital.'],
  }),
  concept('funding-applications', { broader: ['economy-and-business'], related: ['project-management', 'writing'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['söka finansiering', ['projektansökningar', 'skriva ansökningar', 'söka bidrag'], 'Skriver ansökningar om pengar till projekt.'],
    nb: ['søke finansiering', ['prosjektsøknader', 'skrive søknader', 'søke tilskudd'], 'Skriver søknader om penger til prosjekter.'],
    en: ['funding applications', ['grant writing', 'applying for funding'], 'Writes applications for project money.'],
  }),
  concept('eu-funding', { broader: ['funding-applications'], reuse: 'sector-specific', themes: ['SKILLS_SUPPLY', 'ATTRACTIVENESS'] }, {
    sv: ['EU-finansiering', ['EU-fonder', 'EU-projekt'], 'Kan EU:s fonder och deras regler.'],
    nb: ['EU-finansiering', ['EU-midler', 'EU-prosjekter'], 'Kan EUs fond og regler.'],
    en: ['EU funding', ['EU funds', 'EU projects'], 'Knows the EU funds and their rules.'],
  }),
  concept('cross-border-programmes', { broader: ['eu-funding'], related: ['nordic-cooperation'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['gränsregionalt samarbete', ['Interreg', 'gränsöverskridande projekt'], 'Driver projekt över gränsen mellan Sverige och Norge.'],
    nb: ['grenseregionalt samarbeid', ['Interreg', 'grenseoverskridende prosjekter'], 'Driver prosjekter over grensen mellom Norge og Sverige.'],
    en: ['cross-border programmes', ['Interreg', 'cross-border projects'], 'Runs projects across the border of Sweden and Norway.'],
  }),
  concept('crowdfunding', { broader: ['economy-and-business'], related: ['community-building'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'], esco: '1fc03dc8-0ee0-4876-83ec-86e0bfcb3876' }, {
    sv: ['gräsrotsfinansiering', ['crowdfunding', 'bygdefinansiering'], 'Samlar många små bidrag till en idé.'],
    nb: ['folkefinansiering', ['crowdfunding'], 'Samler mange små bidrag til en idé.'],
    en: ['crowdfunding', ['community funding'], 'Gathers many small contributions to an idea.'],
  }),
  concept('entrepreneurship', { broader: ['economy-and-business'], related: ['self-employed-experience'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'], esco: '658605f2-1c95-49f0-bd98-0af7b15ad0b0' }, {
    sv: ['entreprenörskap', ['starta företag', 'företagande'], 'Startar och driver något nytt.'],
    nb: ['entreprenørskap', ['starte bedrift', 'gründer'], 'Starter og driver noe nytt.'],
    en: ['entrepreneurship', ['starting a business', 'founder'], 'Starts and runs something new.'],
  }),
  concept('social-entrepreneurship', { broader: ['entrepreneurship'], related: ['social-innovation'], reuse: 'cross-sector', themes: ['HEALTH', 'ATTRACTIVENESS'], esco: '9f72c931-f94d-4faa-83e4-8674c399f5d2' }, {
    sv: ['socialt entreprenörskap', ['samhällsentreprenörskap', 'socialt företag'], 'Löser ett samhällsproblem med företagets medel.'],
    nb: ['sosialt entreprenørskap', ['samfunnsentreprenørskap', 'sosial bedrift'], 'Løser et samfunnsproblem med bedriftens midler.'],
    en: ['social entrepreneurship', ['social enterprise'], 'Solves a problem in society by means of an enterprise.'],
  }),
  concept('cooperative-enterprise', { broader: ['entrepreneurship'], related: ['association-work'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['kooperativt företagande', ['kooperativ', 'ekonomisk förening'], 'Driver företag som medlemmarna äger tillsammans.'],
    nb: ['samvirke', ['kooperativ', 'samvirkeforetak'], 'Driver foretak som medlemmene eier sammen.'],
    en: ['cooperative enterprise', ['cooperatives'], 'Runs enterprises that the members own together.'],
  }),
  concept('business-models', { broader: ['economy-and-business'], reuse: 'cross-sector', esco: '3c1cbc5e-2220-4f45-bcc8-3d52c8c9cae0' }, {
    sv: ['affärsmodeller', ['affärsutveckling', 'affärsutvecklare'], 'Utvecklar hur något skapar och fångar värde.'],
    nb: ['forretningsmodeller', ['forretningsutvikling', 'forretningsutvikler'], 'Utvikler hvordan noe skaper og henter verdi.'],
    en: ['business models', ['business development', 'business developer'], 'Develops how something creates and captures value.'],
  }),
  concept('business-advice', { broader: ['economy-and-business'], related: ['advising'], reuse: 'cross-sector', themes: ['ATTRACTIVENESS'] }, {
    sv: ['företagsrådgivning', ['nyföretagarrådgivning'], 'Ger företagare råd.'],
    nb: ['bedriftsrådgivning', ['gründerveiledning'], 'Gir bedriftsledere råd.'],
    en: ['business advice', ['start-up advice'], 'Advises business owners.'],
  }),
  concept('business-succession', { broader: ['economy-and-business'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['ägarskifte', ['generationsskifte i företag'], 'Hjälper företag till nya ägare.'],
    nb: ['eierskifte', ['generasjonsskifte i bedrifter'], 'Hjelper bedrifter til nye eiere.'],
    en: ['business succession', ['change of ownership'], 'Helps companies to new owners.'],
  }),
  concept('incubation', { broader: ['economy-and-business'], related: ['coaching', 'hub-hosting'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'], esco: '61ddacb8-c89f-48c2-afe8-9e1b14c0c8fb' }, {
    sv: ['inkubatorverksamhet', ['inkubator', 'affärscoachning'], 'Hjälper unga företag att växa.'],
    nb: ['inkubatorvirksomhet', ['inkubator', 'næringshage'], 'Hjelper unge bedrifter å vokse.'],
    en: ['business incubation', ['incubator', 'start-up support'], 'Helps young companies to grow.'],
  }),
  concept('sales', { broader: ['economy-and-business'], related: ['negotiation'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '450de541-797a-4da0-9fe4-a81471c8047d' }, {
    sv: ['försäljning', ['sälja', 'säljare'], 'Säljer varor och tjänster.'],
    nb: ['salg', ['selge', 'selger'], 'Selger varer og tjenester.'],
    en: ['sales', ['selling', 'salesperson'], 'Sells goods and services.'],
  }),
  concept('customer-service', { broader: ['economy-and-business'], related: ['active-listening'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '15a33d76-4640-438d-ae64-fdc0c1d3eebc' }, {
    sv: ['kundtjänst', ['kundservice', 'bemötande av kunder'], 'Svarar och hjälper kunder.'],
    nb: ['kundeservice', ['kundebehandling', 'kundestøtte'], 'Svarer og hjelper kunder.'],
    en: ['customer service', ['customer support', 'customer care'], 'Answers and helps customers.'],
  }),
  concept('marketing', { broader: ['economy-and-business'], related: ['communication'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY', 'ATTRACTIVENESS'], esco: 'de03f4fd-c147-4477-a048-7109e5ba2d6f' }, {
    sv: ['marknadsföring', ['marknadsförare', 'digital marknadsföring'], 'Gör varor, tjänster och platser kända.'],
    nb: ['markedsføring', ['markedsfører', 'digital markedsføring'], 'Gjør varer, tjenester og steder kjent.'],
    en: ['marketing', ['marketer', 'digital marketing'], 'Makes goods, services and places known.'],
  }),
  concept('e-commerce', { broader: ['sales'], related: ['web-development'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: 'b1272de4-1f5f-408b-8b26-061f2550fc72' }, {
    sv: ['e-handel', ['näthandel', 'webbutik'], 'Säljer på nätet.'],
    nb: ['e-handel', ['netthandel', 'nettbutikk'], 'Selger på nett.'],
    en: ['e-commerce', ['online sales', 'web shop'], 'Sells online.'],
  }),
  concept('retail', { broader: ['sales'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['detaljhandel', ['butiksarbete', 'lanthandel'], 'Driver butik, även där den är bygdens enda.'],
    nb: ['varehandel', ['butikkarbeid', 'nærbutikk'], 'Driver butikk, også der den er bygdas eneste.'],
    en: ['retail', ['shop work', 'village shop'], 'Runs a shop, also where it is the only one in the village.'],
  }),
  concept('logistics', { broader: ['economy-and-business'], reuse: 'cross-sector', esco: 'e843973c-23dd-416a-8a9c-9e89512542fb' }, {
    sv: ['logistik', ['varuflöden', 'lagerhantering'], 'Får saker till rätt plats i rätt tid.'],
    nb: ['logistikk', ['vareflyt', 'lagerstyring'], 'Får ting til rett sted til rett tid.'],
    en: ['logistics', ['supply chain', 'warehousing'], 'Gets things to the right place at the right time.'],
  }),
  concept('fleet-management', { broader: ['logistics'], reuse: 'sector-specific', themes: ['CLIMATE'] }, {
    sv: ['fordonsförvaltning', ['fordonspool'], 'Sköter och delar en organisations fordon.'],
    nb: ['flåtestyring', ['bilpool'], 'Forvalter og deler en organisasjons kjøretøy.'],
    en: ['fleet management', ['vehicle pool'], 'Looks after and shares the vehicles of an organisation.'],
  }),
  concept('administration', { broader: ['economy-and-business'], related: ['records-management'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['administration', ['kontorsarbete', 'administrativt arbete'], 'Håller ordning på det som ska skötas.'],
    nb: ['administrasjon', ['kontorarbeid', 'administrativt arbeid'], 'Holder orden på det som skal gjøres.'],
    en: ['administration', ['office work', 'administrative work'], 'Keeps order in what has to be done.'],
  }),
  concept('virtual-assistance', { broader: ['administration'], related: ['remote-work'], reuse: 'occupation-specific', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['virtuell assistans', ['virtuell assistent', 'distansassistent'], 'Sköter kalender, post och bokningar på distans.'],
    nb: ['virtuell assistanse', ['virtuell assistent', 'fjernassistent'], 'Tar seg av kalender, post og bestillinger på avstand.'],
    en: ['virtual assistance', ['virtual assistant', 'remote assistant'], 'Handles calendar, mail and bookings from afar.'],
  }),
  concept('quality-management', { broader: ['economy-and-business'], reuse: 'cross-sector' }, {
    sv: ['kvalitetsarbete', ['kvalitetsledning', 'ISO 9001'], 'Förbättrar arbetet steg för steg.'],
    nb: ['kvalitetsarbeid', ['kvalitetsledelse', 'ISO 9001'], 'Forbedrer arbeidet steg for steg.'],
    en: ['quality management', ['quality work', 'ISO 9001'], 'Improves the work step by step.'],
  }),
]
