import { me, type Ctx } from '../../base/ctx.js'
import { gapOf } from './rules/solve.js'
import type { Told } from './rules/alternatives.js'

/** How far each search is that somebody follows; forgotten when it ends. */
const followedNow = new Map<string, Told>()

const keyOf = (ctx: Ctx, search: string) => `${me(ctx)} ${search}`

/** Others neither see nor disturb what one looks for, whatever name they give theirs. */
export async function followed<Answer>(
  ctx: Ctx,
  search: string | null | undefined,
  work: (hear: (told: Told) => void) => Promise<Answer>,
): Promise<Answer> {
  if (!search) return work(() => undefined)
  const key = keyOf(ctx, search)
  return work((told) => void followedNow.set(key, told)).finally(() => void followedNow.delete(key))
}

export function howFar(ctx: Ctx, search: string) {
  const told = followedNow.get(keyOf(ctx, search))
  if (!told) return null
  const { emphasis, value, settled } = told
  return { emphasis, total: emphasis === 'BALANCED' ? value : null, gap: gapOf(told), settled }
}
