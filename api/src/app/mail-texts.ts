import type { MailKind } from '../base/job.js'
import { readMore, toChallenge, type MailText } from './mail-parts.js'
import { teamTexts } from './mail-texts.team.js'

/** No letter names a person: whoever may know who it is about reads that on the site, signed in. */
export const mailTexts: Record<MailKind, MailText> = {
  'sign-in': {
    subject: { sv: 'Logga in i Mellanrum', nb: 'Logg inn i Mellanrum', en: 'Sign in to Mellanrum' },
    text: {
      sv: 'Hej! Här är länken du bad om.\nDen gäller i 15 minuter och kan användas en gång. Bad du inte om den kan du strunta i det här mejlet.',
      nb: 'Hei! Her er lenken du ba om.\nDen gjelder i 15 minutter og kan brukes én gang. Ba du ikke om den, kan du se bort fra denne e-posten.',
      en: 'Hello! Here is the link you asked for.\nIt is valid for 15 minutes and can be used once. If you did not ask for it, ignore this mail.',
    },
    link: { sv: 'Logga in', nb: 'Logg inn', en: 'Sign in' },
    // Not where the token is used: programs that read mail in advance open links, but press no buttons.
    path: '/sign-in/link?token={token}&to={to}',
  },
  'one-found': {
    subject: {
      sv: 'En ny utmaning som passar din sökning',
      nb: 'En ny utfordring som passer søket ditt',
      en: 'A new challenge that fits your search',
    },
    text: {
      sv: '{challenge} har lagts upp.\nDu får det här mejlet för att du bevakar en sökning. Bevakningen tar du bort på Min sida.',
      nb: '{challenge} er lagt ut.\nDu får denne e-posten fordi du følger et søk. Du fjerner det på Min side.',
      en: '{challenge} has been posted.\nYou get this mail because you keep a search. You remove it on My page.',
    },
    ...toChallenge,
  },
  'several-found': {
    subject: {
      sv: 'Nya utmaningar som passar din sökning',
      nb: 'Nye utfordringer som passer søket ditt',
      en: 'New challenges that fit your search',
    },
    text: {
      sv: '{challenge} och fler har lagts upp.\nDu får det här mejlet för att du bevakar en sökning. Bevakningen tar du bort på Min sida.',
      nb: '{challenge} og flere er lagt ut.\nDu får denne e-posten fordi du følger et søk. Du fjerner det på Min side.',
      en: '{challenge} and others have been posted.\nYou get this mail because you keep a search. You remove it on My page.',
    },
    path: '/challenges',
    link: readMore,
  },
  ...teamTexts,
}
