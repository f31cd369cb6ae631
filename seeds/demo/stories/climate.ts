import type { Verbs } from '../acts/index.js'

/** Koldioxidbantning: in its second lap, seeking people. Targets and emissions are the study's and the county board's; what people say is made up. */
export async function carbonDiet(v: Verbs) {
  const by = 'karin'
  const it = await v.post(-410, {
    slug: 'koldioxidbantning',
    by,
    lead: 'lansstyrelsen-jamtlands-lan',
    coOwners: ['region-jamtland-harjedalen', 'ostersunds-kommun'],
    language: 'sv',
    title: { sv: 'Koldioxidbantning', nb: 'Karbonslanking', en: 'Carbon slimming' },
    question: {
      sv: 'Hur minskar vi länets utsläpp med tio procent om året, utan att det blir svårare att bo här?',
      nb: 'Hvordan kutter vi länets utslipp med ti prosent i året, uten at det blir vanskeligere å bo her?',
      en: 'How do we cut the county’s emissions by ten per cent a year without making it harder to live here?',
    },
    background:
      'Utsläppen i länet har sjunkit länge, men takten räcker inte. Det som återstår, resor, uppvärmning och maskiner, sitter i vardagen hos många som inte har det som sitt uppdrag.',
    causes:
      'Långa avstånd, gamla hus, upphandlingar som tittar på priset i dag och få som har mandat att räkna på helheten.',
    themes: ['CLIMATE'],
    dimensions: ['ENVIRONMENT', 'ECONOMY', 'SOCIAL'],
    sdgs: [7, 11, 13],
    caseReference: '421-1234-2025 (påhittat)',
  })
  await v.move(-404, by, it, 'UNDERSTANDING')
  await v.assess(-398, by, it, 'yyyyypy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-396, 'greta', it, 'yyyyydy', 'SOLUTION_UNKNOWN', 'CONFLICTING_VALUES')
  await v.assess(-395, 'lars', it, 'yypyypy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-394, 'amina', it, 'yyyyyyy', 'NEITHER_KNOWN', 'CONFLICTING_VALUES')
  await v.hear(
    -390,
    by,
    it,
    'BUSINESS',
    'Åkare i Bräcke',
    'Ställ samma krav på alla, så ställer vi om. Det är anbudet som avgör, inte viljan.',
  )
  await v.hear(
    -386,
    'amina',
    it,
    'CITIZENS',
    'Pensionärer i Hammarstrand',
    'Bilen är vår hiss. Börja inte med att ta den.',
  )
  await v.frame(
    -370,
    by,
    it,
    'Vi vet var utsläppen finns men inte vem som kan ändra dem i vardagen.',
    'Energikartlägg tre sorters hus och låt dem som bor där välja åtgärd.',
    ['Husen byarna äger ihop', 'Anbudskraven'],
  )
  await v.move(-368, by, it, 'FRAMED')
  await v.move(-366, by, it, 'TEAMING')
  const first = await v.open(-365, by, it, {
    title: 'Klimatberäknare',
    required: ['carbon-accounting:2'],
    desired: ['data-analysis:2'],
    hours: 10,
    places: 2,
  })
  await v.join(-360, 'gustav', first, by, 12, 'INNOVATOR')
  await v.isInvited(-356, 'david', first, 'amina')
  await v.nameLead(-350, by, it, 'david')
  await v.nameReceiver(-349, by, it, 'lansstyrelsen-jamtlands-lan')
  await v.move(-345, 'david', it, 'CO_CREATING')
  await v.talk(
    -330,
    'david',
    it,
    'Vad skulle få dig att byta uppvärmning?',
    'Inte pengar i första hand: någon att fråga.',
    22,
    'samverket',
  )
  await v.tryOut(-328, -260, 'david', it, 'Energirådgivning i byhuset', 'Om rådet kommer till byn tas det emot.', [
    'ADAPT',
    'De kom för kaffet och stannade för siffrorna. Men rådet måste komma från någon som bor där.',
  ])
  await v.contribute(-280, 'gustav', it, 34, 'Gick igenom arton hus i tre byar')
  await v.vouch(-255, by, it, 'gustav', 'carbon-accounting', 'Räknade om arton hus så att ägarna själva förstod.')
  await v.move(-250, 'david', it, 'UNDERSTANDING', {
    reason: 'Vi lärde oss att råd inte räcker: det är grannens exempel som får någon att börja.',
    learnt: 'Det är inte kunskap som saknas utan någon att göra det ihop med.',
  })
  await v.assess(-240, by, it, 'yyyyypy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-238, 'lars', it, 'yypyypy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-237, 'amina', it, 'yyyyypy', 'SOLUTION_UNKNOWN', 'CONFLICTING_VALUES')
  await v.hear(-236, 'amina', it, 'CIVIL_SOCIETY', 'Byalaget i Rödön', 'Låt oss göra det i klump, tio hus åt gången.')
  await v.hear(-235, by, it, 'BUSINESS', 'Rörmokare i Krokom', 'Tio hus på en gata är en helt annan kalkyl för oss.')
  await v.frame(
    -225,
    by,
    it,
    'Omställning smittar mellan grannar, men ingen bjuder in.',
    'Bjud in byvis: energikartlägg tio hus i taget, låt beteendet förändras tillsammans.',
    ['Den första grannen', 'Gemensam offert'],
  )
  await v.move(-224, by, it, 'FRAMED')
  await v.move(-220, by, it, 'TEAMING')
  const second = await v.open(-40, by, it, {
    title: 'Energikartläggare för tio byar',
    description: 'Du går igenom hus tillsammans med dem som bor där och gör siffrorna begripliga.',
    required: ['energy-auditing:3'],
    desired: ['carbon-budgeting:2', 'building-retrofit:2'],
    learnable: ['behaviour-change:1'],
    hours: 16,
    places: 2,
  })
  const third = await v.open(-38, by, it, {
    title: 'Processledare som får grannar att prata',
    required: ['process-facilitation:3', 'behaviour-change:2'],
    desired: ['citizen-dialogue:2'],
    learnable: ['systems-thinking:1'],
    hours: 10,
    places: 2,
  })

  await v.applyTo(-5, 'mikaela', third, 'Beteendeförändring är det jag gör, och i Åre finns byar som vill.')
  await v.invite(-3, 'amina', second, 'ingrid', 'Du har gjort just detta i Vågå. Vill du visa oss?')
  for (const person of ['klara', 'maja', 'henrik']) await v.follow(-30, person, it)
}

export async function bus(v: Verbs) {
  const by = 'greta'
  const it = await v.post(-260, {
    slug: 'bussen-som-aldrig-kommer',
    by,
    lead: 'region-jamtland-harjedalen',
    coOwners: ['bracke-kommun'],
    language: 'sv',
    title: { sv: 'Bussen som aldrig kommer', nb: 'Bussen som aldri kommer', en: 'The bus that never comes' },
    question: {
      sv: 'Hur reser man mellan byarna när linjetrafiken inte bär sig?',
      nb: 'Hvordan reiser man mellom bygdene når rutetrafikken ikke bærer seg?',
      en: 'How do people travel between villages when scheduled buses do not pay?',
    },
    background:
      'Tomma bussar kör förbi folk som inte går att nå. Skolskjuts, färdtjänst och linje planeras var för sig.',
    themes: ['CLIMATE', 'ATTRACTIVENESS'],
    dimensions: ['ENVIRONMENT', 'SOCIAL'],
    sdgs: [11, 13],
    municipality: '2305',
  })
  await v.move(-255, by, it, 'UNDERSTANDING')
  await v.assess(-250, by, it, 'yypypny', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.hear(-245, by, it, 'CITIZENS', 'Gymnasister i Gällö', 'Vi missar träningen, inte skolan.')
  await v.hear(-244, by, it, 'BUSINESS', 'Taxi i Bräcke', 'Vi kör ändå. Fråga oss.')
  await v.frame(-230, by, it, 'Resorna finns men samordnas inte.', 'Pröva en gemensam anropsstyrd tur i två stråk.')
  await v.move(-229, by, it, 'FRAMED')
  await v.move(-228, by, it, 'TEAMING')
  const opening = await v.open(-227, by, it, {
    title: 'Trafikplanerare och någon som kan lyssna',
    required: ['mobility-management:3', 'on-demand-transport:2'],
    desired: ['youth-participation:2'],
    hours: 8,
    places: 3,
  })
  await v.join(-220, 'emil', opening, by, 16, 'INNOVATOR')

  await v.join(-214, 'torbjorn', opening, by, 8, 'NETWORKER')
  await v.nameLead(-210, by, it, 'emil')
  await v.nameReceiver(-209, by, it, 'bracke-kommun')
  await v.move(-205, 'emil', it, 'CO_CREATING')
  await v.talk(-190, 'emil', it, 'När behöver du åka?', 'Kvällarna. Ingen hade frågat om kvällarna.', 31)
  await v.tryOut(-185, -95, 'emil', it, 'Kvällstur på anrop', 'Om turen går att boka samma dag blir den använd.', [
    'ADAPT',
    'Den blev använd, men av andra än vi trodde.',
  ])
  await v.contribute(-150, 'emil', it, 40, 'Planerade och följde kvällsturen')
  await v.move(-80, 'emil', it, 'CO_CREATING', { learnt: 'Fråga om kvällarna. Och låt föraren bestämma rutten.' })
}

export async function energyCommunity(v: Verbs) {
  const by = 'astrid'
  const it = await v.post(-150, {
    slug: 'energifellesskap-i-borettslag',
    by,
    lead: 'trondheim-kommune',
    language: 'nb',
    region: 'trondelag',
    municipality: '5001',
    title: {
      sv: 'Energigemenskap i bostadsrätter',
      nb: 'Energifellesskap i borettslag',
      en: 'Energy communities in housing cooperatives',
    },
    question: {
      sv: 'Hur kan grannar äga och dela solel när reglerna är gjorda för en?',
      nb: 'Hvordan kan naboer eie og dele solstrøm når reglene er laget for én?',
      en: 'How can neighbours own and share solar power when the rules are made for one?',
    },
    background: 'Takene er felles, målerne er det ikke. Flere borettslag vil, men stopper ved avtalen.',
    themes: ['CLIMATE'],
    dimensions: ['ENVIRONMENT', 'ECONOMY'],
    sdgs: [7, 11],
  })
  await v.move(-145, by, it, 'UNDERSTANDING')
  await v.assess(-140, by, it, 'yypppny', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.hear(
    -135,
    by,
    it,
    'CITIZENS',
    'Styret i et borettslag på Moholt',
    'Vi forstår taket. Vi forstår ikke regningen.',
    'nb',
  )
  await v.hear(-134, by, it, 'ACADEMIA', 'Forskere på energiplanlegging', 'Teknikken er løst. Tilliten er ikke.', 'nb')
  await v.frame(
    -120,
    by,
    it,
    'Avtalen mellom naboer er vanskeligere enn panelene.',
    'Prøv én avtale i to borettslag, og skriv den så alle kan lese den.',
    [],
    'nb',
  )
  await v.move(-118, by, it, 'FRAMED')
  await v.move(-116, by, it, 'TEAMING')
  const opening = await v.open(-30, by, it, {
    title: 'Energirådgiver som kan snakke med et styre',
    required: ['energy-communities:3', 'energy-auditing:2'],
    desired: ['partnership-agreements:2', 'plain-language:2'],
    hours: 10,
    places: 2,
    language: 'nb',
  })
  await v.applyTo(-8, 'maria', opening, 'Dette forsker jeg på, og jeg bor i et slikt borettslag.')
  await v.setAside(-6, 'sofia', opening)
}
