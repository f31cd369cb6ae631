import type { Ctx } from '../../base/ctx.js'
import type { LocalizedText } from '../../base/localized.js'
import { Hub, Organization } from '../hub/index.js'
import type { Challenge } from './challenge.entity.js'
import type { Stage, TimelineKind } from './challenge.enums.js'
import { TimelineEntry } from './timeline.entity.js'

export interface Happening {
  fromStage?: Stage
  toStage?: Stage
  text?: LocalizedText | null
  organization?: { id: string } | null
  hub?: { id: string } | null
}

/** Appends to the time line of a challenge, within the flush of whoever calls. Persons have no place in it. */
export function record(
  { em, now }: Pick<Ctx, 'em' | 'now'>,
  challenge: Challenge,
  kind: TimelineKind,
  about: Happening = {},
) {
  const { organization, hub, ...rest } = about
  em.create(TimelineEntry, {
    ...rest,
    challenge,
    kind,
    at: now,
    cycle: challenge.cycle,
    organization: organization ? em.getReference(Organization, organization.id) : null,
    hub: hub ? em.getReference(Hub, hub.id) : null,
  })
}
