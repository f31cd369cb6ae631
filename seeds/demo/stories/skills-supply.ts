import type { Verbs } from '../acts/index.js'

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
    municipality: '2380',
    hub: 'samverket',
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
