import { Publication, Theme } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()

const daysOn = (days: number) => new Date(world.clock.now.getTime() + days * 86_400_000)

test('goes on where it was when the worker is killed in the middle, and tells everybody once', async () => {
  const many = 450
  await world.owner(`
    insert into account (id, auth_user_id, email, language, created_at)
      select md5('kept' || n)::uuid, 'kept-' || n, 'kept-' || n || '@example.org', 'sv', now() from generate_series(1, ${many}) n;
    insert into saved_search (id, account_id, sought, since, told_until, fitted)
      select md5('kept' || n)::uuid, md5('kept' || n)::uuid, '{"themes":["ATTRACTIVENESS"]}', '2026-03-01', '2026-03-01', '{}'
      from generate_series(1, ${many}) n`)
  const [{ id }] = (await world.owner<{ id: string }>(
    `select id from account where auth_user_id like 'kept-%' order by id offset 300 limit 1`,
  )) as [{ id: string }]
  await world.owner(`
    create function die() returns trigger language plpgsql security definer as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
    create trigger dies before update on saved_search for each row when (new.account_id = '${id}') execute function die()`)
  await world.make.challenge({
    themes: [Theme.ATTRACTIVENESS],
    publication: Publication.PUBLISHED,
    publishedAt: daysOn(1),
  })
  const told = async () =>
    (
      await world.owner<{ account: string }>(`select payload #>> '{to,account}' as account
      from graphile_worker._private_jobs where payload ->> 'kind' = 'one-found'`)
    ).map(({ account }) => account)

  world.clock.now = daysOn(2)
  await expect(world.hourly()).rejects.toThrow(/terminat/)
  const before = await told()
  expect(before.length).toBeGreaterThan(0)
  expect(before.length).toBeLessThan(many)
  await world.owner('drop trigger dies on saved_search')
  await world.hourly()
  world.clock.now = daysOn(1)
  await world.hourly()
  const after = await told()
  expect(after).toHaveLength(many)
  expect(new Set(after).size).toBe(many)
})
