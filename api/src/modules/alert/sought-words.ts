import type { Sought } from './search.entity.js'

type Told = Record<'sv' | 'nb' | 'en', string>
type Chosen = 'themes' | 'stages' | 'sectors' | 'languages'
type Choice<Key extends Chosen> = NonNullable<Sought[Key]>[number]

const themes: Record<Choice<'themes'>, Told> = {
  CLIMATE: { sv: 'klimat', nb: 'klima', en: 'climate' },
  SKILLS_SUPPLY: { sv: 'kompetensförsörjning', nb: 'kompetansebehov', en: 'skills supply' },
  PREMISES_USE: { sv: 'lokalutnyttjande', nb: 'arealbruk', en: 'premises use' },
  ATTRACTIVENESS: { sv: 'attraktivitet', nb: 'attraktivitet', en: 'attractiveness' },
  HEALTH: { sv: 'hälsa', nb: 'helse', en: 'health' },
  EDUCATION: { sv: 'utbildning', nb: 'utdanning', en: 'education' },
  SECURITY: { sv: 'säkerhet', nb: 'sikkerhet', en: 'security' },
}

const stages: Record<Choice<'stages'>, Told> = {
  IDENTIFIED: { sv: 'identifierad', nb: 'identifisert', en: 'identified' },
  UNDERSTANDING: { sv: 'förstå', nb: 'forstå', en: 'understanding' },
  FRAMED: { sv: 'ringa in', nb: 'ramme inn', en: 'framed' },
  TEAMING: { sv: 'bilda team', nb: 'danne team', en: 'teaming' },
  CO_CREATING: { sv: 'samskapa', nb: 'samskape', en: 'co-creating' },
  IMPLEMENTING: { sv: 'genomföra', nb: 'gjennomføre', en: 'implementing' },
  IN_USE: { sv: 'nyttiggjord', nb: 'tatt i bruk', en: 'in use' },
  PAUSED: { sv: 'pausad', nb: 'pauset', en: 'paused' },
  CLOSED: { sv: 'avslutad', nb: 'avsluttet', en: 'closed' },
}

const sectors: Record<Choice<'sectors'>, Told> = {
  PUBLIC: { sv: 'offentlig sektor', nb: 'offentlig sektor', en: 'public sector' },
  PRIVATE: { sv: 'privat sektor', nb: 'privat sektor', en: 'private sector' },
  CIVIL_SOCIETY: { sv: 'civilsamhälle', nb: 'sivilsamfunn', en: 'civil society' },
  ACADEMIA: { sv: 'akademi', nb: 'akademia', en: 'academia' },
}

const languages: Record<Choice<'languages'>, Told> = {
  sv: { sv: 'skriven på svenska', nb: 'skrevet på svensk', en: 'written in Swedish' },
  nb: { sv: 'skriven på bokmål', nb: 'skrevet på bokmål', en: 'written in Norwegian' },
  en: { sv: 'skriven på engelska', nb: 'skrevet på engelsk', en: 'written in English' },
}

const alike = (words: string): Told => ({ sv: words, nb: words, en: words })
const fixed = {
  text: { sv: 'orden du skrev', nb: 'ordene du skrev', en: 'the words you wrote' },
  isRecruiting: { sv: 'söker människor', nb: 'søker mennesker', en: 'seeks people' },
  needsMySkills: { sv: 'behöver det du kan', nb: 'trenger det du kan', en: 'needs what you can do' },
  fitsMe: {
    sv: 'har en roll där du kan allt som krävs',
    nb: 'har en rolle der du kan alt som kreves',
    en: 'has a role of which you can do all that is required',
  },
  orRemote: { sv: 'eller på distans', nb: 'eller på avstand', en: 'or from afar' },
} satisfies Record<string, Told>

const within = (kilometres: number): Told => ({
  sv: `högst ${kilometres} km bort`,
  nb: `høyst ${kilometres} km unna`,
  en: `${kilometres} km away at most`,
})
const hours = (most: number): Told => ({
  sv: `högst ${most} timmar i månaden`,
  nb: `høyst ${most} timer i måneden`,
  en: `${most} hours a month at most`,
})

/**
 * What a search looks for, as a letter says it. Words that somebody typed are not said again: a letter may wait in the queue,
 * and nothing they wrote is to be left there when they are erased.
 */
export function wordsOf(sought: Sought, nameOf: (municipality: string) => string): Told {
  const { text, municipality, isRecruiting, needsMySkills, fitsMe, kilometres, orRemote, hoursPerMonth } = sought
  const parts: (Told | false | null | undefined | '')[] = [
    text && fixed.text,
    fitsMe && fixed.fitsMe,
    needsMySkills && fixed.needsMySkills,
    isRecruiting && fixed.isRecruiting,
    ...(sought.themes ?? []).map((theme) => themes[theme]),
    municipality && alike(nameOf(municipality)),
    kilometres != null && within(kilometres),
    orRemote && fixed.orRemote,
    hoursPerMonth != null && hours(hoursPerMonth),
    ...(sought.sectors ?? []).map((sector) => sectors[sector]),
    ...(sought.languages ?? []).map((language) => languages[language]),
    ...(sought.stages ?? []).map((stage) => stages[stage]),
  ]
  return joined(
    parts.filter((part) => !!part),
    ', ',
  )
}

/** Several searches, each by itself. */
export const joined = (all: readonly Told[], by = '; '): Told => ({
  sv: all.map(({ sv }) => sv).join(by),
  nb: all.map(({ nb }) => nb).join(by),
  en: all.map(({ en }) => en).join(by),
})
