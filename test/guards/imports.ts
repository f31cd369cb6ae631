import { importsOf, type Source } from './sources.js'

const inModule = /^api\/src\/modules\/([^/]+)\/(.*)$/
const pureInBase = new Set(['api/src/base/refusal.js', 'api/src/base/lifecycle.js', 'api/src/base/stem.js'])
const isOwn = (path: string) => path.startsWith('api/') || path.startsWith('web/') || path.startsWith('seeds/')

/** The order of THE LIST, read from its own text. */
export function moduleOrder(list: string): string[] {
  const named = /readonly Module\[\] = \[([^\]]*)\]/.exec(list)?.[1] ?? ''
  return named
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

function wrongInModule(name: string, rest: string, wanted: string, order: readonly string[]): string | null {
  if (!isOwn(wanted)) return rest.startsWith('rules/') && !rest.endsWith('.test.ts') ? 'rules know no library' : null
  if (wanted.startsWith('api/src/base/')) {
    return rest.startsWith('rules/') && !pureInBase.has(wanted) ? 'rules use only what is pure in base' : null
  }
  const [, other, file] = inModule.exec(wanted) ?? []
  if (!other) return 'a module imports base, itself and earlier doors'
  if (other === name) return rest.startsWith('rules/') && !file!.startsWith('rules/') ? 'rules use only rules' : null
  const isRule = rest.startsWith('rules/') && file!.startsWith('rules/')
  if (file !== 'index.js' && !isRule) return 'another room is entered by its door'
  return order.indexOf(other) < order.indexOf(name) ? null : 'only earlier modules'
}

function wrong(from: string, wanted: string, order: readonly string[]): string | null {
  const [, name, rest] = inModule.exec(from) ?? []
  if (name) return wrongInModule(name, rest!, wanted, order)
  if (from.startsWith('api/src/base/'))
    return isOwn(wanted) && !wanted.startsWith('api/src/base/') ? 'base knows nothing of ours' : null
  if (from.startsWith('web/'))
    return wanted.startsWith('api/') || wanted.startsWith('@mellanrum/')
      ? 'the site knows the API by its schema only'
      : null
  if (from.startsWith('seeds/')) return wanted.startsWith('api/') ? 'seeds use the front door' : null
  return null
}

/** A route is a room of its own: it uses lib, itself and what stands above it, never another feature. */
function wrongBetweenRoutes(from: string, wanted: string): string | null {
  const room = (path: string) => /^web\/src\/routes\/(?:\([^)]*\)\/)?([^/+]+)\//.exec(path)?.[1]
  const [mine, theirs] = [room(from), room(wanted)]
  return mine && theirs && mine !== theirs ? 'never another feature' : null
}

export function wrongImports(files: readonly Source[], order: readonly string[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((wanted) => {
      const why = wrong(file.path, wanted, order) ?? wrongBetweenRoutes(file.path, wanted)
      return why ? [`${file.path} imports ${wanted}: ${why}`] : []
    }),
  )
}

const impurities = [
  /\bnew Date\(\)/,
  /\bDate\.now\(/,
  /\bMath\.random\(/,
  /\bperformance\./,
  /\bprocess\./,
  /\bawait\b/,
  /\brandomUUID\b/,
]

/** Rules have no clock, no chance and nobody to wait for. */
export function impureRules(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => path.includes('/rules/') && !path.endsWith('.test.ts'))
    .flatMap(({ path, text }) => impurities.filter((one) => one.test(text)).map((one) => `${path}: ${one.source}`))
}
