import { concept, type Concept } from '../concept.js'

// Lived experience: knowledge that cannot be read, offered only by those who wish to.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const livedExperience: Concept[] = [
  concept('lived-experience', { reuse: 'transversal' }, {
    sv: ['levd erfarenhet', ['egen erfarenhet'], 'Kunskap man har för att man varit där.'],
    nb: ['levd erfaring', ['egen erfaring'], 'Kunnskap man har fordi man har vært der.'],
    en: ['lived experience', ['first-hand experience'], 'Knowledge that comes from having been there.'],
  }),
  concept('peer-support', { broader: ['lived-experience'], related: ['mentoring'], reuse: 'cross-sector', themes: ['HEALTH'] }, {
    sv: ['kamratstöd', ['peer support', 'erfarenhetsstöd'], 'Stöttar andra med egen erfarenhet som grund.'],
    nb: ['likepersonsarbeid', ['likeperson', 'erfaringskonsulent'], 'Støtter andre med egen erfaring som grunnlag.'],
    en: ['peer support', ['experts by experience'], 'Supports others out of one\'s own experience.'],
  }),
  concept('rural-life-experience', { broader: ['lived-experience'], related: ['rural-development'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['erfarenhet av att leva på landsbygd', ['landsbygdsliv', 'bybo'], 'Vet hur det är att bo långt från det mesta.'],
    nb: ['erfaring med å leve på bygda', ['bygdeliv'], 'Vet hvordan det er å bo langt fra det meste.'],
    en: ['experience of rural life', ['country living'], 'Knows what it is to live far from most things.'],
  }),
  concept('returner-experience', { broader: ['lived-experience'], related: ['returner-attraction'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['erfarenhet som återvändare', ['flyttat hem igen'], 'Har flyttat bort och kommit tillbaka.'],
    nb: ['erfaring som hjemflytter', ['flyttet hjem igjen'], 'Har flyttet bort og kommet tilbake.'],
    en: ['experience as a returner', ['having moved back'], 'Has moved away and come back.'],
  }),
  concept('mover-experience', { broader: ['lived-experience'], related: ['newcomer-welcome'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['erfarenhet som inflyttare', ['nyinflyttad'], 'Har flyttat hit och byggt ett nytt liv.'],
    nb: ['erfaring som tilflytter', ['nyinnflyttet'], 'Har flyttet hit og bygget et nytt liv.'],
    en: ['experience as a newcomer', ['having moved in'], 'Has moved here and built a new life.'],
  }),
  concept('migrant-experience', { broader: ['lived-experience'], reuse: 'transversal', themes: ['ATTRACTIVENESS', 'SKILLS_SUPPLY'] }, {
    sv: ['erfarenhet av migration', ['erfarenhet av flykt'], 'Har bytt land och vet vad det kräver.'],
    nb: ['erfaring med migrasjon', ['flukterfaring'], 'Har byttet land og vet hva det krever.'],
    en: ['experience of migration', ['refugee experience'], 'Has changed country and knows what it takes.'],
  }),
  concept('sami-lived-experience', { broader: ['lived-experience'], related: ['sami-culture', 'sami-rights'], reuse: 'transversal' }, {
    sv: ['erfarenhet som same', ['samisk vardag'], 'Vet hur det är att leva som same.'],
    nb: ['erfaring som same', ['samisk hverdag'], 'Vet hvordan det er å leve som same.'],
    en: ['experience as a Sami person', ['Sami everyday life'], 'Knows what it is to live as a Sami person.'],
  }),
  concept('disability-experience', { broader: ['lived-experience'], reuse: 'transversal', themes: ['HEALTH', 'PREMISES_USE'] }, {
    sv: ['erfarenhet av funktionsnedsättning', ['leva med funktionsnedsättning'], 'Vet var hindren finns.'],
    nb: ['erfaring med funksjonsnedsettelse', ['leve med funksjonsnedsettelse'], 'Vet hvor hindrene er.'],
    en: ['experience of disability', ['living with a disability'], 'Knows where the barriers are.'],
  }),
  concept('lived-mental-ill-health', { broader: ['lived-experience'], related: ['peer-support'], reuse: 'transversal', themes: ['HEALTH'] }, {
    sv: ['erfarenhet av psykisk ohälsa', ['återhämtning från psykisk ohälsa'], 'Har levt med psykisk ohälsa och vet vad som hjälpte.'],
    nb: ['erfaring med psykiske plager', ['bedring etter psykiske plager'], 'Har levd med psykiske plager og vet hva som hjalp.'],
    en: ['experience of mental ill health', ['recovery from mental ill health'], 'Has lived with mental ill health and knows what helped.'],
  }),
  concept('lived-addiction', { broader: ['lived-experience'], related: ['peer-support'], reuse: 'transversal', themes: ['HEALTH'] }, {
    sv: ['erfarenhet av beroende', ['nykter från beroende'], 'Har levt med beroende och hittat en väg ur.'],
    nb: ['ruserfaring', ['erfaring med avhengighet'], 'Har levd med avhengighet og funnet en vei ut.'],
    en: ['experience of addiction', ['recovery from addiction'], 'Has lived with addiction and found a way out.'],
  }),
  concept('long-term-illness-experience', { broader: ['lived-experience'], related: ['rehabilitation'], reuse: 'transversal', themes: ['HEALTH', 'SKILLS_SUPPLY'] }, {
    sv: ['erfarenhet av långvarig sjukdom', ['erfarenhet av sjukskrivning'], 'Vet hur det är att vara sjuk länge.'],
    nb: ['erfaring med langvarig sykdom', ['erfaring med sykmelding'], 'Vet hvordan det er å være syk lenge.'],
    en: ['experience of long-term illness', ['experience of sick leave'], 'Knows what it is to be ill for long.'],
  }),
  concept('relative-and-carer-experience', { broader: ['lived-experience'], related: ['elderly-care'], reuse: 'transversal', themes: ['HEALTH'] }, {
    sv: ['erfarenhet som anhörig', ['anhörigvårdare'], 'Har stöttat en närstående.'],
    nb: ['erfaring som pårørende', ['pårørende'], 'Har støttet en nærstående.'],
    en: ['experience as a carer', ['family carer'], 'Has supported someone close.'],
  }),
  concept('unemployment-experience', { broader: ['lived-experience'], related: ['labour-market-inclusion'], reuse: 'transversal', themes: ['SKILLS_SUPPLY'] }, {
    sv: ['erfarenhet av arbetslöshet', ['utanför arbetsmarknaden'], 'Vet hur det är att söka arbete länge.'],
    nb: ['erfaring med arbeidsledighet', ['utenfor arbeidslivet'], 'Vet hvordan det er å søke arbeid lenge.'],
    en: ['experience of unemployment', ['being out of work'], 'Knows what it is to look for work for long.'],
  }),
  concept('parenthood-experience', { broader: ['lived-experience'], related: ['child-and-family-support'], reuse: 'transversal', themes: ['EDUCATION', 'HEALTH'] }, {
    sv: ['erfarenhet som förälder', ['småbarnsförälder'], 'Vet hur vardagen är med barn.'],
    nb: ['erfaring som forelder', ['småbarnsforelder'], 'Vet hvordan hverdagen er med barn.'],
    en: ['experience as a parent', ['parent of young children'], 'Knows everyday life with children.'],
  }),
  concept('youth-perspective', { broader: ['lived-experience'], related: ['youth-participation'], reuse: 'transversal', themes: ['ATTRACTIVENESS', 'EDUCATION'] }, {
    sv: ['ungas perspektiv', ['vara ung här'], 'Vet hur det är att vara ung på platsen.'],
    nb: ['unges perspektiv', ['være ung her'], 'Vet hvordan det er å være ung på stedet.'],
    en: ['young people\'s perspective', ['being young here'], 'Knows what it is to be young in the place.'],
  }),
  concept('older-person-perspective', { broader: ['lived-experience'], related: ['elderly-care'], reuse: 'transversal', themes: ['HEALTH'] }, {
    sv: ['äldres perspektiv', ['vara äldre här'], 'Vet hur det är att bli äldre på platsen.'],
    nb: ['eldres perspektiv', ['være eldre her'], 'Vet hvordan det er å bli eldre på stedet.'],
    en: ['older people\'s perspective', ['being older here'], 'Knows what it is to grow old in the place.'],
  }),
  concept('lived-digital-exclusion', { broader: ['lived-experience'], reuse: 'transversal', themes: ['HEALTH'] }, {
    sv: ['erfarenhet av digitalt utanförskap', ['stå utanför det digitala'], 'Vet var digitala tjänster stänger ute.'],
    nb: ['erfaring med digitalt utenforskap', ['stå utenfor det digitale'], 'Vet hvor digitale tjenester stenger ute.'],
    en: ['experience of digital exclusion', ['being shut out digitally'], 'Knows where digital services shut people out.'],
  }),
  concept('remote-worker-experience', { broader: ['lived-experience'], reuse: 'transversal', themes: ['SKILLS_SUPPLY', 'ATTRACTIVENESS'] }, {
    sv: ['erfarenhet av distansarbete', ['distansarbetare'], 'Har arbetat på distans i flera år.'],
    nb: ['erfaring med fjernarbeid', ['fjernarbeider'], 'Har arbeidet på avstand i flere år.'],
    en: ['experience of remote work', ['remote worker'], 'Has worked remotely for years.'],
  }),
  concept('self-employed-experience', { broader: ['lived-experience'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['erfarenhet som egenföretagare', ['egenföretagare', 'frilans'], 'Har drivit eget och burit risken.'],
    nb: ['erfaring som selvstendig næringsdrivende', ['selvstendig næringsdrivende', 'frilans'], 'Har drevet for seg selv og båret risikoen.'],
    en: ['experience as self-employed', ['self-employed', 'freelance'], 'Has run their own business and carried the risk.'],
  }),
  concept('volunteer-experience', { broader: ['lived-experience'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['ideell erfarenhet', ['ideellt engagemang', 'eldsjäl'], 'Har gett tid utan lön.'],
    nb: ['erfaring som frivillig', ['frivillig engasjement', 'ildsjel'], 'Har gitt tid uten lønn.'],
    en: ['experience as a volunteer', ['volunteering'], 'Has given time without pay.'],
  }),
  concept('political-experience', { broader: ['lived-experience'], reuse: 'transversal' }, {
    sv: ['politisk erfarenhet', ['förtroendevald'], 'Har suttit där besluten fattas.'],
    nb: ['politisk erfaring', ['folkevalgt'], 'Har sittet der vedtakene fattes.'],
    en: ['political experience', ['elected representative'], 'Has sat where decisions are made.'],
  }),
  concept('crisis-experience', { broader: ['lived-experience'], related: ['crisis-management'], reuse: 'transversal', themes: ['SECURITY'] }, {
    sv: ['erfarenhet av kris', ['varit med om katastrof'], 'Har varit med när samhället skakade.'],
    nb: ['erfaring med krise', ['opplevd katastrofe'], 'Har vært med da samfunnet skalv.'],
    en: ['experience of crisis', ['having lived through a disaster'], 'Was there when society shook.'],
  }),
]
