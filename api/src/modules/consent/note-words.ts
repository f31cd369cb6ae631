import { Language } from '../../base/localized.js'

type Said = readonly [en: string, sv: string, nb: string]

// Everything the annotations say, as people read it. One line per language, so that a translator can read down the column.
// oxfmt-ignore
const purposes: readonly Said[] = [
  ['so that people may see and correct their own assessment, and each is counted once', 'för att var och en ska kunna se och ändra sin bedömning, och räknas en gång', 'for at hver og en skal kunne se og rette sin vurdering, og telles én gang'],
  ['to account for what was given', 'för att redovisa vad som har bidragits', 'for å gjøre rede for hva som er bidratt'],
  ['to ask the employer for a mandate, and to mix sectors in a team', 'för att fråga arbetsgivaren om mandat och blanda sektorer i ett team', 'for å spørre arbeidsgiveren om mandat og blande sektorer i et team'],
  ['to be addressed by name', 'för att kunna tilltalas med namn', 'for å kunne tiltales med navn'],
  ['to do once what was sent twice: a second click, a retry on a bad line', 'för att det som skickas två gånger ska göras en gång, till exempel vid ett andra klick eller dålig uppkoppling', 'for at det som sendes to ganger, skal gjøres én gang, for eksempel ved et ekstra klikk eller dårlig nett'],
  ['to find challenges and teams where the person makes a difference', 'för att hitta utmaningar och team där personen gör skillnad', 'for å finne utfordringer og team der personen gjør en forskjell'],
  ['to find challenges that teach what the person wants to learn', 'för att hitta utmaningar där personen får lära sig det hon eller han vill', 'for å finne utfordringer der personen får lære det hun eller han vil'],
  ['to know what the person may do on behalf of others', 'för att veta vad personen får göra för andras räkning', 'for å vite hva personen får gjøre på andres vegne'],
  ['to know who does what in a team, and what was promised', 'för att veta vem som gör vad i ett team och vad som är lovat', 'for å vite hvem som gjør hva i et team, og hva som er lovet'],
  ['to leave out of the person’s own suggestions what they said is not for them', 'för att inte föreslå det som personen har sagt inte är för henne eller honom', 'for ikke å foreslå det personen har sagt ikke er for henne eller ham'],
  ['to let a claimed skill rest on what others saw the person do', 'för att en kompetens ska kunna vila på det andra har sett personen göra', 'for at en kompetanse skal kunne hvile på det andre har sett personen gjøre'],
  ['to let a person and the owners of a challenge find each other', 'för att en person och de som äger en utmaning ska hitta varandra', 'for at en person og eierne av en utfordring skal finne hverandre'],
  ['to let a second inviter know of the first', 'för att den som bjuder in ska veta om någon annan redan har gjort det', 'for at den som inviterer, skal vite om noen andre alt har gjort det'],
  ['to let an employer allow an employee time for a shared challenge', 'för att en arbetsgivare ska kunna ge en medarbetare tid till en gemensam utmaning', 'for at en arbeidsgiver skal kunne gi en medarbeider tid til en felles utfordring'],
  ['to let somebody who puts a team together keep a thought until it is ready to be asked', 'för att den som sätter ihop ett team ska kunna spara en tanke tills det är dags att fråga', 'for at den som setter sammen et team, skal kunne ta vare på en tanke til det er tid for å spørre'],
  ['to prove what the person has agreed to, and when', 'för att kunna visa vad personen har sagt ja till, och när', 'for å kunne vise hva personen har sagt ja til, og når'],
  ['to read, in the demonstration, the mails that would have been sent', 'för att i demonstrationen kunna läsa mejlen som skulle ha skickats', 'for i demonstrasjonen å kunne lese e-postene som skulle vært sendt'],
  ['to recognise the person at the next request, and to let them see where they are signed in', 'för att känna igen personen vid nästa sidvisning och visa var hon eller han är inloggad', 'for å kjenne igjen personen ved neste sidevisning og vise hvor hun eller han er logget inn'],
  ['to remember what a claim rests on', 'för att minnas vad en kompetens bygger på', 'for å huske hva en kompetanse bygger på'],
  ['to remember whom one thinks of asking', 'för att minnas vilka man tänker fråga', 'for å huske hvem man tenker å spørre'],
  ['to show the person what became of a skill they proposed', 'för att visa personen vad det blev av en föreslagen kompetens', 'for å vise personen hva det ble av en foreslått kompetanse'],
  ['to show the person what they chose to follow', 'för att visa personen det hon eller han har valt att följa', 'for å vise personen det hun eller han har valgt å følge'],
  ['to sign in, and to reach the person about what the person takes part in', 'för att logga in, och för att nå personen om det hon eller han är med i', 'for å logge inn, og for å nå personen om det hun eller han er med på'],
  ['to tell the person when something they look for is posted', 'för att säga till när något som personen letar efter läggs upp', 'for å si fra når noe personen leter etter, legges ut'],
]

// oxfmt-ignore
const bases: readonly Said[] = [
  ['consent (art. 6.1 a)', 'samtycke (art. 6.1 a)', 'samtykke (art. 6 nr. 1 a)'],
  ['contract (art. 6.1 b)', 'avtal (art. 6.1 b)', 'avtale (art. 6 nr. 1 b)'],
  ['legal obligation (art. 6.1 c)', 'rättslig förpliktelse (art. 6.1 c)', 'rettslig forpliktelse (art. 6 nr. 1 c)'],
  ['legitimate interest (art. 6.1 f)', 'berättigat intresse (art. 6.1 f)', 'berettiget interesse (art. 6 nr. 1 f)'],
  ['task in the public interest (art. 6.1 e)', 'uppgift av allmänt intresse (art. 6.1 e)', 'oppgave i allmennhetens interesse (art. 6 nr. 1 e)'],
]

// oxfmt-ignore
const retentions: readonly Said[] = [
  ['as long as the challenge is kept; without the name once the person erases the account', 'så länge utmaningen finns kvar; utan namn när personen raderar kontot', 'så lenge utfordringen beholdes; uten navn når personen sletter kontoen'],
  ['as long as the role is held', 'så länge personen har rollen', 'så lenge personen har rollen'],
  ['one day', 'ett dygn', 'ett døgn'],
  ['sessions 14 days; the rest until the person erases the account', 'inloggningar 14 dagar; resten tills personen raderar kontot', 'innlogginger 14 dager; resten til personen sletter kontoen'],
  ['the newest two hundred, in demo mode only', 'de senaste tvåhundra, bara i demonstrationen', 'de siste to hundre, bare i demonstrasjonen'],
  ['two years after it ended, or until the person erases the account', 'två år efter att det tagit slut, eller tills personen raderar kontot', 'to år etter at det tok slutt, eller til personen sletter kontoen'],
  ['until its maker removes it, the challenge is removed, or the account is erased', 'tills den som gjort det tar bort det, utmaningen tas bort eller kontot raderas', 'til den som laget det, fjerner det, utfordringen fjernes eller kontoen slettes'],
  ['as the draft; at once when the person withdraws the consent to be matched or erases the account', 'som utkastet; genast när personen tar tillbaka sitt samtycke till att föreslås eller raderar kontot', 'som utkastet; straks når personen trekker samtykket til å bli foreslått eller sletter kontoen'],
  ['until the challenge is archived, or the person erases the account', 'tills utmaningen arkiveras eller personen raderar kontot', 'til utfordringen arkiveres eller personen sletter kontoen'],
  ['until the person erases the account; without the name of a giver who erases theirs', 'tills personen raderar kontot; utan namn på den som gett det och själv raderat sitt konto', 'til personen sletter kontoen; uten navn på den som ga det og selv har slettet sin konto'],
  ['until the person erases the account', 'tills personen raderar kontot', 'til personen sletter kontoen'],
  ['until the person erases the account, or three years after the last sign-in', 'tills personen raderar kontot, eller tre år efter den senaste inloggningen', 'til personen sletter kontoen, eller tre år etter siste innlogging'],
  ['until the person removes it or erases the account', 'tills personen tar bort det eller raderar kontot', 'til personen fjerner det eller sletter kontoen'],
  ['until the person stops following or erases the account', 'tills personen slutar följa eller raderar kontot', 'til personen slutter å følge eller sletter kontoen'],
  ['until the person takes it away or erases the account', 'tills personen tar bort det eller raderar kontot', 'til personen fjerner det eller sletter kontoen'],
  ['until the person takes it back, the role is removed, or the account is erased', 'tills personen tar tillbaka det, rollen tas bort eller kontot raderas', 'til personen tar det tilbake, rollen fjernes eller kontoen slettes'],
]

// oxfmt-ignore
const eyes: readonly Said[] = [
  ['everyone who tries the demonstration', 'alla som provar demonstrationen', 'alle som prøver demonstrasjonen'],
  ['its maker alone', 'bara den som gjort det', 'bare den som laget det'],
  ['the person alone', 'bara personen själv', 'bare personen selv'],
  ['the person alone: nobody learns who said no to what', 'bara personen själv: ingen får veta vem som sagt nej till vad', 'bare personen selv: ingen får vite hvem som sa nei til hva'],
  ['the person alone; others see sums of hours', 'bara personen själv; andra ser summor av timmar', 'bare personen selv; andre ser summer av timer'],
  ['the person and whoever gave it; others see only that an accepted claim is endorsed', 'personen och den som gett det; andra ser bara att en kompetens är intygad', 'personen og den som ga det; andre ser bare at en kompetanse er bekreftet'],
  ['the person and the region administrators', 'personen och regionens administratörer', 'personen og regionens administratorer'],
  ['the person, and those who staff the challenge while the person consents to be matched', 'personen, och de som bemannar utmaningen så länge personen samtycker till att föreslås', 'personen, og de som bemanner utfordringen så lenge personen samtykker til å bli foreslått'],
  ['those who staff the challenge, while the person consents to be matched', 'de som bemannar utmaningen, så länge personen samtycker till att föreslås', 'de som bemanner utfordringen, så lenge personen samtykker til å bli foreslått'],
  ['the person; editors of the owning organisations; system entrepreneurs', 'personen; redaktörer hos dem som äger utmaningen; systementreprenörer', 'personen; redaktører hos dem som eier utfordringen; systementreprenører'],
  ["the person; representatives of the employer; its state and hours to the challenge's owners", 'personen; företrädare för arbetsgivaren; utmaningens ägare ser läge och timmar', 'personen; representanter for arbeidsgiveren; utfordringens eiere ser status og timer'],
  ['the person; teammates; editors of the owning organisations; system entrepreneurs', 'personen; de andra i teamet; redaktörer hos dem som äger utmaningen; systementreprenörer', 'personen; de andre i teamet; redaktører hos dem som eier utfordringen; systementreprenører'],
  ['the person; whoever sees the profile, when SHOW_EMPLOYER is given', 'personen; den som får se profilen, när personen låter sin arbetsgivare visas', 'personen; den som får se profilen, når personen lar arbeidsgiveren sin vises'],
  ['the person; whoever sees the profile, when SHOW_NAME is given; those the person shares work with', 'personen; den som får se profilen, när personen låter sitt namn visas; de som personen arbetar ihop med', 'personen; den som får se profilen, når personen lar navnet sitt vises; de som personen arbeider sammen med'],
  ['the person; whom SHOW_PROFILE or BE_MATCHED opens it to; those the person shares work with', 'personen; de som personen låter se sin profil eller få den som förslag; de som personen arbetar ihop med', 'personen; de som personen lar se profilen sin eller få den som forslag; de som personen arbeider sammen med'],
  ['the person; whom SHOW_PROFILE or BE_MATCHED opens it to; those the person shares work with; lived experience the person alone, until they choose to show it', 'personen; de som personen låter se sin profil eller få den som förslag; de som personen arbetar ihop med; levd erfarenhet bara personen själv, tills hon eller han väljer att visa den', 'personen; de som personen lar se profilen sin eller få den som forslag; de som personen arbeider sammen med; levd erfaring bare personen selv, til hun eller han velger å vise den'],
]

const words = new Map([...purposes, ...bases, ...retentions, ...eyes].map(([en, sv, nb]) => [en, { en, sv, nb }]))

/** What an annotation says, in the reader's language. Annotations are written in English, the language of the source. */
export const noteIn = (language: Language, said: string): string => words.get(said)?.[language] ?? said
