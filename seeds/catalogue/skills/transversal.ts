import { concept, type Concept } from '../concept.js'

// Transversal skills: those that travel with a person into any room.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const transversal: Concept[] = [
  concept('transversal-skills', { reuse: 'transversal' }, {
    sv: ['övergripande färdigheter', ['generella färdigheter'], 'Det man har nytta av i alla sammanhang.'],
    nb: ['overgripende ferdigheter', ['generelle ferdigheter'], 'Det man har nytte av i alle sammenhenger.'],
    en: ['transversal skills', ['soft skills', 'generic skills'], 'What is useful in every setting.'],
  }),
  concept('thinking-skills', { broader: ['transversal-skills'], reuse: 'transversal' }, {
    sv: ['tänka och lösa', ['tankefärdigheter'], 'Att förstå, pröva och hitta vägar.'],
    nb: ['tenke og løse', ['tankeferdigheter'], 'Å forstå, prøve og finne veier.'],
    en: ['thinking and solving', ['thinking skills'], 'Understanding, testing and finding ways.'],
  }),
  concept('social-skills', { broader: ['transversal-skills'], reuse: 'transversal' }, {
    sv: ['möta och samarbeta', ['social förmåga'], 'Att mötas, lyssna och arbeta ihop.'],
    nb: ['møte og samarbeide', ['sosiale ferdigheter'], 'Å møtes, lytte og arbeide sammen.'],
    en: ['meeting and cooperating', ['social skills', 'people skills'], 'Meeting, listening and working together.'],
  }),
  concept('self-management', { broader: ['transversal-skills'], reuse: 'transversal' }, {
    sv: ['leda sig själv', ['självledarskap', 'planera sin tid'], 'Att styra sin tid, sin ork och sitt lärande.'],
    nb: ['lede seg selv', ['selvledelse', 'planlegge tiden sin'], 'Å styre sin tid, sin energi og sin læring.'],
    en: ['leading oneself', ['self-leadership', 'managing one\'s time'], 'Steering one\'s time, strength and learning.'],
  }),
  concept('systems-thinking', { broader: ['thinking-skills'], reuse: 'transversal', themes: ['CLIMATE'], esco: '0f9958d2-f700-4f62-b90b-a5873cb5ae4c' }, {
    sv: ['systemtänkande', ['systemsyn', 'helhetssyn', 'se helheten'], 'Ser hur delar påverkar varandra i en helhet.'],
    nb: ['systemtenkning', ['systemforståelse', 'helhetssyn'], 'Ser hvordan deler påvirker hverandre i en helhet.'],
    en: ['systems thinking', ['holistic view', 'seeing the whole'], 'Sees how parts affect each other in a whole.'],
  }),
  concept('complexity-thinking', { broader: ['systems-thinking'], related: ['experiment-design'], reuse: 'transversal' }, {
    sv: ['komplexitetsförståelse', ['komplexa problem'], 'Skiljer det komplexa från det komplicerade och handlar därefter.'],
    nb: ['kompleksitetsforståelse', ['komplekse problemer'], 'Skiller det komplekse fra det kompliserte og handler deretter.'],
    en: ['complexity thinking', ['complex problems', 'wicked problems'], 'Tells the complex from the complicated and acts on it.'],
  }),
  concept('system-mapping', { broader: ['systems-thinking'], related: ['process-mapping'], reuse: 'cross-sector' }, {
    sv: ['systemkartläggning', ['kausala slingor', 'orsakskartor'], 'Ritar orsaker, samband och hävstänger.'],
    nb: ['systemkartlegging', ['årsakskart', 'årsakssløyfer'], 'Tegner årsaker, sammenhenger og påvirkningspunkter.'],
    en: ['system mapping', ['causal loop diagrams', 'cause maps'], 'Draws causes, links and leverage points.'],
  }),
  concept('critical-thinking', { broader: ['thinking-skills'], reuse: 'transversal', esco: '7dd94ad3-13d6-43fe-8b94-51fcbf67ced9' }, {
    sv: ['kritiskt tänkande', ['granska argument'], 'Prövar påståenden innan de blir sanningar.'],
    nb: ['kritisk tenkning', ['vurdere argumenter'], 'Prøver påstander før de blir sannheter.'],
    en: ['critical thinking', ['testing arguments'], 'Tests claims before they become truths.'],
  }),
  concept('analytical-thinking', { broader: ['thinking-skills'], reuse: 'transversal', esco: '4707da90-9cfc-46ca-8de0-38a0b7bfb137' }, {
    sv: ['analytiskt tänkande', ['analytisk förmåga'], 'Delar upp en fråga och ser vad den består av.'],
    nb: ['analytisk tenkning', ['analytisk evne'], 'Deler opp et spørsmål og ser hva det består av.'],
    en: ['analytical thinking', ['analytical skills'], 'Takes a question apart and sees what it is made of.'],
  }),
  concept('creativity', { broader: ['thinking-skills'], reuse: 'transversal', esco: 'c624c6a3-b0ba-4a31-a296-0d433fe47e41' }, {
    sv: ['kreativitet', ['kreativt tänkande', 'nytänkande'], 'Kommer på det oväntade.'],
    nb: ['kreativitet', ['kreativ tenkning', 'nytenkning'], 'Kommer på det uventede.'],
    en: ['creativity', ['creative thinking'], 'Comes up with the unexpected.'],
  }),
  concept('problem-solving', { broader: ['thinking-skills'], related: ['design-thinking'], reuse: 'transversal', esco: 'adc6dc11-3376-467b-96c5-9b0a21edc869' }, {
    sv: ['problemlösning', ['lösa problem'], 'Hittar en väg när det tar stopp.'],
    nb: ['problemløsing', ['løse problemer'], 'Finner en vei når det stopper opp.'],
    en: ['problem solving', ['solving problems'], 'Finds a way when things are stuck.'],
  }),
  concept('problem-framing', { broader: ['thinking-skills'], related: ['needs-analysis'], reuse: 'transversal' }, {
    sv: ['problemformulering', ['rama in problem', 'ställa rätt fråga'], 'Hittar frågan bakom frågan.'],
    nb: ['problemformulering', ['ramme inn problemet', 'stille riktig spørsmål'], 'Finner spørsmålet bak spørsmålet.'],
    en: ['problem framing', ['asking the right question'], 'Finds the question behind the question.'],
  }),
  concept('numeracy', { broader: ['thinking-skills'], related: ['statistics'], reuse: 'transversal' }, {
    sv: ['räkneförmåga', ['siffervana'], 'Är trygg med tal.'],
    nb: ['tallforståelse', ['regneferdighet'], 'Er trygg med tall.'],
    en: ['numeracy', ['being good with numbers'], 'Is at home with numbers.'],
  }),
  concept('decision-making', { broader: ['thinking-skills'], related: ['strategic-planning'], reuse: 'transversal', esco: 'd62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47' }, {
    sv: ['beslutsfattande', ['fatta beslut'], 'Fattar beslut också när allt inte är känt.'],
    nb: ['beslutningstaking', ['ta beslutninger'], 'Tar beslutninger også når ikke alt er kjent.'],
    en: ['decision making', ['making decisions'], 'Decides also when not all is known.'],
  }),
  concept('active-listening', { broader: ['social-skills'], related: ['interviewing'], reuse: 'transversal', esco: 'a17286c5-238d-4f0b-bc24-29e9121345de' }, {
    sv: ['aktivt lyssnande', ['lyssna in', 'lyhördhet'], 'Lyssnar för att förstå, inte för att svara.'],
    nb: ['aktiv lytting', ['lytte', 'lydhørhet'], 'Lytter for å forstå, ikke for å svare.'],
    en: ['active listening', ['listening'], 'Listens to understand, not to answer.'],
  }),
  concept('interviewing', { broader: ['social-skills'], reuse: 'transversal', esco: '66d47084-9437-48b2-819b-c4c8214ed650' }, {
    sv: ['intervjuteknik', ['intervjua'], 'Ställer frågor som öppnar.'],
    nb: ['intervjuteknikk', ['intervjue'], 'Stiller spørsmål som åpner.'],
    en: ['interviewing', ['interview technique'], 'Asks questions that open up.'],
  }),
  concept('teamwork', { broader: ['social-skills'], reuse: 'transversal', esco: '60c78287-22eb-4103-9c8c-28deaa460da0' }, {
    sv: ['samarbete', ['arbeta i team', 'samarbetsförmåga'], 'Arbetar med andra mot samma mål.'],
    nb: ['samarbeid', ['arbeide i team', 'samarbeidsevne'], 'Arbeider med andre mot samme mål.'],
    en: ['teamwork', ['working in teams', 'cooperation'], 'Works with others towards the same goal.'],
  }),
  concept('networking', { broader: ['social-skills'], reuse: 'transversal', themes: ['ATTRACTIVENESS'], esco: 'bf5d77ad-e18c-48d8-83f0-bc79c011c74a' }, {
    sv: ['nätverkande', ['skapa kontakter', 'kontaktskapande'], 'Lär känna människor och håller kontakten.'],
    nb: ['nettverking', ['skape kontakter', 'kontaktskaping'], 'Blir kjent med mennesker og holder kontakten.'],
    en: ['networking', ['making contacts'], 'Gets to know people and keeps in touch.'],
  }),
  concept('negotiation', { broader: ['social-skills'], reuse: 'transversal' }, {
    sv: ['förhandling', ['förhandla', 'förhandlingsteknik'], 'Kommer överens när viljorna skiljer sig.'],
    nb: ['forhandling', ['forhandle', 'forhandlingsteknikk'], 'Kommer til enighet når viljene er ulike.'],
    en: ['negotiation', ['negotiating'], 'Reaches agreement when wills differ.'],
  }),
  concept('conflict-management', { broader: ['social-skills'], reuse: 'transversal', esco: 'afd49651-9119-4327-91fc-844a6dda1254' }, {
    sv: ['konflikthantering', ['medling', 'hantera konflikter'], 'Hjälper människor ur en låst konflikt.'],
    nb: ['konflikthåndtering', ['mekling', 'håndtere konflikter'], 'Hjelper mennesker ut av en låst konflikt.'],
    en: ['conflict management', ['mediation', 'handling conflicts'], 'Helps people out of a locked conflict.'],
  }),
  concept('empathy', { broader: ['social-skills'], reuse: 'transversal', themes: ['HEALTH'] }, {
    sv: ['empati', ['inlevelse', 'bemötande'], 'Förstår hur andra har det.'],
    nb: ['empati', ['innlevelse', 'møte med mennesker'], 'Forstår hvordan andre har det.'],
    en: ['empathy', ['compassion'], 'Understands how others feel.'],
  }),
  concept('intercultural-competence', { broader: ['social-skills'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['interkulturell kompetens', ['kulturkompetens', 'kulturmöten'], 'Möter andra kulturer med respekt och kunskap.'],
    nb: ['interkulturell kompetanse', ['kulturforståelse', 'kulturmøter'], 'Møter andre kulturer med respekt og kunnskap.'],
    en: ['intercultural competence', ['cultural awareness'], 'Meets other cultures with respect and knowledge.'],
  }),
  concept('advising', { broader: ['social-skills'], related: ['coaching'], reuse: 'transversal' }, {
    sv: ['rådgivning', ['rådgivare', 'ge råd'], 'Ger råd som går att följa.'],
    nb: ['rådgivning', ['rådgiver', 'gi råd'], 'Gir råd som kan følges.'],
    en: ['advising', ['adviser', 'giving advice'], 'Gives advice that can be followed.'],
  }),
  concept('giving-feedback', { broader: ['social-skills'], related: ['coaching'], reuse: 'transversal', esco: 'b9bb1f03-15e2-4079-943e-7e483b21725b' }, {
    sv: ['återkoppling', ['ge feedback'], 'Säger det som hjälper någon vidare.'],
    nb: ['tilbakemelding', ['gi tilbakemelding'], 'Sier det som hjelper noen videre.'],
    en: ['giving feedback', ['constructive feedback'], 'Says what helps someone onward.'],
  }),
  concept('trust-building', { broader: ['social-skills'], related: ['cross-sector-collaboration'], reuse: 'transversal' }, {
    sv: ['bygga tillit', ['tillitsbaserad styrning', 'förtroende'], 'Skapar tillit mellan människor och organisationer.'],
    nb: ['bygge tillit', ['tillitsbasert ledelse', 'tillit'], 'Skaper tillit mellom mennesker og organisasjoner.'],
    en: ['building trust', ['trust-based governance'], 'Creates trust between people and organisations.'],
  }),
  concept('learning-to-learn', { broader: ['self-management'], reuse: 'transversal', themes: ['EDUCATION'] }, {
    sv: ['lära sig att lära', ['studieteknik', 'nyfikenhet'], 'Lär sig nytt med lust och metod.'],
    nb: ['lære å lære', ['studieteknikk', 'nysgjerrighet'], 'Lærer nytt med lyst og metode.'],
    en: ['learning to learn', ['study skills', 'curiosity'], 'Learns new things with joy and method.'],
  }),
  concept('adaptability', { broader: ['self-management'], reuse: 'transversal', esco: '49de9958-2aa4-4eef-a89d-fe5d5bcd28c4' }, {
    sv: ['anpassningsförmåga', ['flexibilitet'], 'Ställer om när läget ändras.'],
    nb: ['tilpasningsevne', ['fleksibilitet', 'omstillingsevne'], 'Legger om når situasjonen endrer seg.'],
    en: ['adaptability', ['flexibility', 'adapting to change'], 'Shifts when the situation changes.'],
  }),
  concept('perseverance', { broader: ['self-management'], related: ['system-entrepreneurship'], reuse: 'transversal' }, {
    sv: ['uthållighet', ['tålamod', 'långsiktighet'], 'Håller i när det tar år.'],
    nb: ['utholdenhet', ['tålmodighet', 'langsiktighet'], 'Holder fast når det tar år.'],
    en: ['perseverance', ['patience', 'staying power'], 'Holds on when it takes years.'],
  }),
  concept('reflection', { broader: ['self-management'], related: ['learning-journeys'], reuse: 'transversal', themes: ['EDUCATION'] }, {
    sv: ['reflektion', ['lärande reflektion', 'erfarenhetsåterföring'], 'Stannar upp och lär av det som hänt.'],
    nb: ['refleksjon', ['erfaringslæring', 'erfaringsoverføring'], 'Stanser opp og lærer av det som har skjedd.'],
    en: ['reflection', ['learning from experience', 'lessons learnt'], 'Pauses and learns from what has happened.'],
  }),
  concept('ethics', { broader: ['thinking-skills'], related: ['human-rights'], reuse: 'transversal', esco: 'cef5c0f8-1e40-4c09-b6a7-aa7811849e5d' }, {
    sv: ['etik', ['etiskt omdöme', 'värdegrund'], 'Prövar vad som är rätt.'],
    nb: ['etikk', ['etisk skjønn', 'verdigrunnlag'], 'Prøver hva som er rett.'],
    en: ['ethics', ['ethical judgement', 'values'], 'Tries what is right.'],
  }),
]
