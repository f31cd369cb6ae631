import type { Verbs } from '../acts/index.js'

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
