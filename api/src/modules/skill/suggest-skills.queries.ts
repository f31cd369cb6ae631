import type { Ctx } from '../../base/ctx.js'
import { limitOf } from '../../base/page.js'
import { noLongerThan } from '../../base/text.js'
import { wordIndex } from './catalogue.queries.js'
import { suggestFrom, type Suggestion } from './rules/suggest.js'

/** Some fifteen written pages; what JSON makes of it still fits in a request. */
const LONGEST = 40_000

/** Skills that a text speaks of: as the rule reads it. The text is neither kept nor logged. */
export async function suggestSkills(ctx: Ctx, text: string, first: number): Promise<Suggestion[]> {
  noLongerThan(LONGEST, text, 'text')
  const limit = limitOf(first)
  return text.trim() ? suggestFrom(await wordIndex.soon(ctx), text, limit) : []
}
