/** A published fault of a package, and the first version without it in each line that was mended. */
export interface Floor {
  name: string
  mended: string[]
  advisory: string
}

const floor = (name: string, advisory: string, ...mended: string[]): Floor => ({ name, mended, advisory })

export const floors = [
  floor('@apollo/server', 'GHSA-mp6q-xf9x-fwf7', '4.13.0', '5.4.0'),
  floor('better-auth', 'GHSA-p6v2-xcpg-h6xw', '1.4.17'),
  floor('better-auth', 'GHSA-qq9h-g4jm-xgf3', '1.6.22'),
  floor('body-parser', 'GHSA-qwcr-r2fm-qrc7', '1.20.3'),
  floor('braces', 'GHSA-grv7-fg5c-xmjg', '3.0.3'),
  floor('cookie', 'GHSA-pxg6-pf52-xh8x', '0.7.0'),
  floor('cross-spawn', 'GHSA-3xgq-45jj-v275', '6.0.6', '7.0.5'),
  floor('esbuild', 'GHSA-67mh-4wv8-2f99', '0.25.0'),
  floor('express', 'GHSA-qw6h-vgh9-j6wx', '4.20.0', '5.0.0'),
  floor('form-data', 'GHSA-fjxv-7rqg-78g4', '2.5.4', '3.0.4', '4.0.4'),
  floor('graphql', 'GHSA-9pv7-vfvm-6vr7', '16.8.1'),
  floor('jsonwebtoken', 'GHSA-8cf7-32gw-wr33', '9.0.0'),
  floor('micromatch', 'GHSA-952p-6rrq-rcjv', '4.0.8'),
  floor('nanoid', 'GHSA-mwcw-c2x4-8c55', '3.3.8', '5.0.9'),
  floor('nodemailer', 'GHSA-mm7p-fcc7-pg87', '7.0.7'),
  floor('path-to-regexp', 'GHSA-9wv6-86v2-598j', '0.1.10', '8.0.0'),
  floor('postcss', 'GHSA-7fh5-64p2-3v2j', '8.4.31'),
  floor('send', 'GHSA-m6fv-jmcg-4jfg', '0.19.0'),
  floor('serve-static', 'GHSA-cm22-4g7w-348p', '1.16.0', '2.1.0'),
  floor('ws', 'GHSA-3h5v-q93c-6h6q', '5.2.4', '6.2.3', '7.5.10', '8.17.1'),
]

interface Locked {
  name: string
  version: string
}

/** What the lockfile's list of packages holds: two spaces, the name, the version. */
export function lockedIn(lockfile: string): Locked[] {
  const packages = /^packages:$(.*?)^snapshots:$/ms.exec(lockfile)?.[1] ?? ''
  return [...packages.matchAll(/^ {2}'?((?:@[^/\s]+\/)?[^@\s']+)@(\d[^:'(]*)'?:$/gm)].map(([, name, version]) => ({
    name: name!,
    version: version!,
  }))
}

export function belowFloor(locked: readonly Locked[]): string[] {
  return floors.flatMap(({ name, mended, advisory }) =>
    locked
      .filter((one) => one.name === name && !isMended(one.version, mended))
      .map(({ version }) => `${name} ${version} is below ${mended.join(' or ')} (${advisory})`),
  )
}

const numbersOf = (version: string) => version.split('-')[0]!.split('.').map(Number)

/** Mended in its own line, or of a line that began after the last mended one. */
function isMended(version: string, mended: readonly string[]): boolean {
  const own = mended.find((one) => numbersOf(one)[0] === numbersOf(version)[0])
  if (own) return compare(version, own) >= 0
  return compare(version, mended.at(-1)!) > 0
}

function compare(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!
}
