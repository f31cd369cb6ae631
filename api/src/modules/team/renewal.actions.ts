import { LockMode } from '@mikro-orm/postgresql'
import { me, type Ctx } from '../../base/ctx.js'
import { notFound, unlessRefused } from '../../base/refusal.js'
import { dayOf } from '../../base/time.js'
import { Mandate } from './mandate.entity.js'
import { mandateById } from './mandate.queries.js'
import { together } from './opening.lock.js'
import { decideRenewal } from './rules/renewal.js'
import { mandateOn } from './rules/settled.js'
import type { RenewMandateInput } from './team.inputs.js'
import { tell } from './team.letters.js'

/** Goes on with what was granted, for longer; saying the same again changes nothing. */
export async function renewMandate(ctx: Ctx, { mandate: id, until, hours: wished }: RenewMandateInput) {
  await together(ctx, async (inside) => {
    const mandate = await inside.em.findOne(Mandate, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!mandate) throw notFound('mandate')
    const hours = wished ?? mandate.hoursGranted ?? mandate.hoursAsked
    const standing = { until: mandate.until ?? null, state: mandate.state }
    if (standing.state === 'GRANTED' && standing.until === until && mandate.hoursGranted === hours) return
    const by = mandate.coworker.id === me(ctx) ? 'COWORKER' : 'EMPLOYER'
    const today = dayOf(ctx.now)
    unlessRefused(decideRenewal({ ...standing, state: mandateOn(standing, today) }, { by, hours, until }, today))
    Object.assign(mandate, { hoursGranted: hours, until, answeredAt: mandate.answeredAt ?? ctx.now })
    await inside.em.flush()
    await tell(inside, 'mandate-answered', [mandate.coworker.id], { answer: 'MANDATE_RENEWED' })
  })
  return mandateById(ctx, id)
}
