import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as names from './names.js'
import { neverSaid, refusalCodes } from './refusal-codes.js'
import { sources, textOf } from './sources.js'
import * as words from './words.js'

const files = sources('web/src/messages/*/*.json')
const site = sources('web/src/**/*.{ts,svelte}')
const schema = buildSchema(textOf('schema/schema.graphql'))
const codes = refusalCodes(sources('api/src/**/*.ts').filter(({ path }) => !path.endsWith('.test.ts')))
const rows = names.rowsOf(textOf('docs/words.md'))

const placeOf = (path: string) => /messages\/(\w+)\/(\w+)\.json$/.exec(path)!.slice(1) as [string, string]
const catalogues: Record<string, Record<string, words.Area>> = {}
for (const { path, text } of files) {
  const [language, area] = placeOf(path)
  catalogues[language] = { ...catalogues[language], [area]: JSON.parse(text) as words.Area }
}
const errors = catalogues.sv!.errors!

/** What the site puts together from a prefix and a value, and so never writes out. */
const putTogether = ['refusal_']

/** Names that hold a word we do not use for a thing, and mean something else by it. */
const allowed: Record<string, string> = {
  'Challenge.caseReference': 'the number of the authority’s own file (diarienummer); the case is theirs',
  'DraftChallengeInput.caseReference': 'the same',
  CheckResult: 'what a check showed, not an outcome of the work',
  'EffectCheck.result': 'the same',
  'CheckEffectInput.result': 'the same',
  'ComplexityQuestion.MADE_OF_PROBLEMS': 'a question about the challenge, which is made of problems',
  'KnowledgeAxis.PROBLEM_AND_SOLUTION_KNOWN': 'what is known, after Alford and Head',
  'CoworkerKind.EMPLOYEE': 'one kind of coworker is employed',
  'HubService.REMOTE_OFFICE': 'a service of a hub, not the hub',
  'MayReason.action': 'what the viewer asks to do; a move is what the challenge does',
  'OpeningMatch.score': 'the number that orders a list; people read its parts',
}

describe('the messages', () => {
  it('are the same in the three languages, with the same parameters', () => {
    expect(Object.keys(catalogues).sort()).toEqual(['en', 'nb', 'sv'])
    expect(Object.values(catalogues.sv!).flatMap((area) => Object.keys(area)).length).toBeGreaterThan(400)
    expect(words.unequal(catalogues)).toEqual([])
  })

  it('all say something, once', () => {
    expect(words.speechless(catalogues)).toEqual([])
    expect(words.saidTwice(catalogues, files)).toEqual([])
  })

  it('are all read by the compiler', () => {
    const settings = textOf('web/project.inlang/settings.json')
    const unread = Object.keys(catalogues.sv!).filter((area) => !settings.includes(`/{locale}/${area}.json`))
    expect(unread).toEqual([])
  })

  it('are all used', () => {
    expect(words.deadWords(catalogues, site, putTogether)).toEqual([])
  })

  it('call nobody a user, a resource or a score', () => {
    expect(words.unwelcomeWords(catalogues)).toEqual([])
  })
})

describe('the refusals', () => {
  it('have words, and no words are left over', () => {
    expect(codes.size).toBeGreaterThan(100)
    expect(words.refusalGaps(codes.keys(), errors, site)).toEqual([])
  })

  it('are told without leaning on facts', () => {
    expect(words.leaningRefusals(errors)).toEqual([])
  })

  it('are promised by the schema only where somebody says them', () => {
    expect(neverSaid(textOf('schema/schema.graphql'), codes.keys())).toEqual([])
  })
})

describe('the names', () => {
  it('of values have words for exactly the values there are', () => {
    expect(site.flatMap(names.labelTables).length).toBeGreaterThan(30)
    expect(names.incompleteTables(site, schema)).toEqual([])
  })

  it('in docs/words.md are those in the code', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(names.unknownNames(rows, schema, sources('api/src/modules/**/*.entity.ts'))).toEqual([])
  })

  it('in the schema are none of those we do not say', () => {
    const all = names.namesIn(schema)
    expect(names.unwantedNames(rows, all, allowed)).toEqual([])
    expect(Object.keys(allowed).filter((name) => !all.includes(name))).toEqual([])
  })
})

describe('the guard of words', () => {
  const plural = (text: string): words.Area => ({
    count: [{ declarations: ['input count', 'local n = count: plural'], match: { 'n=one': text, 'n=other': text } }],
  })
  const inThree = (sv: words.Area, nb: words.Area, en: words.Area) => ({ sv: { a: sv }, nb: { a: nb }, en: { a: en } })

  it('finds a message, an area or a parameter that one language has alone', () => {
    expect(words.unequal(inThree({ hi: 'Hej {name}' }, { hi: 'Hei {name}' }, { hi: 'Hi {name}' }))).toEqual([])
    expect(words.unequal(inThree({ hi: 'Hej' }, {}, { hi: 'Hi', ho: 'Ho' }))).toEqual([
      'nb/a: lacks hi',
      'en/a: alone has ho',
    ])
    expect(words.unequal(inThree({ hi: 'Hej {name}' }, { hi: 'Hei' }, { hi: 'Hi {name}' }))).toHaveLength(1)
    expect(words.unequal({ sv: { a: {} }, nb: {} })).toHaveLength(1)
  })

  it('takes a plural and a plain message with the same parameter for equal, and finds a differing one', () => {
    const plain: words.Area = { count: '{count} roller' }
    expect(words.unequal(inThree(plain, plural('{count} roller'), plural('{count} roles')))).toEqual([])
    expect(words.unequal(inThree({ count: '{number} roller' }, plural('x'), plain))).not.toEqual([])
  })

  it('finds an empty message, also among plurals', () => {
    expect(words.speechless(inThree({ a: ' ' }, plural(''), { a: 'a' }))).toEqual(['sv/a: a', 'nb/a: count'])
  })

  it('finds a message said twice, in two areas or in one file', () => {
    expect(words.saidTwice({ sv: { a: { hi: 'Hej' }, b: { hi: 'Hej' } } }, [])).toEqual(['sv: hi in a, b'])
    const text = '{\n  "hi": "Hej",\n  "hi": "Hallå"\n}'
    expect(words.saidTwice({}, [{ path: 'a.json', text }])).toEqual(['a.json: hi'])
  })

  it.each([
    ['sv', 'Alla användare', 1],
    ['sv', 'Dina resurser', 1],
    ['sv', 'Matchningspoäng: 7', 1],
    ['nb', 'En bruker så dette', 1],
    ['nb', 'Brukerne', 1],
    ['nb', 'Du bruker lenken', 0],
    ['nb', 'De som bruker knutepunktet', 0],
    ['en', 'Users', 1],
    ['en', 'What is useful', 0],
  ])('in %s hears “%s” (%d)', (language, text, times) => {
    expect(words.unwelcomeWords({ [language]: { a: { hi: text } } })).toHaveLength(times)
  })

  it('finds a message that nothing shows', () => {
    const page = [{ path: 'a.svelte', text: '{m.hi()} what is spent' }]
    expect(words.deadWords({ sv: { a: { hi: 'Hej', spent: 'Slut', made_A: 'A' } } }, page, ['made_'])).toEqual([
      'spent',
    ])
  })

  it('finds a code without words, words without a code, and words that need facts', () => {
    const page = [{ path: 'a.ts', text: "refusalWords('OWN')" }]
    const told = { refusal_KNOWN: 'Ja', refusal_GONE: 'Nej', refusal_OWN: 'Vår' }
    expect(words.refusalGaps(['KNOWN', 'NEW'], told, page)).toEqual([
      'no words for NEW',
      'words for GONE, which nobody says',
    ])
    expect(words.leaningRefusals({ refusal_OTHER: '{code}', refusal_LATE: 'Efter {day}' })).toEqual(['refusal_LATE'])
  })

  it('finds a refusal that is promised and never said', () => {
    const description = '"Does it. Refuses: NOT_SAID (fact `MOST_ODD`: why), SAID_AT_ONCE."'
    expect(neverSaid(description, ['SAID_AT_ONCE', 'MOST_ODD'])).toEqual(['NOT_SAID'])
  })

  it.each([
    ['modules/hub/hub.actions.ts', "throw new Refusal('A', { field: 'B' })", ['A']],
    ['modules/hub/hub.actions.ts', "throw new Refusal(isIn ? 'A' : 'B')", ['A', 'B']],
    ['modules/hub/rules/x.ts', "if (stage === 'C') return refuse(xRefusals.a)", []],
    ['modules/hub/rules/x.ts', "const xRefusals = { ...others, a: 'A', b: 'B' } as const", ['A', 'B']],
    ['modules/hub/rules/x.ts', "const code = 'A'", []],
    ['modules/hub/hub.access.ts', "const open = unless(stage !== 'C', 'A')", ['A']],
    ['app/x.ts', "const code = { a: 'A' }[rule] ?? 'B'", ['A', 'B']],
    ['app/x.ts', "const xCodes = new Set(['A', 'B'])", ['A', 'B']],
    ['app/x.ts', "throw turnedAway(400, 'A', { most: 1 })", ['A']],
  ])('reads in %s: %s', (path, text, expected) => {
    expect([...refusalCodes([{ path: `api/src/${path}`, text }]).keys()]).toEqual(expected)
  })
})

describe('the guard of names', () => {
  const small = buildSchema(
    'enum Stage { OPEN CLOSED } type Query { taskList(user: ID): Stage headOffice: ID status: ID }',
  )
  const table = (body: string) => [{ path: 'labels.ts', text: `export const stageLabel = {\n${body}}\n` }]

  it('finds a table that lacks a value, or has one too many', () => {
    const [open, closed, gone] = ['OPEN', 'CLOSED', 'GONE'].map((value) => `  ${value}: m.stage_${value},\n`)
    expect(names.incompleteTables(table(`${open}${closed}`), small)).toEqual([])
    expect(names.incompleteTables(table(open!), small)).toEqual(['labels.ts: stageLabel'])
    expect(names.incompleteTables(table(`${open}${closed}${gone}`), small)).toHaveLength(1)
  })

  const markdown = [
    '|sv|nb|en|code|not|',
    '|-|-|-|-|-|',
    '| a | b | c | `Stage`, `Cycle` | task, head office, user |',
  ].join('\n')
  const planted = names.rowsOf(markdown)

  it('finds a name in the table that no code has', () => {
    expect(names.unknownNames(planted, small, [])).toEqual(['Cycle'])
    expect(names.unknownNames(planted, small, [{ path: 'cycle.entity.ts', text: 'export class Cycle {}' }])).toEqual([])
  })

  it('finds unwanted words in types, fields and arguments, unless there is a reason', () => {
    const found = names.unwantedNames(planted, names.namesIn(small), { 'Query.headOffice': 'a reason' })
    expect(found).toEqual(['Query.taskList (task)', 'Query.taskList.user (user)'])
  })
})
