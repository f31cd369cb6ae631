import { me, type Ctx } from '../../base/ctx.js'
import { readOne, sql } from '../../base/read.js'
import { Onlooker } from './coworker.enums.js'
import { coworkerById, type CoworkerRow } from './coworker.queries.js'

/** What each onlooker is to me: signed in, staffs challenges, shares work with me, represents my employer. */
const bonds: Record<Onlooker, readonly [signedIn: boolean, assembles: boolean, sharesWork: boolean, manages: boolean]> =
  {
    STRANGER: [false, false, false, false],
    COWORKER: [true, false, false, false],
    CHALLENGE_OWNER: [true, true, false, false],
    MANAGER: [true, false, false, true],
  }

interface Opened {
  card: boolean
  name: boolean
  employer: boolean
}

/** Asks the very functions that both locks ask, with the onlooker's bonds in place of the viewer's own. */
export async function asOthersSeeMe(ctx: Ctx, onlooker: Onlooker): Promise<CoworkerRow | null> {
  const asked = sql`${me(ctx)}::uuid, ${sql.join(bonds[onlooker].map((bond) => sql`${bond}::boolean`))}`
  const open = await readOne<Opened>(
    ctx,
    sql`
    select card_is_open(${asked}) as card, name_is_open(${asked}) as name, employer_is_open(${asked}) as employer`,
  )
  const mine = open?.card ? await coworkerById(ctx, me(ctx)) : null
  return mine && { ...mine, asSeen: { name: open!.name, employer: open!.employer } }
}
