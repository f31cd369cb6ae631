import type { Ctx } from '../../base/ctx.js'
import { localized, localizedOr } from '../../base/localized.js'
import { notFound, Refusal, unlessRefused } from '../../base/refusal.js'
import { readOne, sql } from '../../base/read.js'
import { record, TimelineKind, type Challenge } from '../challenge/index.js'
import { Hub, Organization } from '../hub/index.js'
import { challengeTo, flushUnlessChanged } from './loop.load.js'
import { implementationRow } from './loop.queries.js'
import { decideImplement } from './rules/work.js'
import { Implementation, Solution } from './solution.entity.js'
import type { ImplementInput } from './solution.inputs.js'

/** Puts a solution to use in a place. The same name is the same solution, and the same place twice is one implementation. */
export async function implement(ctx: Ctx, input: ImplementInput) {
  const challenge = await challengeTo('work', ctx, input.challenge)
  unlessRefused(decideImplement(challenge.stage, input))
  const place = await placeOf(ctx, input)
  const solution = await solutionOf(ctx, challenge, input)
  const there = await ctx.em.findOne(Implementation, { solution, ...place })
  if (there) return implementationRow(ctx, there.id)
  const made = ctx.em.create(Implementation, { solution, startedOn: input.startedOn, ...place })
  record(ctx, challenge, TimelineKind.IMPLEMENTATION, { text: solution.title, ...place })
  await flushUnlessChanged(ctx, challenge)
  return implementationRow(ctx, made.id)
}

async function placeOf({ em }: Ctx, input: ImplementInput) {
  const hub = input.hub ? await em.findOne(Hub, input.hub) : null
  if (input.hub && !hub) throw notFound('hub')
  const organization = input.organization ? await em.findOne(Organization, input.organization) : null
  if (input.organization && !organization) throw notFound('organization')
  return { hub, organization }
}

async function solutionOf(ctx: Ctx, challenge: Challenge, { language, ...input }: ImplementInput): Promise<Solution> {
  const name = input.title.trim()
  if (!name) throw new Refusal('TEXT_TOO_SHORT', { field: 'title' })
  const known = await readOne<{ id: string }>(
    ctx,
    sql`select id from solution where challenge_id = ${challenge.id} and lower(title->>${language}::text) = lower(${name}::text)`,
  )
  if (known) return ctx.em.findOneOrFail(Solution, known.id)
  const texts = { title: localized(name, language), description: localizedOr(input.description, language, null) }
  const solution = ctx.em.create(Solution, { challenge, createdAt: ctx.now, ...texts })
  record(ctx, challenge, TimelineKind.SOLUTION, { text: solution.title })
  return solution
}
