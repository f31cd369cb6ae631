import type { Ctx } from '../../base/ctx.js'
import { limitOf } from '../../base/page.js'
import { read, sql } from '../../base/read.js'
import { Refusal } from '../../base/refusal.js'
import { challengeColumns, type ChallengeRow } from './challenge.queries.js'

const LONGEST = 2000

/**
 * Challenges that say something alike, past ones too, so that nobody invents the wheel again. Likeness is the larger of
 * two shares: of the words asked about, in the language where most are found (from three words on, so that one word in
 * common is never everything), and of the letters in common with the title.
 */
export async function similarChallenges(ctx: Ctx, text: string, first: number) {
  if (text.length > LONGEST) throw new Refusal('TEXT_TOO_LONG', { field: 'text', facts: { max: LONGEST } })
  const rows = await read<ChallengeRow & { likeness: number }>(
    ctx,
    sql`
    select ${challengeColumns}, round(greatest(likeness_of(c.words, ${text}), similarity(text_of(c.title), ${text}))::numeric, 3)::float as likeness
    from challenge c
    where c.publication in ('PUBLISHED', 'ARCHIVED') and (c.words @@ any_word_of(${text}) or text_of(c.title) % ${text})
    order by likeness desc, c.id limit ${limitOf(first)}`,
  )
  return rows.map(({ likeness, ...challenge }) => ({ challenge, likeness }))
}
