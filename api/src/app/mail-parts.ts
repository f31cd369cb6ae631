import type { Language } from '../base/localized.js'

export type Words = Record<Language, string>

export interface MailText {
  subject: Words
  text: Words
  /** What the link does. */
  link: Words
  /** Where on the site it leads. */
  path: string
}

export const readMore: Words = { sv: 'Läs mer', nb: 'Les mer', en: 'Read more' }
export const answer: Words = { sv: 'Svara', nb: 'Svar', en: 'Answer' }
export const toMine = { path: '/my', link: readMore }
export const toChallenge = { path: '/challenges/{slug}', link: readMore }

/** What an answer was, in words. */
export const answerWords: Record<string, Words> = {
  ACCEPTED: { sv: 'Välkommen i teamet!', nb: 'Velkommen i teamet!', en: 'Welcome to the team!' },
  DECLINED: {
    sv: 'Det blev inte den här gången. Varför står på din sida.',
    nb: 'Det ble ikke denne gangen. Hvorfor står på siden din.',
    en: 'Not this time. Your page says why.',
  },
  MANDATE_GRANTED: { sv: 'mandatet gäller.', nb: 'mandatet gjelder.', en: 'the mandate holds.' },
  MANDATE_DECLINED: {
    sv: 'nej. Varför står på din sida.',
    nb: 'nei. Hvorfor står på siden din.',
    en: 'no. Your page says why.',
  },
  MANDATE_SUSPENDED: { sv: 'mandatet vilar.', nb: 'mandatet hviler.', en: 'the mandate rests.' },
  MANDATE_REVOKED: {
    sv: 'mandatet är återtaget.',
    nb: 'mandatet er trukket tilbake.',
    en: 'the mandate is taken back.',
  },
  MANDATE_RENEWED: {
    sv: 'mandatet gäller längre.',
    nb: 'mandatet gjelder lenger.',
    en: 'the mandate holds for longer.',
  },
  MANDATE_EXPIRED: { sv: 'mandatet har löpt ut.', nb: 'mandatet har løpt ut.', en: 'the mandate has run out.' },
}
