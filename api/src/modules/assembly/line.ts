import { me, type Ctx } from '../../base/ctx.js'
import { Refusal } from '../../base/refusal.js'

/** More than this wait in line only to be told too late. */
const MOST = 8
/** Nobody fills the line alone. */
const MOST_OF_ONE = 4
/** Nor do two together: whoever has nothing in it finds a place after those who have. */
const MOST_FIRSTS = 24

const waiting = new Map<string, number>()
let all = 0

/** One after the other, as long as there is room; asked before anything is read, since reading everyone is work too. */
export async function inLine<Answer>(ctx: Ctx, work: () => Promise<Answer>): Promise<Answer> {
  const own = waiting.get(me(ctx)) ?? 0
  if (own >= MOST_OF_ONE || all >= (own > 0 ? MOST : MOST_FIRSTS)) throw new Refusal('TEAM_RECKONING_BUSY')
  move(me(ctx), 1)
  return work().finally(() => move(me(ctx), -1))
}

function move(account: string, by: 1 | -1) {
  const own = (waiting.get(account) ?? 0) + by
  all += by
  if (own > 0) waiting.set(account, own)
  else waiting.delete(account)
}
