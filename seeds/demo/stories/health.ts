import type { Verbs } from '../acts/index.js'

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
