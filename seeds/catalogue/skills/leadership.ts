import { concept, type Concept } from '../concept.js'

// Leadership: projects, people, direction, and knowing what changed.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const leadership: Concept[] = [
  concept('project-management', { broader: ['co-creation-and-leadership'], reuse: 'transversal', themes: ['SKILLS_SUPPLY'], esco: '7111b95d-0ce3-441a-9d92-4c75d05c4388' }, {
    sv: ['projektledning', ['projektledare', 'driva projekt'], 'Leder projekt med mål, tid och människor.'],
    nb: ['prosjektledelse', ['prosjektleder', 'drive prosjekter'], 'Leder prosjekter med mål, tid og mennesker.'],
    en: ['project management', ['project manager', 'running projects'], 'Leads projects with goals, time and people.'],
  }),
  concept('agile-methods', { broader: ['project-management'], reuse: 'cross-sector', esco: '0a9acb6b-1139-4be9-b431-3a80a959f2f4' }, {
    sv: ['agila arbetssätt', ['agil projektledning', 'scrum'], 'Arbetar i korta steg och lär på vägen.'],
    nb: ['smidige metoder', ['smidig prosjektledelse', 'scrum'], 'Arbeider i korte steg og lærer på veien.'],
    en: ['agile methods', ['agile working', 'scrum'], 'Works in short steps and learns on the way.'],
  }),
  concept('programme-management', { broader: ['project-management'], reuse: 'cross-sector' }, {
    sv: ['programledning', ['portföljstyrning'], 'Håller ihop flera projekt mot samma mål.'],
    nb: ['programledelse', ['porteføljestyring'], 'Holder sammen flere prosjekter mot samme mål.'],
    en: ['programme management', ['portfolio management'], 'Holds several projects together towards one goal.'],
  }),
  concept('risk-management', { broader: ['project-management'], reuse: 'cross-sector', themes: ['SECURITY'], esco: '6eff134b-e34f-4d6e-a6e8-5e47cf2228d0' }, {
    sv: ['riskhantering', ['riskbedömning'], 'Ser risker i tid och gör något åt dem.'],
    nb: ['risikostyring', ['risikovurdering'], 'Ser risikoer i tide og gjør noe med dem.'],
    en: ['risk management', ['risk assessment'], 'Sees risks in time and acts on them.'],
  }),
  concept('process-mapping', { broader: ['co-creation-and-leadership'], reuse: 'cross-sector' }, {
    sv: ['processkartläggning', ['kartlägga arbetsflöden', 'processutveckling'], 'Ritar hur arbetet går till så att det kan bli bättre.'],
    nb: ['prosesskartlegging', ['kartlegge arbeidsflyt', 'prosessutvikling'], 'Tegner hvordan arbeidet foregår slik at det kan bli bedre.'],
    en: ['process mapping', ['mapping workflows', 'process improvement'], 'Draws how the work is done so that it can be improved.'],
  }),
  concept('leadership', { broader: ['co-creation-and-leadership'], reuse: 'transversal', themes: ['SKILLS_SUPPLY'], esco: 'd5145a9a-602e-40bf-b3e1-f04cf9c3ef86' }, {
    sv: ['ledarskap', ['chef', 'leda människor'], 'Leder människor mot något gemensamt.'],
    nb: ['ledelse', ['lederskap', 'leder', 'lede mennesker'], 'Leder mennesker mot noe felles.'],
    en: ['leadership', ['manager', 'leading people'], 'Leads people towards something shared.'],
  }),
  concept('change-management', { broader: ['leadership'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: '3c03ee71-4a23-448f-b79e-81fd75d27dca' }, {
    sv: ['förändringsledning', ['förändringsarbete', 'leda förändring'], 'Leder människor genom en förändring.'],
    nb: ['endringsledelse', ['endringsarbeid', 'lede endring'], 'Leder mennesker gjennom en endring.'],
    en: ['change management', ['leading change'], 'Leads people through a change.'],
  }),
  concept('team-development', { broader: ['leadership'], related: ['teamwork'], reuse: 'cross-sector', themes: ['SKILLS_SUPPLY'], esco: 'eab3bafa-eebb-47bf-85ce-e336c5019108' }, {
    sv: ['grupputveckling', ['teamutveckling', 'teambuilding'], 'Får en grupp att fungera ihop.'],
    nb: ['gruppeutvikling', ['teamutvikling', 'teambygging'], 'Får en gruppe til å fungere sammen.'],
    en: ['team development', ['team building', 'group development'], 'Gets a group to work well together.'],
  }),
  concept('coaching', { broader: ['leadership'], reuse: 'transversal', themes: ['SKILLS_SUPPLY'], esco: 'c6c1af60-9594-460c-a328-00f9ad292be0' }, {
    sv: ['coachning', ['coach', 'coachande samtal'], 'Hjälper någon att hitta sina egna svar.'],
    nb: ['coaching', ['coach', 'coachende samtaler'], 'Hjelper noen å finne sine egne svar.'],
    en: ['coaching', ['coach'], 'Helps someone find their own answers.'],
  }),
  concept('mentoring', { broader: ['leadership'], reuse: 'transversal', themes: ['SKILLS_SUPPLY', 'EDUCATION'], esco: 'a584a638-a2c0-4b3c-bdf3-a64f87225be9' }, {
    sv: ['mentorskap', ['mentor', 'handleda'], 'Delar erfarenhet med någon som är på väg.'],
    nb: ['mentorordning', ['mentor', 'veilede'], 'Deler erfaring med noen som er på vei.'],
    en: ['mentoring', ['mentor', 'supervising'], 'Shares experience with someone on the way.'],
  }),
  concept('strategic-planning', { broader: ['leadership'], reuse: 'cross-sector', esco: '949ced5f-7536-4614-ac60-563ffc91a2f2' }, {
    sv: ['strategisk planering', ['strategiarbete', 'verksamhetsplanering'], 'Väljer riktning och vad som ska göras först.'],
    nb: ['strategisk planlegging', ['strategiarbeid', 'virksomhetsplanlegging'], 'Velger retning og hva som skal gjøres først.'],
    en: ['strategic planning', ['strategy work', 'business planning'], 'Chooses direction and what to do first.'],
  }),
  concept('impact-measurement', { broader: ['co-creation-and-leadership'], related: ['statistics'], reuse: 'cross-sector' }, {
    sv: ['effektmätning', ['mäta effekter', 'uppföljning av effekter', 'effektlogik'], 'Visar vad en insats faktiskt ändrat.'],
    nb: ['effektmåling', ['måle effekter', 'effektoppfølging'], 'Viser hva en innsats faktisk har endret.'],
    en: ['impact measurement', ['measuring effects', 'theory of change'], 'Shows what an effort actually changed.'],
  }),
  concept('evaluation', { broader: ['impact-measurement'], related: ['research-methods'], reuse: 'cross-sector' }, {
    sv: ['utvärdering', ['utvärderare', 'utvärdera'], 'Bedömer om något fungerat, hur och varför.'],
    nb: ['evaluering', ['evaluator', 'evaluere'], 'Vurderer om noe har virket, hvordan og hvorfor.'],
    en: ['evaluation', ['evaluator', 'evaluating programmes'], 'Judges whether something worked, how and why.'],
  }),
  concept('indicator-design', { broader: ['impact-measurement'], reuse: 'cross-sector' }, {
    sv: ['indikatorer och nyckeltal', ['nyckeltal', 'ta fram indikatorer'], 'Väljer mått som säger något sant.'],
    nb: ['indikatorer og nøkkeltall', ['nøkkeltall', 'utvikle indikatorer'], 'Velger mål som sier noe sant.'],
    en: ['indicator design', ['key figures', 'choosing indicators'], 'Chooses measures that say something true.'],
  }),
  concept('outcome-harvesting', { broader: ['impact-measurement'], reuse: 'cross-sector' }, {
    sv: ['skörda effekter', ['outcome harvesting', 'effektskörd'], 'Samlar förändringar och spårar vad som bidrog.'],
    nb: ['høste effekter', ['outcome harvesting'], 'Samler endringer og sporer hva som bidro.'],
    en: ['outcome harvesting', ['harvesting outcomes'], 'Gathers changes and traces what contributed.'],
  }),
]
