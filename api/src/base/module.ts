import type { Permissions } from './allow.js'
import type { Ctx } from './ctx.js'

type AnyClass = Function

/** What a module brings: the list in `app/modules.ts` wires it all. */
export interface Module {
  name: string
  entities: readonly AnyClass[]
  resolvers: readonly AnyClass[]
  permissions: Permissions
  /** SQL functions that policies lean on, created before the tables (`create or replace`). */
  functions?: readonly string[]
  /** What time alone changes, settled every hour. The context is the system's own. */
  hourly?: (system: Ctx) => Promise<void>
}
