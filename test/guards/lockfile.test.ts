import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { belowFloor, lockedIn } from './floors.js'

const root = new URL('../../', import.meta.url).pathname
const committed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '')
const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')

/** Where packages come from is a matter of the machine that installs: no host of a registry, no address of an archive. */
const hosts = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.[a-z]+\.com|\btarball: *['"]?https?:/i

function textOf(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

test('names no host of a package registry in any file', () => {
  expect(committed.length).toBeGreaterThan(100)
  expect(committed.filter((path) => hosts.test(textOf(path)))).toEqual([])
})

test('would see a host', () => {
  const planted = ['registry', 'npmjs', 'org'].join('.')
  expect(hosts.test(`resolution: {${'tarball'}: https://example.org/x.tgz}`)).toBe(true)
  expect(hosts.test(`"resolved": "https://${planted}/x/-/x-1.0.0.tgz"`)).toBe(true)
})

test('holds no package below the version that mended a published fault', () => {
  const locked = lockedIn(lockfile)
  expect(locked.length).toBeGreaterThan(300)
  expect(belowFloor(locked)).toEqual([])
})

test('would see a package below its floor, in each line of it', () => {
  const planted = `packages:\n\n  '@apollo/server@5.3.9':\n  ws@7.5.9:\n  ws@8.17.1:\n  cookie@0.6.0:\n  cookie@2.0.0:\n\nsnapshots:\n`
  expect(belowFloor(lockedIn(planted))).toEqual([
    '@apollo/server 5.3.9 is below 4.13.0 or 5.4.0 (GHSA-mp6q-xf9x-fwf7)',
    'cookie 0.6.0 is below 0.7.0 (GHSA-pxg6-pf52-xh8x)',
    'ws 7.5.9 is below 5.2.4 or 6.2.3 or 7.5.10 or 8.17.1 (GHSA-3h5v-q93c-6h6q)',
  ])
})
