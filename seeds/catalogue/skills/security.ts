import { concept, type Concept } from '../concept.js'

// Safety and preparedness: before, during and after something happens.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const security: Concept[] = [
  concept('safety-and-preparedness', { reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['säkerhet och beredskap', ['trygghet och säkerhet'], 'Att förebygga, stå emot och återhämta sig.'],
    nb: ['sikkerhet og beredskap', ['trygghet og sikkerhet'], 'Å forebygge, stå imot og komme seg igjen.'],
    en: ['safety and preparedness', ['safety and security'], 'Preventing, withstanding and recovering.'],
  }),
  concept('crisis-management', { broader: ['safety-and-preparedness'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['krisberedskap', ['krishantering', 'krisledning'], 'Leder när det ovanliga händer.'],
    nb: ['kriseberedskap', ['krisehåndtering', 'kriseledelse'], 'Leder når det uvanlige skjer.'],
    en: ['crisis management', ['crisis preparedness', 'emergency management'], 'Leads when the unusual happens.'],
  }),
  concept('risk-and-vulnerability-analysis', { broader: ['safety-and-preparedness'], related: ['risk-management'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['risk- och sårbarhetsanalys', ['RSA'], 'Bedömer vad som kan hända och hur samhället klarar det.'],
    nb: ['risiko- og sårbarhetsanalyse', ['ROS-analyse'], 'Vurderer hva som kan skje, og hvordan samfunnet klarer det.'],
    en: ['risk and vulnerability analysis', ['hazard analysis'], 'Judges what may happen and how society would cope.'],
  }),
  concept('continuity-management', { broader: ['safety-and-preparedness'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['kontinuitetshantering', ['kontinuitetsplanering'], 'Ser till att det viktigaste fungerar vid störning.'],
    nb: ['kontinuitetsstyring', ['kontinuitetsplanlegging'], 'Sørger for at det viktigste virker ved forstyrrelser.'],
    en: ['continuity management', ['business continuity'], 'Keeps the essentials running through disturbance.'],
  }),
  concept('civil-preparedness', { broader: ['safety-and-preparedness'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['civilt försvar', ['totalförsvar', 'civil beredskap'], 'Bygger samhällets motståndskraft inför krig och kris.'],
    nb: ['sivilt forsvar', ['totalforsvar', 'sivil beredskap'], 'Bygger samfunnets motstandskraft mot krig og krise.'],
    en: ['civil preparedness', ['civil defence', 'total defence'], 'Builds the resilience of society for war and crisis.'],
  }),
  concept('home-preparedness', { broader: ['safety-and-preparedness'], related: ['adult-education'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['hemberedskap', ['egenberedskap'], 'Hjälper människor att klara sig hemma vid kris.'],
    nb: ['egenberedskap', ['beredskap hjemme'], 'Hjelper mennesker å klare seg hjemme i krise.'],
    en: ['home preparedness', ['household preparedness'], 'Helps people manage at home in a crisis.'],
  }),
  concept('volunteer-preparedness', { broader: ['safety-and-preparedness'], related: ['volunteer-coordination'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['frivilliga försvarsorganisationer', ['frivillig resursgrupp', 'FRG'], 'Samlar frivilliga som hjälper vid kris.'],
    nb: ['frivillige beredskapsorganisasjoner', ['frivillig beredskap'], 'Samler frivillige som hjelper i krise.'],
    en: ['volunteer preparedness', ['voluntary emergency groups'], 'Gathers volunteers who help in a crisis.'],
  }),
  concept('exercise-planning', { broader: ['crisis-management'], related: ['process-facilitation'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['övningsplanering', ['krisövning', 'leda övningar'], 'Planerar och leder krisövningar.'],
    nb: ['øvelsesplanlegging', ['kriseøvelse', 'lede øvelser'], 'Planlegger og leder beredskapsøvelser.'],
    en: ['exercise planning', ['crisis exercises', 'running drills'], 'Plans and leads crisis exercises.'],
  }),
  concept('fire-safety', { broader: ['safety-and-preparedness'], reuse: 'sector-specific', themes: ['SECURITY', 'PREMISES_USE'] }, {
    sv: ['brandskydd', ['brandsäkerhet', 'systematiskt brandskyddsarbete'], 'Förebygger brand i byggnader och verksamheter.'],
    nb: ['brannvern', ['brannsikkerhet', 'forebyggende brannvern'], 'Forebygger brann i bygninger og virksomheter.'],
    en: ['fire safety', ['fire prevention'], 'Prevents fire in buildings and organisations.'],
  }),
  concept('rescue-service', { broader: ['safety-and-preparedness'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['räddningstjänst', ['brandman', 'deltidsbrandman'], 'Räddar liv och egendom.'],
    nb: ['redningstjeneste', ['brannkonstabel', 'deltidsbrannkonstabel'], 'Redder liv og eiendom.'],
    en: ['rescue service', ['firefighter', 'part-time firefighter'], 'Saves lives and property.'],
  }),
  concept('mountain-rescue', { broader: ['rescue-service'], related: ['mountain-guiding'], reuse: 'occupation-specific', themes: ['SECURITY'] }, {
    sv: ['fjällräddning', ['fjällräddare'], 'Söker och räddar människor i fjällen.'],
    nb: ['fjellredning', ['redningsmannskap i fjellet'], 'Leter etter og redder mennesker i fjellet.'],
    en: ['mountain rescue', ['mountain rescuer'], 'Searches for and saves people in the mountains.'],
  }),
  concept('avalanche-safety', { broader: ['safety-and-preparedness'], reuse: 'sector-specific', themes: ['SECURITY', 'ATTRACTIVENESS'] }, {
    sv: ['lavinsäkerhet', ['lavinkunskap'], 'Bedömer snö och lavinfara.'],
    nb: ['skredsikkerhet', ['snøskredkunnskap'], 'Vurderer snø og skredfare.'],
    en: ['avalanche safety', ['avalanche knowledge'], 'Judges snow and avalanche danger.'],
  }),
  concept('first-aid', { broader: ['safety-and-preparedness'], reuse: 'transversal', themes: ['SECURITY', 'HEALTH'], esco: 'f7464f30-662b-4177-85a0-3df9693e9e58' }, {
    sv: ['första hjälpen', ['HLR', 'hjärt-lungräddning'], 'Ger första hjälpen vid olycka.'],
    nb: ['førstehjelp', ['HLR', 'hjerte- og lungeredning'], 'Gir førstehjelp ved ulykker.'],
    en: ['first aid', ['CPR'], 'Gives first aid in an accident.'],
  }),
  concept('psychological-first-aid', { broader: ['safety-and-preparedness'], related: ['psychological-counselling'], reuse: 'cross-sector', themes: ['SECURITY', 'HEALTH'] }, {
    sv: ['krisstöd', ['psykosocialt krisstöd', 'POSOM'], 'Stöttar människor efter en svår händelse.'],
    nb: ['psykososial krisestøtte', ['kriseteam', 'psykologisk førstehjelp'], 'Støtter mennesker etter en vanskelig hendelse.'],
    en: ['psychological first aid', ['crisis support'], 'Supports people after a hard event.'],
  }),
  concept('crime-prevention', { broader: ['safety-and-preparedness'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['brottsförebyggande arbete', ['brottsprevention'], 'Gör brott svårare och trygghet lättare.'],
    nb: ['kriminalitetsforebygging', ['forebygging av kriminalitet', 'SLT-arbeid'], 'Gjør kriminalitet vanskeligere og trygghet lettere.'],
    en: ['crime prevention', ['preventing crime'], 'Makes crime harder and safety easier.'],
  }),
  concept('violence-prevention', { broader: ['safety-and-preparedness'], related: ['social-work'], reuse: 'sector-specific', themes: ['SECURITY', 'HEALTH'] }, {
    sv: ['våldsprevention', ['våld i nära relationer', 'våldsförebyggande arbete'], 'Förebygger våld och stöttar utsatta.'],
    nb: ['voldsforebygging', ['vold i nære relasjoner'], 'Forebygger vold og støtter utsatte.'],
    en: ['violence prevention', ['domestic violence'], 'Prevents violence and supports those exposed.'],
  }),
  concept('perceived-safety', { broader: ['safety-and-preparedness'], related: ['physical-planning'], reuse: 'cross-sector', themes: ['SECURITY', 'ATTRACTIVENESS'] }, {
    sv: ['trygghetsskapande arbete', ['trygghetsvandring', 'trygga platser'], 'Gör platser tryggare tillsammans med dem som är där.'],
    nb: ['trygghetsskapende arbeid', ['trygghetsvandring', 'trygge steder'], 'Gjør steder tryggere sammen med dem som er der.'],
    en: ['creating safe places', ['safety walks', 'perceived safety'], 'Makes places safer together with those who are there.'],
  }),
  concept('security-protection', { broader: ['safety-and-preparedness'], related: ['information-security-management'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['säkerhetsskydd', ['säkerhetsskyddsanalys'], 'Skyddar det som är viktigt för landets säkerhet.'],
    nb: ['forebyggende nasjonal sikkerhet', ['sikkerhetsloven'], 'Beskytter det som er viktig for landets sikkerhet.'],
    en: ['protective security', ['national security protection'], 'Protects what matters for the security of the country.'],
  }),
  concept('food-supply-preparedness', { broader: ['safety-and-preparedness'], related: ['farming', 'food-work'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['livsmedelsberedskap', ['försörjningsberedskap'], 'Ser till att mat och varor räcker i kris.'],
    nb: ['matberedskap', ['forsyningsberedskap'], 'Sørger for at mat og varer rekker i krise.'],
    en: ['food supply preparedness', ['security of supply'], 'Makes food and goods last in a crisis.'],
  }),
  concept('road-safety', { broader: ['safety-and-preparedness'], related: ['physical-planning'], reuse: 'sector-specific', themes: ['SECURITY'] }, {
    sv: ['trafiksäkerhet', ['nollvisionen'], 'Minskar olyckor på vägarna.'],
    nb: ['trafikksikkerhet', ['nullvisjonen'], 'Reduserer ulykker på veiene.'],
    en: ['road safety', ['traffic safety', 'vision zero'], 'Lessens accidents on the roads.'],
  }),
  concept('disinformation-resilience', { broader: ['safety-and-preparedness'], related: ['critical-thinking', 'journalism'], reuse: 'cross-sector', themes: ['SECURITY'] }, {
    sv: ['motståndskraft mot desinformation', ['källkritik', 'psykologiskt försvar'], 'Känner igen och bemöter vilseledande information.'],
    nb: ['motstandskraft mot desinformasjon', ['kildekritikk'], 'Kjenner igjen og møter villedende informasjon.'],
    en: ['resilience to disinformation', ['source criticism'], 'Recognises and meets misleading information.'],
  }),
]
