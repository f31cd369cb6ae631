import { parseArgs } from 'node:util'
import { findIn, indexWords, type Env, type SkillWord } from '@mellanrum/api'
import MiniSearch from 'minisearch'
import pg from 'pg'
import { loadCatalogue } from '../../seeds/dist/load-catalogue.js'
import { openScene } from '../../seeds/dist/demo/scene.js'
import { skillQuestions, type Question } from '../kit/skill-questions.ts'
import { print, say, serve, withDatabase } from './kit.ts'
import { hasEsco, whereEsco } from './quality/esco.ts'
import { drawn, written, type Keystroke } from './skills/keystrokes.ts'
import { program } from './skills/program.ts'

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '545,5000,20000,esco' } } })
const siteKey = 'benchmark'
const OWN = 545
const first = 8

/** Finds the ids of skills, best first. */
type Find = (typed: string, language: Question['language']) => Promise<string[]>

/** Concepts no catalogue has, of words that it has: two concepts said together, in each language, with their synonyms. */
const growth = (size: number) => `
  insert into skill (id, key, label, themes)
  select md5('grown ' || n)::uuid, 'grown-' || n, jsonb_build_object('language', 'sv', 'sv', (a.label ->> 'sv') || ' ' || (b.label ->> 'sv'),
    'nb', (a.label ->> 'nb') || ' ' || (b.label ->> 'nb'), 'en', (a.label ->> 'en') || ' ' || (b.label ->> 'en')), '{}'
  from generate_series(1, ${size} - (select count(*)::int from skill)) n
  join (select label, row_number() over (order by key) - 1 as at from skill) a on a.at = n % (select count(*) from skill)
  join (select label, row_number() over (order by md5(key)) - 1 as at from skill) b on b.at = (n * 7 + n / 500) % (select count(*) from skill);
  insert into skill_synonym (id, skill_id, language, label)
  select md5('grown synonym ' || n || s.language || copy)::uuid, md5('grown ' || n)::uuid, s.language, s.label || ' ' || n % 97
  from (select n, copy from generate_series(1, ${size} - 545) n, generate_series(0, 3) copy) wish
  join (select language, label, row_number() over (order by id) - 1 as at from skill_synonym) s
    on s.at = (n * 5 + copy) % 1500 where exists (select 1 from skill where key = 'grown-' || n) on conflict do nothing`

const allWords = `
  select id as "skillId", word.key as language, word.value as label, false as "isSynonym"
  from skill, jsonb_each_text(label) word where word.key in ('sv', 'nb', 'en')
  union all select skill_id, language, label, true from skill_synonym`

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)]!

/** The processor's own time tells of those that reckon here; of others, only of asking them. */
async function race(name: string, contenders: Record<string, Find>, keystrokes: readonly Keystroke[]) {
  const order = Object.entries(contenders)
  const times = new Map(order.map(([contender]) => [contender, { wall: [] as number[], processor: [] as number[] }]))
  for (const turn of [order, order.toReversed(), order]) {
    for (const [contender, find] of turn) {
      const { wall, processor } = times.get(contender)!
      for (const { typed, language } of keystrokes) {
        const [began, spent] = [performance.now(), process.threadCpuUsage()]
        await find(typed, language)
        wall.push(performance.now() - began)
        const { user, system } = process.threadCpuUsage(spent)
        processor.push((user + system) / 1000)
      }
      say(`${name}: ${contender}`)
    }
  }
  for (const [contender, { wall, processor }] of times) {
    tell(`skills.${name}.${contender}`, wall)
    if (isHere(contender)) tell(`skills.${name}.${contender}.processor`, processor)
  }
}

const isHere = (contender: string) => contender === 'mellanrum-in-process' || contender === 'minisearch'

function tell(name: string, times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  print(`${name}.p50`, at(sorted, 0.5), 'ms')
  print(`${name}.p95`, at(sorted, 0.95), 'ms')
}

async function recall(name: string, contenders: Record<string, Find>, keys: Map<string, string>) {
  for (const [contender, find] of Object.entries(contenders)) {
    for (const kind of ['slip', 'ending', 'compound'] as const) {
      const questions = skillQuestions.filter((question) => question.kind === kind)
      let found = 0
      for (const { typed, language, meant } of questions)
        if ((await find(typed, language)).some((id) => keys.get(id) === meant)) found++
      print(`skills.${name}.${contender}.found-among-eight.${kind}`, found / questions.length, 'share')
    }
  }
}

const query = `query ($text: String!) { findSkills(text: $text, first: ${first}) { matched skill { id } } }`

interface Answer {
  data?: { findSkills: { skill: { id: string } }[] }
  errors?: unknown
}

const asked =
  (origin: string): Find =>
  async (text, language) => {
    const headers = { 'content-type': 'application/json', 'x-site-key': siteKey, 'x-language': language }
    const body = JSON.stringify({ query, variables: { text } })
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
    const { data, errors } = (await answer.json()) as Answer
    if (!data) throw new Error(`"${text}" was answered with ${JSON.stringify(errors)}`)
    return data.findSkills.map(({ skill }) => skill.id)
  }

/** As its documentation shows it: an index of trigrams, words that are alike or contain what was typed. */
async function withTrigrams(client: pg.Client): Promise<Find> {
  await client.query(`create table trigram as select *, fold(label) as folded from (${allWords}) word;
    create index on trigram using gin (folded gin_trgm_ops); analyze trigram`)
  const statement = `select id from (select "skillId" as id, max(word_similarity(fold($1), folded)) as likeness, min(length(folded)) as size
    from trigram where fold($1) <% folded or folded like '%' || fold($1) || '%' group by 1) hit order by likeness desc, size, id limit ${first}`
  return async (typed) => (await client.query<{ id: string }>(statement, [typed])).rows.map(({ id }) => id)
}

/** As its documentation shows it for finding while typing. */
function withMiniSearch(words: readonly SkillWord[]): Find {
  const search = new MiniSearch<SkillWord & { id: number }>({ fields: ['label'], storeFields: ['skillId'] })
  search.addAll(words.map((word, id) => ({ ...word, id })))
  return async (typed) => {
    const hits = search.search(typed, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
    return [...new Set(hits.map(({ skillId }) => skillId as string))].slice(0, first)
  }
}

async function catalogue(env: Env, size: number) {
  const scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
  const { em } = scene.system()
  await loadCatalogue(em)
  await em.execute(`set statement_timeout = 0; ${growth(size)}`)
  await scene.close()
}

async function esco(env: Env) {
  await catalogue(env, OWN)
  const urls = { DATABASE_URL: env.databaseUrl, APP_DATABASE_URL: env.appDatabaseUrl }
  say((await program([whereEsco()], urls)).slice(-2).join('\n'))
}

async function measure(name: string, { owner, app }: { owner: string; app: string }) {
  const env = { DATABASE_URL: owner, APP_DATABASE_URL: app, DEMO: '1', SITE_KEY: siteKey }
  const served = await serve('servers/mellanrum.ts', env, '/health/ready')
  const client = new pg.Client({ connectionString: owner })
  await client.connect()
  try {
    const { rows: words } = await client.query<SkillWord>(allWords)
    const { rows: skills } = await client.query<{ id: string; key: string }>('select id, key from skill')
    const began = performance.now()
    const index = indexWords(words)
    print(`skills.${name}.index`, performance.now() - began, 'ms')
    print(`skills.${name}.concepts`, skills.length, 'concepts')
    for (const [language, some] of Map.groupBy(words, (word) => word.language))
      print(`skills.${name}.words.${language}`, some.length, 'words')
    const contenders: Record<string, Find> = {
      'mellanrum-over-http': asked(served.origin),
      'mellanrum-in-process': async (typed, language) =>
        findIn(index, typed, language, first).map(({ skillId }) => skillId),
      'pg-trgm': await withTrigrams(client),
      minisearch: withMiniSearch(words),
    }
    await race(name, contenders, [...written, ...(await drawn(client))])
    await recall(name, contenders, new Map(skills.map(({ id, key }) => [id, key])))
  } finally {
    await client.end()
    await served.stop()
  }
}

for (const size of values.sizes.split(',')) {
  if (size !== 'esco')
    await withDatabase(
      (env) => catalogue(env, Number(size)),
      (urls) => measure(size, urls),
    )
  else if (hasEsco()) await withDatabase(esco, (urls) => measure(size, urls))
  else
    say(`There is no ESCO in ${whereEsco()} (MELLANRUM_DATA names the folder); the generated concepts stand in for it.`)
}
