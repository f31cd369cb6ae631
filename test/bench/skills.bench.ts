import assert from 'node:assert/strict'
import { findIn, indexWords, type SkillWord } from '@mellanrum/api'
import MiniSearch from 'minisearch'
import pg from 'pg'
import { loadCatalogue } from '../../seeds/dist/load-catalogue.js'
import { openScene } from '../../seeds/dist/demo/scene.js'
import { skillQuestions, type Question } from '../kit/skill-questions.ts'
import { print, say, serve, withDatabase } from './kit.ts'

const siteKey = 'benchmark'
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

/** Each question as it is typed, letter by letter from the second; every third of all of them. */
const keystrokes = skillQuestions
  .flatMap(({ typed, language }) =>
    Array.from({ length: typed.length - 1 }, (_, n) => ({ typed: typed.slice(0, n + 2), language })),
  )
  .filter((_, n) => n % 3 === 0)

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)]!

async function race(size: number, contenders: Record<string, Find>) {
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
  const order = Object.entries(contenders)
  for (const turn of [order, order.toReversed(), order]) {
    for (const [name, find] of turn) {
      for (const { typed, language } of keystrokes) {
        const began = performance.now()
        await find(typed, language)
        times.get(name)!.push(performance.now() - began)
      }
      say(`${size}: ${name}`)
    }
  }
  for (const [name, some] of times) {
    const sorted = some.toSorted((one, other) => one - other)
    print(`skills.${size}.${name}.p50`, at(sorted, 0.5), 'ms')
    print(`skills.${size}.${name}.p95`, at(sorted, 0.95), 'ms')
  }
}

async function recall(size: number, contenders: Record<string, Find>, keys: Map<string, string>) {
  for (const [name, find] of Object.entries(contenders)) {
    for (const kind of ['slip', 'ending', 'compound'] as const) {
      const questions = skillQuestions.filter((question) => question.kind === kind)
      let found = 0
      for (const { typed, language, meant } of questions)
        if ((await find(typed, language)).some((id) => keys.get(id) === meant)) found++
      print(`skills.${size}.${name}.found-among-eight.${kind}`, found / questions.length, 'share')
    }
  }
}

const query = `query ($text: String!) { findSkills(text: $text, first: ${first}) { matched skill { id } } }`

const asked =
  (origin: string): Find =>
  async (text, language) => {
    const headers = { 'content-type': 'application/json', 'x-site-key': siteKey, 'x-language': language }
    const body = JSON.stringify({ query, variables: { text } })
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
    const { data } = (await answer.json()) as { data: { findSkills: { skill: { id: string } }[] } }
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

for (const size of [545, 5_000, 20_000]) {
  await withDatabase(
    async (env) => {
      const scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
      const { em } = scene.system()
      await loadCatalogue(em)
      await em.execute(`set statement_timeout = 0; ${growth(size)}`)
      await scene.close()
    },
    async ({ owner, app }) => {
      const env = { DATABASE_URL: owner, APP_DATABASE_URL: app, DEMO: '1', SITE_KEY: siteKey }
      const served = await serve('servers/mellanrum.ts', env, '/health/ready')
      const client = new pg.Client({ connectionString: owner })
      await client.connect()
      try {
        const { rows: words } = await client.query<SkillWord>(allWords)
        const { rows: skills } = await client.query<{ id: string; key: string }>('select id, key from skill')
        assert.equal(skills.length, size)
        const began = performance.now()
        const index = indexWords(words)
        print(`skills.${size}.words`, words.length, 'words')
        print(`skills.${size}.index`, performance.now() - began, 'ms')
        const contenders: Record<string, Find> = {
          'mellanrum-over-http': asked(served.origin),
          'mellanrum-in-process': async (typed, language) =>
            findIn(index, typed, language, first).map(({ skillId }) => skillId),
          'pg-trgm': await withTrigrams(client),
          minisearch: withMiniSearch(words),
        }
        await race(size, contenders)
        await recall(size, contenders, new Map(skills.map(({ id, key }) => [id, key])))
      } finally {
        await client.end()
        await served.stop()
      }
    },
  )
}
