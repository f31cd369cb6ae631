import type { MailKind } from '../base/job.js'
import { readMore, toChallenge, type MailText, type Words } from './mail-parts.js'
import { teamTexts } from './mail-texts.team.js'

const toSkills = { path: '/my/skills#proposals', link: readMore }
const answeredProposal: Words = {
  sv: 'Svar på ditt förslag: {label}',
  nb: 'Svar på forslaget ditt: {label}',
  en: 'An answer to your proposal: {label}',
}

const keptWords: Words = {
  sv: 'Du får det här mejlet för att du bevakar en sökning, eller vill ha mejl om det som passar dig. På Min sida ändrar du det.',
  nb: 'Du får denne e-posten fordi du følger et søk, eller vil ha e-post om det som passer deg. På Min side endrer du det.',
  en: 'You get this mail because you keep a search, or want mails about what fits you. You change it on My page.',
}

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
  'skill-accepted': {
    subject: {
      sv: 'Kompetensen du saknade finns nu: {skill}',
      nb: 'Kompetansen du savnet, finnes nå: {skill}',
      en: 'The skill you missed is there now: {skill}',
    },
    text: {
      sv: '{label}, som du föreslog, finns nu i katalogen. Kan du det, så lägg till det på din sida.',
      nb: '{label}, som du foreslo, finnes nå i katalogen. Kan du det, så legg det til på siden din.',
      en: '{label}, which you proposed, is in the catalogue now. If you can do it, add it on your page.',
    },
    ...toSkills,
  },
  'skill-merged': {
    subject: answeredProposal,
    text: {
      sv: '{label} är ett annat ord för {skill}, som fanns redan. Nu leder ditt ord dit.',
      nb: '{label} er et annet ord for {skill}, som fantes allerede. Nå leder ordet ditt dit.',
      en: '{label} is another word for {skill}, which was there already. Your word leads to it now.',
    },
    ...toSkills,
  },
  'skill-declined': {
    subject: answeredProposal,
    text: {
      sv: '{label} kommer inte med i katalogen. Varför står på din sida.',
      nb: '{label} kommer ikke med i katalogen. Hvorfor står på siden din.',
      en: '{label} will not be in the catalogue. Your page says why.',
    },
    ...toSkills,
  },
  'one-found': {
    subject: {
      sv: 'En ny utmaning för dig',
      nb: 'En ny utfordring for deg',
      en: 'A new challenge for you',
    },
    text: {
      sv: `{challenge} passar dig nu: {sought}.\n${keptWords.sv}`,
      nb: `{challenge} passer deg nå: {sought}.\n${keptWords.nb}`,
      en: `{challenge} fits you now: {sought}.\n${keptWords.en}`,
    },
    ...toChallenge,
  },
  'several-found': {
    subject: {
      sv: 'Nya utmaningar för dig',
      nb: 'Nye utfordringer for deg',
      en: 'New challenges for you',
    },
    text: {
      sv: `{challenge} och fler passar dig nu: {sought}.\n${keptWords.sv}`,
      nb: `{challenge} og flere passer deg nå: {sought}.\n${keptWords.nb}`,
      en: `{challenge} and others fit you now: {sought}.\n${keptWords.en}`,
    },
    path: '/my#searches',
    link: readMore,
  },
  ...teamTexts,
}
