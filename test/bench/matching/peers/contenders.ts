import type { Open } from './contender.ts'

export interface Entry {
  readonly name: string
  /** What `--peers` calls it; several may answer to one name. */
  readonly peer: string
  readonly open: () => Promise<Open>
  /** Those that rank in their own way are held against the answer instead of having to equal it. */
  readonly isExact: boolean
  /** What is known to be slow is not asked about more people than this. */
  readonly most: number
  readonly isInstalledOnDemand?: true
}

const usual = { isExact: true, most: Infinity }

export const OURS = 'Mellanrum'

/** Ours first. */
export const entries: readonly Entry[] = [
  { ...usual, name: OURS, peer: 'mellanrum', open: async () => (await import('./mellanrum.ts')).open },
  { ...usual, name: 'lists by hand', peer: 'arrays', open: async () => (await import('./arrays.ts')).open },
  { ...usual, name: 'PostgreSQL, join', peer: 'postgres', open: async () => (await import('./postgres.ts')).openJoin },
  {
    ...usual,
    name: 'PostgreSQL, intarray',
    peer: 'postgres',
    open: async () => (await import('./postgres.ts')).openGin,
  },
  { ...usual, name: 'SQLite, join', peer: 'sqlite', open: async () => (await import('./sqlite.ts')).openTable },
  { ...usual, name: 'SQLite, FTS5', peer: 'sqlite', open: async () => (await import('./sqlite.ts')).openFts5 },
  {
    ...usual,
    name: 'DuckDB',
    peer: 'duckdb',
    open: async () => (await import('./duckdb.ts')).open,
    isInstalledOnDemand: true,
  },
  {
    name: 'LanceDB, boosted',
    peer: 'lancedb',
    open: async () => (await import('./lancedb.ts')).openBoosted,
    isExact: false,
    most: Infinity,
    isInstalledOnDemand: true,
  },
  {
    name: 'LanceDB, own rank',
    peer: 'lancedb',
    open: async () => (await import('./lancedb.ts')).openRank,
    isExact: false,
    most: Infinity,
    isInstalledOnDemand: true,
  },
  {
    ...usual,
    name: 'MiniSearch',
    peer: 'minisearch',
    open: async () => (await import('./minisearch.ts')).open,
    most: 100_000,
  },
  { ...usual, name: 'Orama', peer: 'orama', open: async () => (await import('./orama.ts')).open, most: 100_000 },
]

/** As `--peers` names them: `none`, `all`, or some. Ours is always there. */
export function entriesNamed(named: string): readonly Entry[] {
  if (named === 'none') return []
  const names = named.split(',')
  const known = new Set(['all', ...entries.map(({ peer }) => peer)])
  const unknown = names.find((name) => !known.has(name))
  if (unknown) throw new Error(`There is no peer called "${unknown}"; there are: none, ${[...known].join(', ')}.`)
  return entries.filter(({ name, peer }) => name === OURS || names.includes('all') || names.includes(peer))
}
