import { asSystem, type Ctx } from '../../base/ctx.js'
import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql, type Sql } from '../../base/read.js'
import { dayOf } from '../../base/time.js'
import { hoursLeft, hoursTaken, type Promised } from './rules/left.js'
import type { Mandate, MandatedChallenge } from './rules/mandate.js'

export interface MandateJson {
  state: Mandate['state']
  scope: 'CHALLENGE' | 'THEME' | 'ALL'
  challenge: string
  theme: string
  hours: number
  until: string | null
}

interface HolderRow {
  coworkerId: string
  mandates: (MandateJson & { id: string })[]
  promises: Promised[]
}

const covers = ({ scope, challenge, theme }: MandateJson): Mandate['covers'] =>
  scope === 'CHALLENGE' ? { scope, challenge } : scope === 'THEME' ? { scope, theme } : { scope }

export const toMandate = (one: MandateJson): Mandate => ({
  ...{ state: one.state, hours: one.hours, until: one.until },
  covers: covers(one),
})

const granted = sql`m.coworker_id = c.id and m.state in ('GRANTED', 'SELF_GRANTED')`
const promised = (today: string) =>
  sql`p.coworker_id = c.id and p.state <> 'ENDED' and (p.until is null or p.until >= ${today}::date)`

/** What some people `c` have been granted, and what they have promised by now. */
const holders = (system: Ctx, where: Sql) =>
  read<HolderRow>(
    system,
    sql`
    select c.id as coworker_id,
      coalesce((select json_agg(json_build_object('id', m.id, 'state', m.state, 'scope', m.scope, 'challenge', m.challenge_id, 'theme', m.theme,
        'hours', m.hours_granted, 'until', m.until) order by m.asked_at, m.id) from mandate m where ${granted}), '[]') as mandates,
      coalesce((select json_agg(json_build_object('hours', p.hours, 'challenge', json_build_object('id', d.id, 'themes', d.themes))
        order by p.joined_at, p.id) from commitment p join challenge d on d.id = p.challenge_id where ${promised(dayOf(system.now))}), '[]') as promises
    from coworker c where ${where}`,
  )

interface Left {
  id: string
  hours: number
}

/** Hours a month that are not promised yet, of mandates the viewer has been let see. */
export const leftOfMandate = loadOne<Left>(
  async (ctx, ids) => {
    const rows = await holders(asSystem(ctx), sql`c.id in (select coworker_id from mandate where id = ${anyOf(ids)})`)
    return rows.flatMap(({ mandates, promises }) => {
      const left = hoursLeft(mandates.map(toMandate), promises, dayOf(ctx.now))
      return mandates.map(({ id }, at) => ({ id, hours: left[at]! }))
    })
  },
  (row) => row.id,
)

/** Of what mandates allow for a challenge, the hours that promises to others take, by who has made any. */
export async function takenElsewhere(system: Ctx, here: MandatedChallenge): Promise<ReadonlyMap<string, number>> {
  const today = dayOf(system.now)
  const rows = await holders(
    system,
    sql`exists (select 1 from mandate m where ${granted})
      and exists (select 1 from commitment p where ${promised(today)} and p.challenge_id <> ${here.id})`,
  )
  return new Map(
    rows.map(({ coworkerId, mandates, promises }) => {
      const elsewhere = promises.filter(({ challenge }) => challenge.id !== here.id)
      return [coworkerId, hoursTaken(mandates.map(toMandate), elsewhere, here, today)]
    }),
  )
}
