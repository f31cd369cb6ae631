import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster, type Cluster } from '@mellanrum/api'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mellanrum-'))
spawnSync('chmod', ['755', folder])
const dir = join(folder, 'postgres')
const start = () => startCluster({ dir, persistent: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return (await client.query(sql).finally(() => client.end())).rows
}

const pidFile = (cluster: Cluster) => join(cluster.dir, 'postmaster.pid')
const pidOf = (cluster: Cluster) => Number(readFileSync(pidFile(cluster), 'utf8').split('\n')[0])

describe('the built-in PostgreSQL', () => {
  it('binds the app and its worker by row level security, and keeps its passwords to itself', async () => {
    const cluster = await start()
    const roles = await rows(
      cluster.appUrl,
      "select rolname, rolsuper or rolbypassrls as free, rolcanlogin from pg_roles where rolname like 'mellanrum%' order by 1",
    )
    await cluster.stop()
    expect(roles).toEqual([
      { rolname: 'mellanrum', free: false, rolcanlogin: true },
      { rolname: 'mellanrum_app', free: false, rolcanlogin: true },
      { rolname: 'mellanrum_worker', free: false, rolcanlogin: false },
    ])
    expect(statSync(`${dir}.passwords.json`).mode & 0o777).toBe(0o600)
  })

  it('keeps its data, also when it was killed, and takes over what a killed run left behind', async () => {
    const first = await start()
    await rows(first.ownerUrl, 'create table kept (what text); insert into kept values ($$this$$)')
    const killed = pidOf(first)
    process.kill(killed, 'SIGKILL')
    const second = await start()
    const third = await start()
    expect(pidOf(third)).not.toBe(killed)
    expect(await rows(third.ownerUrl, 'select what from kept')).toEqual([{ what: 'this' }])
    await expect(rows(second.ownerUrl, 'select')).rejects.toThrow('ECONNREFUSED')
    await third.stop()
  })

  it('leaves alone a stranger that has the number of the one that was killed', async () => {
    const first = await start()
    const left = readFileSync(pidFile(first), 'utf8')
    await first.stop()
    writeFileSync(pidFile(first), left.replace(/^\d+/, String(process.pid)))
    const second = await start()
    expect(await rows(second.ownerUrl, 'select what from kept')).toEqual([{ what: 'this' }])
    await second.stop()
  })

  it('comes back at the same address after a crash', async () => {
    const cluster = await start()
    await cluster.restart('immediate')
    expect(await rows(cluster.ownerUrl, 'select what from kept')).toEqual([{ what: 'this' }])
    await cluster.stop()
  })

  it('can be emptied', async () => {
    const cluster = await start()
    await cluster.empty()
    await expect(rows(cluster.ownerUrl, 'select what from kept')).rejects.toThrow('does not exist')
    await cluster.stop()
  })

  it('says which folder it could not start in, and why', async () => {
    const cluster = await start()
    await cluster.stop()
    writeFileSync(join(cluster.dir, 'PG_VERSION'), '12\n')
    await expect(start()).rejects.toThrow(`PostgreSQL did not start in ${cluster.dir}: database files are incompatible`)
    rmSync(cluster.dir, { recursive: true })
  })
})
