import { concept, type Concept } from '../concept.js'

// Tourism, hospitality and food.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const tourism: Concept[] = [
  concept('tourism-and-hospitality', { reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['turism, besöksnäring och mat', ['besöksnäring'], 'Att ta emot människor och ge dem något att minnas.'],
    nb: ['reiseliv, vertskap og mat', ['reiselivsnæring'], 'Å ta imot mennesker og gi dem noe å huske.'],
    en: ['tourism, hospitality and food', ['visitor economy'], 'Receiving people and giving them something to remember.'],
  }),
  concept('tourism-development', { broader: ['tourism-and-hospitality'], related: ['regional-development'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['turismutveckling', ['utveckla besöksnäringen'], 'Utvecklar turism som platsen tål och vill ha.'],
    nb: ['reiselivsutvikling', ['utvikle reiselivet'], 'Utvikler reiseliv som stedet tåler og vil ha.'],
    en: ['tourism development', ['developing tourism'], 'Develops tourism that the place bears and wants.'],
  }),
  concept('destination-management', { broader: ['tourism-development'], related: ['place-branding'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['destinationsutveckling', ['destinationsledning'], 'Håller ihop ett besöksmåls alla aktörer.'],
    nb: ['destinasjonsutvikling', ['destinasjonsledelse'], 'Holder sammen alle aktørene på et reisemål.'],
    en: ['destination management', ['destination development'], 'Holds together all the actors of a destination.'],
  }),
  concept('sustainable-tourism', { broader: ['tourism-development'], related: ['nature-conservation'], reuse: 'sector-specific', themes: ['CLIMATE', 'ATTRACTIVENESS'] }, {
    sv: ['hållbar turism', ['ekoturism', 'naturturism'], 'Tar emot gäster utan att slita på naturen.'],
    nb: ['bærekraftig reiseliv', ['økoturisme', 'naturbasert reiseliv'], 'Tar imot gjester uten å slite på naturen.'],
    en: ['sustainable tourism', ['ecotourism', 'nature tourism'], 'Receives guests without wearing out nature.'],
  }),
  concept('visitor-flows', { broader: ['tourism-development'], related: ['occupancy-studies'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['besöksflöden', ['besöksförvaltning'], 'Sprider besökare över plats och tid.'],
    nb: ['besøksstrømmer', ['besøksforvaltning'], 'Sprer besøkende over sted og tid.'],
    en: ['visitor flows', ['visitor management'], 'Spreads visitors over place and time.'],
  }),
  concept('ski-tourism', { broader: ['tourism-development'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['skidturism', ['skidanläggning', 'liftdrift'], 'Driver skidorter och pister.'],
    nb: ['skiturisme', ['skianlegg', 'heisdrift'], 'Driver skisteder og løyper.'],
    en: ['ski tourism', ['ski resort operation'], 'Runs ski resorts and slopes.'],
  }),
  concept('meetings-and-conferences', { broader: ['tourism-and-hospitality'], related: ['event-management'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['mötesindustri', ['konferensvärdskap', 'kongresser'], 'Ordnar konferenser och kongresser.'],
    nb: ['møteindustri', ['konferansevertskap', 'kongresser'], 'Ordner konferanser og kongresser.'],
    en: ['meetings and conferences', ['conference hosting', 'congresses'], 'Arranges conferences and congresses.'],
  }),
  concept('guiding', { broader: ['tourism-and-hospitality'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['guidning', ['guide', 'turledare'], 'Leder gäster och berättar.'],
    nb: ['guiding', ['guide', 'turleder'], 'Leder gjester og forteller.'],
    en: ['guiding', ['tour guide', 'tour leader'], 'Leads guests and tells.'],
  }),
  concept('mountain-guiding', { broader: ['guiding'], related: ['avalanche-safety'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS', 'SECURITY'] }, {
    sv: ['fjälledning', ['fjälledare', 'bergsguidning'], 'Leder människor säkert i fjällen.'],
    nb: ['fjellføring', ['fjellfører', 'fjellguide'], 'Leder mennesker trygt i fjellet.'],
    en: ['mountain guiding', ['mountain guide', 'mountain leader'], 'Leads people safely in the mountains.'],
  }),
  concept('nature-interpretation', { broader: ['guiding'], related: ['ecology'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS', 'EDUCATION'] }, {
    sv: ['naturvägledning', ['naturguidning', 'naturum'], 'Får människor att se och förstå naturen.'],
    nb: ['naturveiledning', ['naturformidling'], 'Får mennesker til å se og forstå naturen.'],
    en: ['nature interpretation', ['nature guiding'], 'Makes people see and understand nature.'],
  }),
  concept('hosting', { broader: ['tourism-and-hospitality'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['värdskap', ['gott värdskap', 'ta emot gäster'], 'Får människor att känna sig välkomna.'],
    nb: ['vertskap', ['godt vertskap', 'ta imot gjester'], 'Får mennesker til å føle seg velkommen.'],
    en: ['hosting', ['hospitality', 'welcoming guests'], 'Makes people feel welcome.'],
  }),
  concept('hotel-work', { broader: ['tourism-and-hospitality'], related: ['customer-service'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['hotellarbete', ['reception', 'receptionist'], 'Tar hand om hotellgäster.'],
    nb: ['hotellarbeid', ['resepsjon', 'resepsjonist'], 'Tar hånd om hotellgjester.'],
    en: ['hotel work', ['front desk', 'receptionist'], 'Looks after hotel guests.'],
  }),
  concept('cooking', { broader: ['food-work'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'], esco: 'f3934441-4bff-4076-9945-e6c51a01c467' }, {
    sv: ['matlagning', ['kock', 'laga mat'], 'Lagar mat åt andra.'],
    nb: ['matlaging', ['kokk', 'lage mat'], 'Lager mat til andre.'],
    en: ['cooking', ['chef', 'cook'], 'Cooks for others.'],
  }),
  concept('food-work', { broader: ['tourism-and-hospitality'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['mat och måltider', ['gastronomi', 'måltidsutveckling'], 'Arbetar med mat från råvara till bord.'],
    nb: ['mat og måltider', ['gastronomi', 'måltidsutvikling'], 'Arbeider med mat fra råvare til bord.'],
    en: ['food and meals', ['gastronomy', 'meal development'], 'Works with food from ingredient to table.'],
  }),
  concept('public-meals', { broader: ['food-work'], related: ['sustainable-procurement'], reuse: 'sector-specific', themes: ['HEALTH', 'CLIMATE'] }, {
    sv: ['offentliga måltider', ['skolmat', 'måltidsverksamhet'], 'Planerar mat i skola, vård och omsorg.'],
    nb: ['offentlige måltider', ['skolemat', 'institusjonsmat'], 'Planlegger mat i skole, helse og omsorg.'],
    en: ['public meals', ['school meals', 'institutional catering'], 'Plans food in schools, health and care.'],
  }),
  concept('artisan-food', { broader: ['food-work'], related: ['farming'], reuse: 'sector-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['mathantverk', ['gårdsmejeri', 'småskalig livsmedelsproduktion'], 'Förädlar lokala råvaror för hand.'],
    nb: ['håndverksmat', ['gårdsysteri', 'lokalmat'], 'Foredler lokale råvarer for hånd.'],
    en: ['artisan food', ['farm dairy', 'small-scale food production'], 'Refines local produce by hand.'],
  }),
  concept('food-safety', { broader: ['food-work'], related: ['supervision-and-inspection'], reuse: 'sector-specific', themes: ['SECURITY', 'HEALTH'] }, {
    sv: ['livsmedelssäkerhet', ['livsmedelshygien', 'egenkontroll'], 'Håller maten säker.'],
    nb: ['mattrygghet', ['næringsmiddelhygiene', 'internkontroll mat'], 'Holder maten trygg.'],
    en: ['food safety', ['food hygiene', 'HACCP'], 'Keeps food safe.'],
  }),
  concept('baking', { broader: ['food-work'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['bakning', ['bagare', 'konditor'], 'Bakar bröd och bakverk.'],
    nb: ['baking', ['baker', 'konditor'], 'Baker brød og bakverk.'],
    en: ['baking', ['baker', 'pastry making'], 'Bakes bread and pastry.'],
  }),
  concept('restaurant-service', { broader: ['tourism-and-hospitality'], reuse: 'occupation-specific', themes: ['ATTRACTIVENESS'] }, {
    sv: ['servering', ['servitör', 'restaurangarbete'], 'Serverar och sköter matsal.'],
    nb: ['servering', ['servitør', 'restaurantarbeid'], 'Serverer og driver spisesal.'],
    en: ['restaurant service', ['waiting tables', 'waiter'], 'Serves and runs a dining room.'],
  }),
]
