import { anonymous, Language, read, sql } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()

const contextOfStranger = () => world.contextOf(anonymous(Language.sv))
const asked = sql`select pg_current_xact_id_if_assigned()::text as change, now()::text as began, viewer_id()::text as viewer, current_user as role`

interface Told {
  began: string
  viewer: string | null
  role: string
}

test('sends what one request reads at once in one trip, and answers each with its own', async () => {
  const kim = await world.person()
  const ctx = world.contextOf(await kim.viewer())
  const [first, number, second] = await Promise.all([
    read<Told>(ctx, asked),
    read<{ manyNumbers: number[] }>(ctx, sql`select ${[1, 2]}::int[] as many_numbers`),
    read<Told>(ctx, asked),
  ])
  expect(number).toEqual([{ manyNumbers: [1, 2] }])
  expect(first).toEqual([{ change: null, began: first[0]!.began, viewer: kim.id, role: 'mellanrum_app' }])
  expect(second).toEqual(first)
  expect(await statementsOf(world, () => Promise.all([read(ctx, asked), read(ctx, asked)]))).toBe(2)
})

test('tells nobody who asked before, on whatever connection', async () => {
  const kim = await world.person()
  const viewer = await kim.viewer()
  const threeReads = () =>
    Promise.all([
      read<Told>(world.contextOf(viewer), asked),
      read<Told>({ ...world.system(), viewer: { ...viewer } }, asked),
      read<Told>(contextOfStranger(), asked),
    ])
  for (const [[mine], [systems], [strangers]] of await Promise.all(Array.from({ length: 30 }, threeReads))) {
    expect(mine).toMatchObject({ viewer: kim.id, role: 'mellanrum_app' })
    expect(systems).toMatchObject({ viewer: null, role: 'mellanrum_worker' })
    expect(strangers).toMatchObject({ viewer: null, role: 'mellanrum_app' })
  }
})

test('lets one that fails fail alone, and does what it undid of the others once', async () => {
  const ctx = world.system()
  const make = (key: string) =>
    read(
      ctx,
      sql`insert into region (id, key, name, country) select gen_random_uuid(), ${key}, name, country
      from (select '{"language":"sv","sv":"X"}'::jsonb as name, 'SE' as country) one returning key`,
    )
  const answers = await Promise.allSettled([
    make('before'),
    read(ctx, sql`select ${'no number'}::int`),
    read(ctx, sql`select ${'not one either'}::uuid`),
    make('after'),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await world.owner(`select key from region where key in ('before', 'after') order by key`)).toEqual([
    { key: 'after' },
    { key: 'before' },
  ])
  expect(await read(ctx, sql`select ${7}::int as seven`)).toEqual([{ seven: 7 }])
})

test('reads a table as it is now, also when it was changed after it had been read', async () => {
  const ctx = contextOfStranger()
  const all = () =>
    Promise.all(Array.from({ length: 12 }, () => read(contextOfStranger(), sql`select * from changing`)))
  await world.owner(
    'create table changing (one int); insert into changing values (1); grant select on changing to public',
  )
  expect(await read(ctx, sql`select * from changing`)).toEqual([{ one: 1 }])
  await all()
  await world.owner('alter table changing add column and_two int default 2')
  expect(await all()).toEqual(Array.from({ length: 12 }, () => [{ one: 1, andTwo: 2 }]))
})

test('forgets what it has not read for long', async () => {
  const ctx = contextOfStranger()
  for (let number = 0; number < 400; number++)
    expect(await read(ctx, sql`select ${sql.lit(number)}::int as number`)).toEqual([{ number }])
  const [kept] = await read<{ count: number }>(ctx, sql`select count(*)::int as count from pg_prepared_statements`)
  expect(kept!.count).toBeLessThanOrEqual(151)
  expect(kept!.count).toBeGreaterThan(100)
})
