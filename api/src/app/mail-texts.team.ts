import { answer, toChallenge, toMine, type MailText } from './mail-parts.js'

/** What is written to those who come into a team, are in one, or let somebody be. */
export const teamTexts = {
  applied: {
    subject: {
      sv: 'Någon vill vara med i {challenge}',
      nb: 'Noen vil være med i {challenge}',
      en: 'Somebody wants to join {challenge}',
    },
    text: {
      sv: 'En coworkare har ansökt till rollen {opening}.\nSvara senast {answerBy}. Efter det faller ansökan, och vi berättar det för er båda.',
      nb: 'En coworker har søkt på rollen {opening}.\nSvar innen {answerBy}. Etter det faller søknaden bort, og vi sier fra til dere begge.',
      en: 'A coworker has applied for the role {opening}.\nAnswer by {answerBy}. After that the application lapses, and we tell you both.',
    },
    link: answer,
    path: '/challenges/{slug}',
  },
  'application-answered': {
    subject: {
      sv: 'Svar på din ansökan till {challenge}',
      nb: 'Svar på søknaden din til {challenge}',
      en: 'An answer to your application to {challenge}',
    },
    text: {
      sv: 'Du har fått svar på din ansökan till rollen {opening}.\n{answer}',
      nb: 'Du har fått svar på søknaden din på rollen {opening}.\n{answer}',
      en: 'Your application for the role {opening} has been answered.\n{answer}',
    },
    ...toMine,
  },
  'application-lapsed': {
    subject: {
      sv: 'Inget svar på din ansökan till {challenge}',
      nb: 'Ikke noe svar på søknaden din til {challenge}',
      en: 'No answer to your application to {challenge}',
    },
    text: {
      sv: 'Tiden för svar har gått ut, så din ansökan till rollen {opening} har fallit. Det säger inget om dig.\nDu kan ansöka igen så länge rollen är öppen.',
      nb: 'Svarfristen er ute, så søknaden din på rollen {opening} er falt bort. Det sier ingenting om deg.\nDu kan søke igjen så lenge rollen er åpen.',
      en: 'The time to answer is over, so your application for the role {opening} has lapsed. It says nothing about you.\nYou may apply again as long as the role is open.',
    },
    ...toChallenge,
  },
  'application-unanswered': {
    subject: {
      sv: 'En ansökan till {challenge} blev obesvarad',
      nb: 'En søknad til {challenge} ble ubesvart',
      en: 'An application to {challenge} went unanswered',
    },
    text: {
      sv: 'En ansökan till rollen {opening} har fallit utan svar. Den som ansökte vet om det och kan ansöka igen.',
      nb: 'En søknad på rollen {opening} er falt bort uten svar. Den som søkte, vet om det og kan søke igjen.',
      en: 'An application for the role {opening} has lapsed without an answer. The person knows, and may apply again.',
    },
    ...toChallenge,
  },
  invited: {
    subject: {
      sv: 'Du är inbjuden till {challenge}',
      nb: 'Du er invitert til {challenge}',
      en: 'You are invited to {challenge}',
    },
    text: {
      sv: 'Du är inbjuden till rollen {opening}. Du väljer själv.\nSvara senast {answerBy}.',
      nb: 'Du er invitert til rollen {opening}. Du velger selv.\nSvar innen {answerBy}.',
      en: 'You are invited to the role {opening}. The choice is yours.\nAnswer by {answerBy}.',
    },
    link: answer,
    path: '/my',
  },
  'invitation-answered': {
    subject: {
      sv: 'Svar på en inbjudan till {challenge}',
      nb: 'Svar på en invitasjon til {challenge}',
      en: 'An invitation to {challenge} has been answered',
    },
    text: {
      sv: 'Inbjudan till rollen {opening} har fått svar.',
      nb: 'Invitasjonen til rollen {opening} har fått svar.',
      en: 'The invitation to the role {opening} has been answered.',
    },
    ...toChallenge,
  },
  'invitation-revoked': {
    subject: {
      sv: 'En inbjudan till {challenge} gäller inte längre',
      nb: 'En invitasjon til {challenge} gjelder ikke lenger',
      en: 'An invitation to {challenge} no longer holds',
    },
    text: {
      sv: 'Inbjudan till rollen {opening} har dragits tillbaka. Du behöver inte göra något.',
      nb: 'Invitasjonen til rollen {opening} er trukket tilbake. Du trenger ikke å gjøre noe.',
      en: 'The invitation to the role {opening} has been taken back. You need not do anything.',
    },
    ...toMine,
  },
  'invitation-lapsed': {
    subject: {
      sv: 'Inbjudan till {challenge} har gått ut',
      nb: 'Invitasjonen til {challenge} har gått ut',
      en: 'The invitation to {challenge} has expired',
    },
    text: {
      sv: 'Tiden att svara på inbjudan till rollen {opening} har gått ut. Du kan fortfarande ansöka så länge rollen är öppen.',
      nb: 'Fristen for å svare på invitasjonen til rollen {opening} er ute. Du kan fortsatt søke så lenge rollen er åpen.',
      en: 'The time to answer the invitation to the role {opening} is over. You may still apply as long as the role is open.',
    },
    ...toChallenge,
  },
  'invitation-unanswered': {
    subject: {
      sv: 'En inbjudan till {challenge} blev obesvarad',
      nb: 'En invitasjon til {challenge} ble ubesvart',
      en: 'An invitation to {challenge} went unanswered',
    },
    text: {
      sv: 'Inbjudan till rollen {opening} har gått ut utan svar. Rollen är ledig att fylla.',
      nb: 'Invitasjonen til rollen {opening} har gått ut uten svar. Rollen er ledig.',
      en: 'The invitation to the role {opening} has expired without an answer. The role is free to fill.',
    },
    ...toChallenge,
  },
  'mandate-asked': {
    subject: {
      sv: 'En medarbetare ber om mandat: {hours} timmar',
      nb: 'En medarbeider ber om mandat: {hours} timer',
      en: 'An employee asks for a mandate: {hours} hours',
    },
    text: {
      sv: 'En medarbetare vill bidra till en gemensam utmaning på arbetstid och ber om {hours} timmar i månaden.\nDu ser vem det är, hur mycket och till vad. Inget annat om personen.',
      nb: 'En medarbeider vil bidra til en felles utfordring i arbeidstiden og ber om {hours} timer i måneden.\nDu ser hvem det er, hvor mye og til hva. Ikke noe annet om personen.',
      en: 'An employee wants to contribute to a shared challenge in working hours and asks for {hours} hours a month.\nYou see who it is, how much and for what. Nothing else about the person.',
    },
    link: answer,
    path: '/employer?mandate={mandate}',
  },
  'mandate-answered': {
    subject: { sv: 'Besked om ditt mandat', nb: 'Svar om mandatet ditt', en: 'News about your mandate' },
    text: {
      sv: 'Det finns besked om ditt mandat: {answer}',
      nb: 'Det er nytt om mandatet ditt: {answer}',
      en: 'There is news about your mandate: {answer}',
    },
    ...toMine,
  },
  'lead-named': {
    subject: {
      sv: 'Du leder teamet i {challenge}',
      nb: 'Du leder teamet i {challenge}',
      en: 'You lead the team of {challenge}',
    },
    text: {
      sv: 'Du har blivit teamets ledare. Passar det inte, säg till den som äger utmaningen.',
      nb: 'Du er blitt leder for teamet. Passer det ikke, si fra til den som eier utfordringen.',
      en: 'You have been named the lead of the team. If it does not suit you, tell the owner of the challenge.',
    },
    ...toChallenge,
  },
  endorsed: {
    subject: {
      sv: 'Någon intygar det du gjort i {challenge}',
      nb: 'Noen går god for det du har gjort i {challenge}',
      en: 'Somebody vouches for what you did in {challenge}',
    },
    text: {
      sv: 'Den som leder arbetet intygar något du kan. Läs det på din sida och välj själv om det ska stå där. Ingen annan ser det innan du har sagt ja.',
      nb: 'Den som leder arbeidet, går god for noe du kan. Les det på siden din og velg selv om det skal stå der. Ingen andre ser det før du har sagt ja.',
      en: 'Whoever leads the work vouches for something you know. Read it on your page and choose whether it is to stand there. Nobody else sees it before you have said yes.',
    },
    link: answer,
    path: '/my/skills#endorsements',
  },
} satisfies Record<string, MailText>
