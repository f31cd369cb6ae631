import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mellanrum-'))
cpSync(scripts, join(folder, 'scripts'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const note = join(folder, '.data/running.json')

function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(folder, 'scripts/start.mjs')], { env: { ...process.env, ...env } })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done) => child.on('close', (code) => done({ code, said: said.trim() })))
}

async function refusal(env: Record<string, string>): Promise<string> {
  const { code, said } = await start(env)
  expect(code).toBe(1)
  expect(said.split('\n')).toHaveLength(1)
  return said
}

/** When a process was born, as the system tells it; with its number it is one of a kind. */
const born = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]

describe('npm start', () => {
  it('says what a port may be', async () => {
    expect(await refusal({ PORT: 'abc' })).toBe('PORT is "abc" and should be a number from 1 to 65535.')
  })

  it('says that a port is in use', async () => {
    const other = createServer().listen(0)
    const { port } = other.address() as AddressInfo
    expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is in use by another program`)
    other.close()
  })

  it('says that the folder may not be written to', async () => {
    rmSync(join(folder, '.data'), { recursive: true, force: true })
    writeFileSync(join(folder, '.data'), '')
    expect(await refusal({ PORT: '3000' })).toContain('.data')
    rmSync(join(folder, '.data'))
  })

  it.runIf(process.platform === 'linux')('says where the first start in the same folder is', async () => {
    mkdirSync(join(folder, '.data'), { recursive: true })
    const first = { start: { pid: process.pid, born: born(process.pid) }, address: 'http://localhost:4711' }
    writeFileSync(note, JSON.stringify(first))
    expect(await refusal({ PORT: '3000' })).toContain('already runs from this folder at http://localhost:4711')
  })

  it('is not held up by a start that died, nor by a stranger that has its number now', async () => {
    mkdirSync(join(folder, '.data'), { recursive: true })
    const stranger = { start: { pid: process.pid, born: 'long ago' }, address: 'http://localhost:4711' }
    writeFileSync(note, JSON.stringify(stranger))
    const { said } = await start({ PORT: '3000', PATH: '/nowhere' })
    expect(said.split('\n').at(-1)).toBe('npm is missing on this machine: install it together with Node.')
  })
})

describe('what is up to date', () => {
  const digest = () => {
    const ask = `import { fingerprint } from '${folder}/scripts/parts/stamps.mjs'; console.log(fingerprint(['api', 'web']))`
    return spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' }).stdout.trim()
  }

  it('is nothing outside a git repository', () => {
    expect(digest()).toBe('undefined')
  })

  it('is told by the files that git would keep', () => {
    mkdirSync(join(folder, 'api/dist'), { recursive: true })
    spawnSync('git', ['init', '-q', folder])
    writeFileSync(join(folder, '.gitignore'), 'dist/\n')
    writeFileSync(join(folder, 'api/one.ts'), '1')
    const before = digest()
    writeFileSync(join(folder, 'api/dist/one.js'), '1')
    writeFileSync(join(folder, 'seeds.ts'), '1')
    expect(digest()).toBe(before)
    writeFileSync(join(folder, 'api/one.ts'), '12')
    const changed = digest()
    rmSync(join(folder, 'api/one.ts'))
    expect(new Set([before, changed, digest()]).size).toBe(3)
  })
})
