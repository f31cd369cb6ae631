import assert from 'node:assert/strict'
import { loadCatalogue } from '../../seeds/dist/load-catalogue.js'
import { openScene, type Scene } from '../../seeds/dist/demo/scene.js'
import { makeWorld } from '../../seeds/dist/world.js'
import { print, withDatabase } from './kit.ts'
import { tellWhatWasFound } from '../../api/dist/modules/alert/found.actions.js'
import { skillsSought } from '../../api/dist/modules/balance/balance.queries.js'

const people = 8000
/** Two roles each. */
const challenges = 100

/** Everybody keeps a search: half for what needs their own skills, the others for a theme, a place or some words. */
const keepSearches = `
  insert into saved_search (id, account_id, sought, since, told_until, fitted)
  select md5('search' || n)::uuid, a.id, case n % 4
      when 0 then '{"themes":["CLIMATE"]}'::jsonb
      when 1 then jsonb_build_object('text', 'nummer ' || n % 40)
      when 2 then '{"needsMySkills":true}'::jsonb
      else '{"needsMySkills":true,"isRecruiting":true}'::jsonb end,
    timestamptz '2025-06-01', timestamptz '2025-06-01', '{}'
  from (select id, row_number() over (order by id) as n from account) a`

const letters = async (scene: Scene) =>
  Number(
    ((await scene.system().em.execute('select count(*) from graphile_worker._private_jobs')) as { count: string }[])[0]!
      .count,
  )

async function pass(scene: Scene, name: string, days: number): Promise<number> {
  const before = await letters(scene)
  const [began, used] = [performance.now(), process.cpuUsage()]
  await tellWhatWasFound(scene.system(days))
  const { user, system } = process.cpuUsage(used)
  print(`alerts.${name}.wall`, performance.now() - began, 'ms')
  print(`alerts.${name}.processor`, (user + system) / 1000, 'ms')
  const written = (await letters(scene)) - before
  print(`alerts.${name}.letters`, written, 'letters')
  return written
}

let scene: Scene
await withDatabase(
  async (env) => {
    scene = await openScene(env, new Date('2026-01-01T12:00:00Z'))
    await loadCatalogue(scene.system().em)
    await makeWorld(scene.system().em, { people, challenges, seed: 1 })
    await scene.system().em.execute(keepSearches)
  },
  async () => {
    try {
      assert.ok((await pass(scene, 'everything-new', 1)) > people / 2)
      assert.equal(await pass(scene, 'nothing-new', 2), 0)
      await scene.system().em.execute(`update challenge set themes = '{CLIMATE}' where id in
          (select id from challenge where not 'CLIMATE' = any(themes) order by id limit 3)`)
      assert.equal(await pass(scene, 'three-changed', 3), people / 4)
      const began = performance.now()
      await skillsSought(scene.system(), { first: 100 })
      print('region-picture.wall', performance.now() - began, 'ms')
    } finally {
      await scene.close()
    }
  },
)
