import type { Verbs } from '../acts/index.js'

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
    places: 4,
    language: 'nb',
  })
  await v.join(-50, 'geir', opening, by, 10, 'NETWORKER')
  await v.isInvited(-45, 'solveig', opening, by)
  await v.isInvited(-40, 'ingrid', opening, by)
  await v.contribute(-12, 'ingrid', it, 6, 'Fortalte hjemflyttere om de gamle husene')
  await v.offer(-5, by, it, 'ingrid', 'storytelling', 'Fortalte om husene slik at tre ringte tilbake.')
  await v.applyTo(-7, 'kari', opening, 'Jeg flyttet hit selv og vet hva som manglet.')
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
