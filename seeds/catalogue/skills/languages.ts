import { concept, type Concept } from '../concept.js'

// Languages, because a meeting starts in one.
// One line per language, so that a translator can read down the column.
// oxfmt-ignore
export const languages: Concept[] = [
  concept('languages', { reuse: 'transversal' }, {
    sv: ['språk', ['språkkunskaper'], 'Att tala, läsa och skriva ett språk.'],
    nb: ['språk', ['språkkunnskaper'], 'Å snakke, lese og skrive et språk.'],
    en: ['languages', ['language skills'], 'Speaking, reading and writing a language.'],
  }),
  concept('scandinavian-languages', { broader: ['languages'], related: ['nordic-cooperation'], reuse: 'transversal' }, {
    sv: ['skandinaviska språk', ['grannspråksförståelse', 'tala skandinaviska'], 'Förstår och blir förstådd över gränsen.'],
    nb: ['skandinaviske språk', ['nabospråksforståelse', 'snakke skandinavisk'], 'Forstår og blir forstått over grensen.'],
    en: ['Scandinavian languages', ['understanding neighbouring languages'], 'Understands and is understood across the border.'],
  }),
  concept('swedish', { broader: ['scandinavian-languages'], reuse: 'transversal', esco: '7ee51257-8947-4b69-9bdf-322baf0a6398' }, {
    sv: ['svenska', ['svenska språket'], 'Talar, läser och skriver svenska.'],
    nb: ['svensk', ['svensk språk'], 'Snakker, leser og skriver svensk.'],
    en: ['Swedish', ['Swedish language'], 'Speaks, reads and writes Swedish.'],
  }),
  concept('norwegian', { broader: ['scandinavian-languages'], reuse: 'transversal', esco: '829f6eb5-0b26-4152-8eb3-82dd32b2b6f2' }, {
    sv: ['norska', ['bokmål', 'nynorska'], 'Talar, läser och skriver norska.'],
    nb: ['norsk', ['bokmål', 'nynorsk'], 'Snakker, leser og skriver norsk.'],
    en: ['Norwegian', ['Bokmål', 'Nynorsk'], 'Speaks, reads and writes Norwegian.'],
  }),
  concept('danish', { broader: ['scandinavian-languages'], reuse: 'transversal', esco: '273a28d6-1bd3-4d13-a906-3d75c1cfdfc1' }, {
    sv: ['danska', ['danska språket'], 'Talar, läser och skriver danska.'],
    nb: ['dansk', ['dansk språk'], 'Snakker, leser og skriver dansk.'],
    en: ['Danish', ['Danish language'], 'Speaks, reads and writes Danish.'],
  }),
  concept('sami-languages', { broader: ['languages'], related: ['sami-culture'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['samiska språk', ['samiska'], 'Talar eller arbetar med samiska språk.'],
    nb: ['samiske språk', ['samisk'], 'Snakker eller arbeider med samiske språk.'],
    en: ['Sami languages', ['Sami'], 'Speaks or works with Sami languages.'],
  }),
  concept('south-sami', { broader: ['sami-languages'], reuse: 'transversal', themes: ['ATTRACTIVENESS'] }, {
    sv: ['sydsamiska', ['åarjelsaemien'], 'Talar, läser eller skriver sydsamiska.'],
    nb: ['sørsamisk', ['åarjelsaemien'], 'Snakker, leser eller skriver sørsamisk.'],
    en: ['South Sami', ['Southern Sami'], 'Speaks, reads or writes South Sami.'],
  }),
  concept('north-sami', { broader: ['sami-languages'], reuse: 'transversal' }, {
    sv: ['nordsamiska', ['davvisámegiella'], 'Talar, läser eller skriver nordsamiska.'],
    nb: ['nordsamisk', ['davvisámegiella'], 'Snakker, leser eller skriver nordsamisk.'],
    en: ['North Sami', ['Northern Sami'], 'Speaks, reads or writes North Sami.'],
  }),
  concept('finnish', { broader: ['languages'], reuse: 'transversal', esco: '0e3493f4-0cad-4fbc-8e02-025f169b8114' }, {
    sv: ['finska', ['suomi'], 'Talar, läser och skriver finska.'],
    nb: ['finsk', ['suomi'], 'Snakker, leser og skriver finsk.'],
    en: ['Finnish', ['Suomi'], 'Speaks, reads and writes Finnish.'],
  }),
  concept('english', { broader: ['languages'], reuse: 'transversal', esco: '6d3edede-8951-4621-a835-e04323300fa0' }, {
    sv: ['engelska', ['engelska språket'], 'Talar, läser och skriver engelska.'],
    nb: ['engelsk', ['engelsk språk'], 'Snakker, leser og skriver engelsk.'],
    en: ['English', ['English language'], 'Speaks, reads and writes English.'],
  }),
  concept('german', { broader: ['languages'], related: ['tourism-development'], reuse: 'transversal', esco: '4812a4ea-dc55-4dc6-b9b0-4a59bba2c647' }, {
    sv: ['tyska', ['tyska språket'], 'Talar, läser och skriver tyska.'],
    nb: ['tysk', ['tysk språk'], 'Snakker, leser og skriver tysk.'],
    en: ['German', ['German language'], 'Speaks, reads and writes German.'],
  }),
  concept('dutch', { broader: ['languages'], reuse: 'transversal', esco: 'cad4f44b-28a8-4448-86e5-7389e5ebf3eb' }, {
    sv: ['nederländska', ['holländska'], 'Talar, läser och skriver nederländska.'],
    nb: ['nederlandsk', ['hollandsk'], 'Snakker, leser og skriver nederlandsk.'],
    en: ['Dutch', ['Dutch language'], 'Speaks, reads and writes Dutch.'],
  }),
  concept('french', { broader: ['languages'], reuse: 'transversal', esco: 'e747e77e-0ea1-4001-8b07-1d11946b5f1b' }, {
    sv: ['franska', ['franska språket'], 'Talar, läser och skriver franska.'],
    nb: ['fransk', ['fransk språk'], 'Snakker, leser og skriver fransk.'],
    en: ['French', ['French language'], 'Speaks, reads and writes French.'],
  }),
  concept('spanish', { broader: ['languages'], reuse: 'transversal', esco: '14ee9f76-3524-43d5-8a1a-5ba8283f8bd7' }, {
    sv: ['spanska', ['spanska språket'], 'Talar, läser och skriver spanska.'],
    nb: ['spansk', ['spansk språk'], 'Snakker, leser og skriver spansk.'],
    en: ['Spanish', ['Spanish language'], 'Speaks, reads and writes Spanish.'],
  }),
  concept('polish', { broader: ['languages'], reuse: 'transversal', esco: 'f3e9b964-0c2d-46c4-a895-8b3583054d69' }, {
    sv: ['polska', ['polska språket'], 'Talar, läser och skriver polska.'],
    nb: ['polsk', ['polsk språk'], 'Snakker, leser og skriver polsk.'],
    en: ['Polish', ['Polish language'], 'Speaks, reads and writes Polish.'],
  }),
  concept('ukrainian', { broader: ['languages'], related: ['integration-of-newcomers'], reuse: 'transversal', esco: '354b948c-7eef-4ebc-bfd6-f60d7d5acb62' }, {
    sv: ['ukrainska', ['ukrainska språket'], 'Talar, läser och skriver ukrainska.'],
    nb: ['ukrainsk', ['ukrainsk språk'], 'Snakker, leser og skriver ukrainsk.'],
    en: ['Ukrainian', ['Ukrainian language'], 'Speaks, reads and writes Ukrainian.'],
  }),
  concept('arabic', { broader: ['languages'], related: ['integration-of-newcomers'], reuse: 'transversal', esco: '33859d93-987c-4caa-a0a9-6159ea7bbc2a' }, {
    sv: ['arabiska', ['arabiska språket'], 'Talar, läser och skriver arabiska.'],
    nb: ['arabisk', ['arabisk språk'], 'Snakker, leser og skriver arabisk.'],
    en: ['Arabic', ['Arabic language'], 'Speaks, reads and writes Arabic.'],
  }),
  concept('somali', { broader: ['languages'], related: ['integration-of-newcomers'], reuse: 'transversal' }, {
    sv: ['somaliska', ['somaliska språket'], 'Talar, läser och skriver somaliska.'],
    nb: ['somali', ['somalisk'], 'Snakker, leser og skriver somali.'],
    en: ['Somali', ['Somali language'], 'Speaks, reads and writes Somali.'],
  }),
  concept('tigrinya', { broader: ['languages'], related: ['integration-of-newcomers'], reuse: 'transversal' }, {
    sv: ['tigrinja', ['tigrinska'], 'Talar, läser och skriver tigrinja.'],
    nb: ['tigrinja', ['tigrinsk'], 'Snakker, leser og skriver tigrinja.'],
    en: ['Tigrinya', ['Tigrigna'], 'Speaks, reads and writes Tigrinya.'],
  }),
  concept('dari-and-persian', { broader: ['languages'], related: ['integration-of-newcomers'], reuse: 'transversal' }, {
    sv: ['dari och persiska', ['persiska', 'farsi'], 'Talar, läser och skriver dari eller persiska.'],
    nb: ['dari og persisk', ['persisk', 'farsi'], 'Snakker, leser og skriver dari eller persisk.'],
    en: ['Dari and Persian', ['Persian', 'Farsi'], 'Speaks, reads and writes Dari or Persian.'],
  }),
  concept('thai', { broader: ['languages'], reuse: 'transversal' }, {
    sv: ['thailändska', ['thai'], 'Talar, läser och skriver thailändska.'],
    nb: ['thai', ['thailandsk'], 'Snakker, leser og skriver thai.'],
    en: ['Thai', ['Thai language'], 'Speaks, reads and writes Thai.'],
  }),
  concept('sign-language', { broader: ['languages'], related: ['disability-experience'], reuse: 'transversal', themes: ['HEALTH'], esco: 'e2088cd0-b174-468a-adc0-921efdadb337' }, {
    sv: ['teckenspråk', ['svenskt teckenspråk', 'tecken som stöd'], 'Talar med händer och ansikte.'],
    nb: ['tegnspråk', ['norsk tegnspråk', 'tegn til tale'], 'Snakker med hender og ansikt.'],
    en: ['sign language', ['Swedish Sign Language', 'Norwegian Sign Language'], 'Speaks with hands and face.'],
  }),
]
