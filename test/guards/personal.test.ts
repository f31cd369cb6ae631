import { buildApiSchema } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld } from '../kit/world.js'
import { notedColumns, unannotatedColumns, unannotatedFields, type Column } from './personal.js'

const world = await makeWorld()

const columns = () =>
  world.owner<Column>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and table_name <> 'migration' order by 1, 2`,
  )

test('finds a word about every column of the database: whose it is, or that it is nobody’s', async () => {
  const all = await columns()
  expect(all.length).toBeGreaterThan(60)
  expect(unannotatedColumns(world.orm, all)).toEqual([])
})

test('catches a column that raw SQL added', async () => {
  await world.owner('alter table hub add column visited_by text')
  expect(unannotatedColumns(world.orm, await columns())).toEqual(['hub.visited_by'])
  await world.owner('alter table hub drop column visited_by')
})

test('finds a word about every output field', () => {
  expect(unannotatedFields(buildApiSchema())).toEqual([])
})

test('gives every table about people the second lock, forced', async () => {
  const personal = new Set(notedColumns(world.orm).flatMap(({ table, note }) => ('personal' in note ? [table] : [])))
  const locked = await world.owner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`,
  )
  const isLocked = new Set(locked.map(({ name }) => name))
  expect(personal.size).toBeGreaterThan(5)
  expect([...personal].filter((table) => !isLocked.has(table))).toEqual([])
})

test('lets the app in as neither owner nor one that passes by the policies', async () => {
  const roles = await world.owner<{ rolname: string; free: boolean }>(
    `select rolname, rolsuper or rolbypassrls as free from pg_roles where rolname in ('mellanrum_app', 'mellanrum_worker') order by 1`,
  )
  expect(roles).toEqual([
    { rolname: 'mellanrum_app', free: false },
    { rolname: 'mellanrum_worker', free: false },
  ])
  const [heir] = await world.owner(`select pg_has_role('mellanrum_app', 'mellanrum_worker', 'usage') as inherits`)
  expect(heir).toEqual({ inherits: false })
  const owned = await world.owner(`select 1 from pg_tables where tableowner in ('mellanrum_app', 'mellanrum_worker')`)
  expect(owned).toEqual([])
})
