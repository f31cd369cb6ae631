import type { Permissions } from './allow.js'
import type { Ctx } from './ctx.js'

type AnyClass = Function

export interface Following {
  /** Where the database says that something is new. */
  channel: string
  /** Takes in what is new, or everything; asked at the start, at each word, and when none can have been heard for a while. */
  catchUp: (ctx: Ctx) => Promise<void>
  /** For what is kept in memory: until then the database answers in its place, or whoever asks waits until it is read. */
  isReady?: (place: { readonly em: Pick<Ctx['em'], 'getMetadata'> }) => boolean
}

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
  /** What the module keeps in memory and the database tells of changes to. */
  follows?: Following
}
