import type { Dictionary } from '@mikro-orm/postgresql'
import type { Viewer } from './viewer.js'

/**
 * The first lock: unless the system itself asks, an entity is found only where the viewer may see it. On by default, so
 * that what is not visible is not found.
 */
export const visible = (where: (viewer: Viewer) => object) => ({
  name: 'visible',
  default: true,
  cond: ({ viewer, system }: Dictionary) => (system ? {} : where(viewer)),
})

/**
 * The second lock: PostgreSQL's own row level security, which refuses even if the API forgets. `sees` and `writes` are
 * SQL conditions on a row. The system's own role passes, and a connection without a viewer sees nothing.
 */
export const rowLock = (sees: string, writes: string) => ({
  rowLevelSecurity: 'force' as const,
  policies: [
    { name: 'sees', command: 'select' as const, using: sees },
    { name: 'adds', command: 'insert' as const, check: writes },
    { name: 'changes', command: 'update' as const, using: writes, check: writes },
    { name: 'removes', command: 'delete' as const, using: writes },
    { name: 'system', roles: ['mellanrum_worker'], using: 'true', check: 'true' },
  ],
})
