import type { Verbs } from '../acts/index.js'

/**
 * Effektivare lokalutnyttjande: a complex problem all the way, with a backward loop, to a solution in use at a hub.
 * What the people say and the figures they mention are made up.
 */
export async function premises(v: Verbs) {
  const by = 'lars'
  const it = await v.post(-640, {
    slug: 'effektivare-lokalutnyttjande',
    by,
    lead: 'ostersunds-kommun',
    coOwners: ['region-jamtland-harjedalen'],
    language: 'sv',
    title: {
      sv: 'Effektivare lokalutnyttjande',
      nb: 'Mer effektiv bruk av lokaler',
      en: 'Making better use of premises',
    },
    question: {
      sv: 'Hur kan lokaler som står halvtomma användas av fler, så att vi slipper bygga nytt?',
      nb: 'Hvordan kan lokaler som står halvtomme, brukes av flere, så vi slipper å bygge nytt?',
      en: 'How can half-empty premises be used by more people, so that we need not build new ones?',
    },
    background:
      'Många kontor, skolor och samlingslokaler står tomma halva dagen medan föreningar och småföretag letar efter rum. Varje förvaltning äger sin del av frågan, ingen äger helheten.',
    causes:
      'Delade budgetar, nyckelhantering, otydligt ansvar för städning och en vana att varje verksamhet har sina egna väggar.',
    themes: ['PREMISES_USE', 'CLIMATE'],
    dimensions: ['ECONOMY', 'ENVIRONMENT', 'SOCIAL'],
    sdgs: [11, 12, 17],
    municipality: '2380',
    caseReference: 'KS 2024-0417 (påhittat)',
  })
  await v.move(-630, by, it, 'UNDERSTANDING')
  await v.assess(-622, by, it, 'yypypdy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-618, 'greta', it, 'yyyyppy', 'SOLUTION_UNKNOWN', 'CONFLICTING_VALUES')
  await v.assess(-615, 'amina', it, 'yyyypyy', 'NEITHER_KNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.hear(
    -612,
    by,
    it,
    'CIVIL_SOCIETY',
    'Tre föreningar i Odensala',
    'Vi behöver ett rum på kvällarna, inte ett hus. Det svåra är att få veta vem som har nyckeln.',
  )
  await v.hear(
    -608,
    'amina',
    it,
    'BUSINESS',
    'Egenföretagare på Samverket',
    'Vi betalar gärna för två dagar i veckan, men ingen hyr ut mindre än ett år.',
  )
  await v.frame(
    -595,
    by,
    it,
    'Lokaler finns, men inget sätt att dela dem som är enkelt nog för den som lånar och tryggt nog för den som lånar ut.',
    'Två små försök samtidigt: delade kontorsdagar på en hubb och kvällsöppna klassrum, med samma bokning.',
    ['Vem som har nyckeln', 'En gemensam prislapp i stället för internhyra'],
  )
  await v.move(-594, by, it, 'FRAMED')
  await v.move(-590, by, it, 'TEAMING')
  const opening = await v.open(-589, by, it, {
    title: 'Processledare och någon som kan delade lokaler',
    description: 'Du håller ihop försöken och pratar med både fastighetsavdelningen och de som ska låna.',
    required: ['shared-premises:3', 'process-facilitation:2'],
    desired: ['occupancy-studies:2', 'service-design:2'],
    learnable: ['systems-thinking:1'],
    hours: 12,
    places: 4,
  })
  await v.join(-585, 'rebecka', opening, by, 16, 'BUSINESS_DEVELOPER')
  await v.join(-584, 'simon', opening, by, 10, 'INNOVATOR')
  await v.isInvited(-580, 'jonas', opening, 'amina')
  await v.isInvited(-578, 'petra', opening, 'amina')
  await v.nameLead(-572, by, it, 'rebecka')
  await v.nameReceiver(-570, by, it, 'ostersunds-kommun')
  await v.move(-568, 'rebecka', it, 'CO_CREATING')
  await v.talk(
    -555,
    'rebecka',
    it,
    'Vad gör en lokal trygg att låna ut?',
    'Fastighet och föreningar kom överens om tre enkla regler.',
    14,
    'samverket',
  )
  await v.tryOut(-550, -480, 'rebecka', it, 'Kvällsöppna klassrum', 'Om nyckeln blir digital vågar skolan låna ut.', [
    'STOP',
    'Tekniken fungerade. Städningen gjorde det inte: ingen hade räknat med den.',
  ])
  await v.tryOut(
    -548,
    -470,
    'rebecka',
    it,
    'Delade kontorsdagar på Samverket',
    'Två dagar i veckan räcker för de flesta.',
    ['AMPLIFY', 'Elva av fjorton ville fortsätta. De kom för sällskapet, inte för skrivbordet.'],
    'samverket',
  )
  await v.contribute(-500, 'rebecka', it, 24, 'Ledde båda försöken')
  await v.contribute(-495, 'simon', it, 18, 'Satte upp sensorer och läste av beläggningen')
  await v.move(-460, 'rebecka', it, 'UNDERSTANDING', {
    reason:
      'Vi lärde oss att frågan inte handlar om lås och bokning utan om vem som bär kostnaden för städning och värme.',
    learnt: 'Att dela rum är lätt. Att dela ansvar är det svåra.',
  })
  await v.assess(-450, by, it, 'yyyyppy', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.assess(-448, 'amina', it, 'yyyypny', 'SOLUTION_UNKNOWN', 'DIFFERENT_KNOWLEDGE')
  await v.hear(
    -445,
    by,
    it,
    'PUBLIC_SERVICE',
    'Lokalvården i Östersund',
    'Säg till oss i förväg, så går det. Det är överraskningarna som kostar.',
  )
  await v.frame(
    -430,
    by,
    it,
    'Ansvar för städning och värme följer huset, inte den som använder det. Därför säger alla nej.',
    'En gemensam pott för delade lokaler, prövad i ett enda hus med en värd på plats.',
    ['Potten', 'En värd som känner alla'],
  )
  await v.move(-428, by, it, 'FRAMED')
  await v.move(-425, by, it, 'TEAMING')
  await v.move(-420, by, it, 'CO_CREATING')
  await v.talk(
    -410,
    'rebecka',
    it,
    'Hur stor behöver potten vara?',
    'Ekonomerna räknade tillsammans med värdarna.',
    9,
    'kollektivet',
  )
  await v.tryOut(
    -405,
    -330,
    'rebecka',
    it,
    'Ett hus, en pott, en värd',
    'Med en värd på plats och en gemensam pott delas huset av sig självt.',
    ['AMPLIFY', 'Beläggningen gick från 31 till 64 procent på åtta veckor (påhittade siffror).'],
    'kollektivet',
  )
  await v.contribute(-350, 'petra', it, 30, 'Räknade fram potten och skrev avtalet')
  await v.contribute(-340, 'jonas', it, 16, 'Ritade om bokningen med dem som lånar')
  await v.move(-320, 'rebecka', it, 'IMPLEMENTING', {
    learnt: 'En person som bär nyckelknippan är värd mer än ett bokningssystem.',
  })
  const use = await v.putToUse(
    -315,
    'rebecka',
    it,
    'Delat hus med värd och gemensam pott',
    'En värd, en pott och tre regler som ryms på en dörr.',
    { hub: 'kollektivet' },
  )
  await v.check(-200, by, use, 'PASSED', 'Huset används sex dagar i veckan. Två planerade moduler byggdes aldrig.', 120)
  await v.move(-198, by, it, 'IN_USE')
}

/** A complicated problem on the short track: known problem, known solution, somebody had to do it. */
export async function booking(v: Verbs) {
  const by = 'greta'
  const it = await v.post(-300, {
    slug: 'en-bokning-for-alla-motesrum',
    by,
    lead: 'region-jamtland-harjedalen',
    language: 'sv',
    title: {
      sv: 'En bokning för alla mötesrum',
      nb: 'Én booking for alle møterom',
      en: 'One booking for all meeting rooms',
    },
    question: {
      sv: 'Hur bokar man ett mötesrum på en annan orts hubb utan att ringa runt?',
      nb: 'Hvordan booker man et møterom på et knutepunkt et annet sted uten å ringe rundt?',
      en: 'How does one book a meeting room at a hub in another town without calling around?',
    },
    background: 'Fem hubbar har fem system. De flesta bokningar sker i dag genom att någon känner någon.',
    themes: ['PREMISES_USE'],
    dimensions: ['ECONOMY'],
    sdgs: [9],
    municipality: '2380',
    track: 'SHORT',
  })
  await v.assess(-296, by, it, 'pnnnnnn', 'PROBLEM_AND_SOLUTION_KNOWN', 'AGREE')
  await v.frame(
    -290,
    by,
    it,
    'Fem kalendrar som inte talar med varandra.',
    'Koppla ihop kalendrarna, börja med mötesrummen.',
  )
  await v.move(-288, by, it, 'FRAMED')
  await v.move(-286, by, it, 'TEAMING')
  const opening = await v.open(-285, by, it, {
    title: 'Någon som kan bokningssystem',
    required: ['room-booking:3'],
    desired: ['web-development:2'],
    hours: 6,
    places: 2,
  })
  await v.join(-280, 'fredrik', opening, by, 8)
  await v.join(-279, 'hamid', opening, by, 12, 'INNOVATOR')
  await v.nameLead(-270, by, it, 'fredrik')
  await v.nameReceiver(-270, by, it, 'region-jamtland-harjedalen')
  await v.contribute(-240, 'hamid', it, 22, 'Kopplade ihop fem kalendrar')
  await v.move(-235, 'fredrik', it, 'IMPLEMENTING')
  const use = await v.putToUse(
    -230,
    'fredrik',
    it,
    'Gemensam kalender för fem hubbar',
    'Ett ställe att se lediga rum, samma regler överallt.',
    { hub: 'norra-station' },
  )
  await v.check(-120, by, use, 'PASSED', 'Hälften av bokningarna görs nu av någon från en annan ort.', 60)
  await v.move(-119, by, it, 'IN_USE')
}
