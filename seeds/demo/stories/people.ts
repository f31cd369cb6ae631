import type { Verbs } from '../acts.js'

export async function skillsSupply(v: Verbs) {
  const by = 'greta'
  const it = await v.post(-180, {
    slug: 'kompetensforsorjning-over-kommungransen',
    by,
    lead: 'region-jamtland-harjedalen',
    coOwners: ['tillvaxtverket'],
    language: 'sv',
    title: {
      sv: 'Kompetensförsörjning över kommungränsen',
      nb: 'Kompetanse på tvers av kommunegrensen',
      en: 'Skills across municipal borders',
    },
    question: {
      sv: 'Hur kan tre kommuner dela på en person som ingen av dem har råd att anställa själv?',
      nb: 'Hvordan kan tre kommuner dele på en person ingen av dem har råd til å ansette alene?',
      en: 'How can three municipalities share a person that none of them can afford alone?',
    },
    background:
      'Små kommuner söker samma sällsynta kompetens, var för sig, om och om igen. Under tiden finns den på hubbarna, på timmar.',
    causes: 'Heltidstänk, olika avtal och ingen som ser behoven samlat.',
    themes: ['SKILLS_SUPPLY'],
    dimensions: ['ECONOMY', 'SOCIAL'],
    sdgs: [8, 17],
  })
  await v.move(-175, by, it, 'UNDERSTANDING')
  await v.assess(-170, by, it, 'yyyypny', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-168, 'amina', it, 'yyyyppy', 'SOLUTION_UNKNOWN', 'AGREE')
  await v.hear(
    -165,
    by,
    it,
    'PUBLIC_SERVICE',
    'Personalchefer i tre kommuner',
    'Vi vågar inte dela, för vem är chef då?',
  )
  await v.hear(
    -164,
    'amina',
    it,
    'BUSINESS',
    'Egenföretagare på Kollektivet',
    'Jag kan tre dagar i månaden åt tre kommuner. Ingen har frågat.',
  )
  await v.frame(
    -150,
    by,
    it,
    'Det finns inget sätt att anställa en tredjedels person tillsammans.',
    'Pröva delad tjänst i ett år med en gemensam värd.',
    ['Vem som är chef'],
  )
  await v.move(-149, by, it, 'FRAMED')
  await v.move(-148, by, it, 'TEAMING')
  const opening = await v.open(-50, by, it, {
    title: 'Någon som kan både avtal och människor',
    required: ['shared-employment:2', 'labour-law:2'],
    desired: ['hr:2', 'validation-of-prior-learning:2'],
    learnable: ['local-coordination:1'],
    hours: 12,
    places: 3,
  })
  await v.join(-40, 'nadia', opening, by, 12, 'FACILITATOR')
  await v.applyTo(-18, 'petra', opening, 'Jag gör redan bokslut åt tre kommuner och ser var det skaver.')
}

export async function rightPeopleFirst(v: Verbs) {
  const by = 'tove'
  const it = await v.post(-220, {
    slug: 'tiltrekke-de-rette-folkene-forst',
    by,
    lead: 'oppdal-kommune',
    language: 'nb',
    region: 'gudbrandsdalen',
    municipality: '3435',
    hub: 'beta',
    title: {
      sv: 'Attrahera rätt folk först',
      nb: 'Tiltrekke de rette folkene først',
      en: 'Attract the right people first',
    },
    question: {
      sv: 'Vad får den som en gång flyttade att komma hem och ta jobbet med sig?',
      nb: 'Hva får den som en gang flyttet, til å komme hjem og ta jobben med seg?',
      en: 'What makes somebody who once left come home and bring the job along?',
    },
    background:
      'Jobbene følger folkene. De som kom tilbake, kom fordi noen ventet på dem og fordi det fantes et sted å sitte.',
    themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'],
    dimensions: ['SOCIAL', 'ECONOMY'],
    sdgs: [8, 11],
  })
  await v.move(-215, by, it, 'UNDERSTANDING')
  await v.assess(-210, by, it, 'ypyypdy', 'NEITHER_KNOWN', 'AGREE')
  await v.hear(-205, by, it, 'CITIZENS', 'To hjemflyttere i Vågå', 'Vi kom for fjellet og ble for kaffemaskinen.', 'nb')
  await v.hear(-204, by, it, 'BUSINESS', 'Bedrifter i næringshagen', 'Ektefellen avgjør. Alltid.', 'nb')
  await v.frame(
    -190,
    by,
    it,
    'Vi leter etter bedrifter når vi burde lete etter mennesker.',
    'Ring de hundre som flyttet, og spør hva som skulle til.',
    ['Den første vennen'],
    'nb',
  )
  await v.move(-189, by, it, 'FRAMED')
  await v.move(-188, by, it, 'TEAMING')
  const opening = await v.open(-60, by, it, {
    title: 'En som kan ta imot',
    required: ['newcomer-welcome:2', 'returner-attraction:2'],
    desired: ['storytelling:2', 'matchmaking:2'],
    hours: 8,
    places: 3,
    language: 'nb',
  })
  await v.join(-50, 'geir', opening, by, 10, 'NETWORKER')
  await v.isInvited(-45, 'solveig', opening, by)
  await v.applyTo(-7, 'kari', opening, 'Jeg flyttet hit selv og vet hva som manglet.')
}

export async function unequalHealth(v: Verbs) {
  const by = 'greta'
  const it = await v.post(-90, {
    slug: 'ojamlik-halsa',
    by,
    lead: 'region-jamtland-harjedalen',
    coOwners: ['forsakringskassan'],
    language: 'sv',
    title: { sv: 'Ojämlik hälsa', nb: 'Ulik helse', en: 'Unequal health' },
    question: {
      sv: 'Varför skiljer sig hälsan så mycket mellan två byar med samma vårdcentral?',
      nb: 'Hvorfor er helsen så ulik i to bygder med samme helsesenter?',
      en: 'Why does health differ so much between two villages with the same clinic?',
    },
    background:
      'Orsakerna är både individuella, som rökning och alkohol, och strukturella, som nätverk och klass. Ingen äger dem alla.',
    themes: ['HEALTH'],
    dimensions: ['SOCIAL'],
    sdgs: [3, 10],
  })
  await v.move(-85, by, it, 'UNDERSTANDING')
  await v.assess(-80, by, it, 'yyydydy', 'NEITHER_KNOWN', 'CONFLICTING_VALUES')
  await v.assess(-78, 'amina', it, 'yyyydyy', 'NEITHER_KNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.hear(-70, by, it, 'PUBLIC_SERVICE', 'Distriktssköterskor', 'De som behöver oss mest kommer inte.')
}

export async function welcome(v: Verbs) {
  await v.post(-25, {
    slug: 'en-plats-att-landa-pa',
    by: 'karin',
    lead: 'lansstyrelsen-jamtlands-lan',
    language: 'sv',
    municipality: '2361',
    title: { sv: 'En plats att landa på', nb: 'Et sted å lande', en: 'A place to land' },
    question: {
      sv: 'Vad behöver finnas i Sveg den första måndagen för den som just flyttat in?',
      nb: 'Hva må finnes i Sveg den første mandagen for den som nettopp har flyttet inn?',
      en: 'What must be there in Sveg on the first Monday for somebody who just moved in?',
    },
    background: 'Inflyttare berättar att det är de första veckorna som avgör. Där finns i dag ingen mötesplats.',
    themes: ['ATTRACTIVENESS'],
    dimensions: ['SOCIAL'],
    sdgs: [11],
  })
}

export async function schoolAbsence(v: Verbs) {
  const by = 'greta'
  const it = await v.post(-380, {
    slug: 'hem-till-skolan',
    by,
    lead: 'region-jamtland-harjedalen',
    coOwners: ['krokoms-kommun'],
    language: 'sv',
    municipality: '2309',
    title: { sv: 'Hem till skolan', nb: 'Hjem til skolen', en: 'Home to school' },
    question: {
      sv: 'Hur får vi tillbaka de elever som slutat komma, utan att börja med frånvaron?',
      nb: 'Hvordan får vi tilbake elevene som har sluttet å komme, uten å begynne med fraværet?',
      en: 'How do we win back pupils who stopped coming, without starting with the absence?',
    },
    background: 'Skola, vård och fritid ser var sin del av en elev.',
    themes: ['EDUCATION', 'HEALTH'],
    dimensions: ['SOCIAL'],
    sdgs: [3, 4],
  })
  await v.move(-375, by, it, 'UNDERSTANDING')
  await v.assess(-370, by, it, 'yyyyppy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.hear(-365, by, it, 'CITIZENS', 'Föräldrar i Krokom', 'Ring inte. Kom på fika.')
  await v.hear(-364, by, it, 'PUBLIC_SERVICE', 'Elevhälsan', 'Vi träffar dem för sent.')
  await v.frame(
    -350,
    by,
    it,
    'Vi mäter frånvaro när vi borde skapa närvaro.',
    'Ett rum i bygden dit man får komma utan att vara elev.',
  )
  await v.move(-349, by, it, 'FRAMED')
  await v.move(-348, by, it, 'TEAMING')
  const opening = await v.open(-347, by, it, {
    title: 'Ungdomsledare med skolvana',
    required: ['youth-work:3', 'school-attendance:2'],
    desired: ['dropout-prevention:2'],
    hours: 10,
    places: 3,
  })
  await v.join(-340, 'hanna', opening, by, 12, 'FACILITATOR')
  await v.join(-338, 'frida', opening, by, 12, 'NETWORKER')
  await v.nameLead(-330, by, it, 'hanna')
  await v.nameReceiver(-329, by, it, 'krokoms-kommun')
  await v.move(-325, 'hanna', it, 'CO_CREATING')
  await v.talk(-300, 'hanna', it, 'Vad gör en bra morgon?', 'Någon som väntar.', 18)
  await v.tryOut(
    -298,
    -200,
    'hanna',
    it,
    'Morgonrummet',
    'En frukost före skolan gör steget kortare.',
    ['AMPLIFY', 'Sju av nio kom tillbaka till minst en lektion om dagen (påhittat).'],
    'house-be',
  )
  await v.contribute(-240, 'frida', it, 36, 'Höll morgonrummet öppet')
  await v.move(-60, 'hanna', it, 'IMPLEMENTING', { learnt: 'Frukosten är förevändningen. Väntan är hjälpen.' })
  await v.putToUse(-55, 'hanna', it, 'Morgonrummet varje skoldag', 'Ett rum, en vuxen, frukost.', {
    organization: 'krokoms-kommun',
  })
}

export async function homePreparedness(v: Verbs) {
  const by = 'karin'
  const it = await v.post(-200, {
    slug: 'hemberedskap-i-glesbygd',
    by,
    lead: 'lansstyrelsen-jamtlands-lan',
    language: 'sv',
    municipality: '2303',
    title: {
      sv: 'Hemberedskap i glesbygd',
      nb: 'Egenberedskap i grisgrendte strøk',
      en: 'Home preparedness in sparsely populated areas',
    },
    question: {
      sv: 'Vem knackar på hos grannen när strömmen varit borta i tre dygn?',
      nb: 'Hvem banker på hos naboen når strømmen har vært borte i tre døgn?',
      en: 'Who knocks on the neighbour’s door when the power has been out for three days?',
    },
    background: 'Planerna finns på länsnivå. Knackningen finns inte i någon plan.',
    themes: ['SECURITY'],
    dimensions: ['SOCIAL'],
    sdgs: [11],
  })
  await v.move(-195, by, it, 'UNDERSTANDING')
  await v.assess(-190, by, it, 'yyppnny', 'SOLUTION_UNKNOWN', 'AGREE')
  await v.hear(
    -185,
    by,
    it,
    'CIVIL_SOCIETY',
    'Frivilliga i Ragunda',
    'Vi vet redan vilka. Fråga oss, skriv inte en lista.',
  )
  await v.move(-100, by, it, 'PAUSED', { reason: 'Väntar på vårens övning, som ger svar vi annars får gissa.' })
}

export async function foodWaste(v: Verbs) {
  const by = 'lars'
  const it = await v.post(-450, {
    slug: 'maten-som-blir-kvar',
    by,
    lead: 'ostersunds-kommun',
    language: 'sv',
    municipality: '2380',
    track: 'SHORT',
    title: { sv: 'Maten som blir kvar', nb: 'Maten som blir igjen', en: 'The food that is left' },
    question: {
      sv: 'Vad gör vi med maten som blir kvar i skolköken?',
      nb: 'Hva gjør vi med maten som blir igjen i skolekjøkkenene?',
      en: 'What do we do with the food left over in school kitchens?',
    },
    background: 'Köken visste redan svaret och gjorde det själva medan frågan utreddes.',
    themes: ['CLIMATE'],
    dimensions: ['ENVIRONMENT', 'ECONOMY'],
    sdgs: [12],
  })
  await v.frame(
    -445,
    by,
    it,
    'Överbliven mat kastas av gammal vana.',
    'Låt köken sälja den till självkostnad efter lunch.',
  )
  await v.move(-444, by, it, 'FRAMED')
  await v.move(-380, by, it, 'CLOSED', { closedAs: 'IMPROVED', reason: 'Köken löste det själva. Vi gratulerar.' })
}

/** Not yet for others' eyes: what an editor has begun to write. */
export async function draftOnly(v: Verbs) {
  await v.draft(-2, {
    slug: 'digitalt-utanforskap',
    by: 'karin',
    lead: 'lansstyrelsen-jamtlands-lan',
    language: 'sv',
    title: { sv: 'Digitalt utanförskap', nb: 'Digitalt utenforskap', en: 'Digital exclusion' },
    question: {
      sv: 'Vem hjälper den som inte har någon att fråga?',
      nb: 'Hvem hjelper den som ikke har noen å spørre?',
      en: 'Who helps those who have nobody to ask?',
    },
    background: 'Ett utkast.',
    themes: ['EDUCATION'],
    municipality: '2313',
  })
}
