import { anyone, signedIn, type Permissions } from '../../base/allow.js'
import { has, isSignedIn, organizationsAs, type Viewer } from '../../base/viewer.js'

const editsForSomebody = (viewer: Viewer) => has(viewer, 'AGENCY_EDITOR')
const looksAfterRegion = (viewer: Viewer) => has(viewer, 'REGION_ADMINISTRATOR')

export const permissions: Permissions = {
  'challenge:read': anyone,
  'challenge:draft': editsForSomebody,
  'challenge:publish': (viewer) => editsForSomebody(viewer) || looksAfterRegion(viewer),
  'challenge:return': looksAfterRegion,
  'challenge:work': signedIn,
  'challenge:follow': signedIn,
  'region:read': anyone,
}

/** What the predicates below look at. */
export interface ChallengeFacts {
  publication: string
  stage: string
  isRecruiting: boolean
  hasOpening: boolean
  organizations: readonly { organizationId: string; role: string }[]
}

/** Whoever has the address may read these; only the first stands in lists. */
export const readableByAll = ['PUBLISHED', 'UNLISTED', 'ARCHIVED']
export const owning = ['LEAD', 'CO_OWNER']

/** The organisations the viewer writes challenges for. */
export const writesFor = (viewer: Viewer) => organizationsAs(viewer, 'AGENCY_EDITOR')

/** The first lock, for writes; reads say the same in SQL (`seenBy`). */
export function visibleTo(viewer: Viewer): object {
  if (looksAfterRegion(viewer)) return {}
  const mine = { role: { $in: owning }, organization: { $in: writesFor(viewer) } }
  return { $or: [{ publication: { $in: readableByAll } }, { organizations: { $some: mine } }] }
}

export const seesAllDrafts = looksAfterRegion

const isEditorOf = (viewer: Viewer, challenge: ChallengeFacts, roles?: readonly string[]) => {
  const mine = writesFor(viewer)
  return challenge.organizations.some(
    (part) => (!roles || roles.includes(part.role)) && mine.includes(part.organizationId),
  )
}

/** Read by all and worked on. */
export const isUnderWay = (challenge: ChallengeFacts) =>
  challenge.publication === 'PUBLISHED' || challenge.publication === 'UNLISTED'
const isClosed = (challenge: ChallengeFacts) => challenge.stage === 'CLOSED'

/** Owners: who writes for the lead or a co-owner. */
export const mayEdit = (viewer: Viewer, challenge: ChallengeFacts) => isEditorOf(viewer, challenge, owning)

/** Owners publish, and who looks after the region reviews. */
export const mayPublish = (viewer: Viewer, challenge: ChallengeFacts) =>
  mayEdit(viewer, challenge) || looksAfterRegion(viewer)

/** Owners lead the work, and system entrepreneurs wherever it has begun. */
export const mayLead = (viewer: Viewer, challenge: ChallengeFacts) =>
  mayEdit(viewer, challenge) || (has(viewer, 'SYSTEM_ENTREPRENEUR') && isUnderWay(challenge))

/** Understanding wants many eyes: every organisation that takes part, system entrepreneurs and the region. */
export const mayAssess = (viewer: Viewer, challenge: ChallengeFacts) =>
  isEditorOf(viewer, challenge) || mayLead(viewer, challenge) || looksAfterRegion(viewer)

type Reason = string | null
export type ChallengeAction = keyof typeof actions

const signIn = (viewer: Viewer): Reason => (isSignedIn(viewer) ? null : 'SIGN_IN_FIRST')
const unless = (is: boolean, code: string): Reason => (is ? null : code)
const stillOpen = (challenge: ChallengeFacts) => unless(!isClosed(challenge), 'CHALLENGE_IS_CLOSED')
const isOut = (challenge: ChallengeFacts) => unless(isUnderWay(challenge), 'CHALLENGE_NOT_PUBLISHED')
const recruits = (challenge: ChallengeFacts) =>
  unless(challenge.isRecruiting, 'CHALLENGE_NOT_RECRUITING') ?? unless(challenge.hasOpening, 'CHALLENGE_HAS_NO_OPENING')
const leads = (viewer: Viewer, challenge: ChallengeFacts) => unless(mayLead(viewer, challenge), 'NOT_ALLOWED')
const assesses = (viewer: Viewer, challenge: ChallengeFacts) => unless(mayAssess(viewer, challenge), 'NOT_ALLOWED')

/** Each action with the first thing in its way, or null: the same answer refuses the action and tells the button beforehand. */
const actions = {
  edit: (viewer: Viewer, challenge: ChallengeFacts) => unless(mayEdit(viewer, challenge), 'NOT_ALLOWED'),
  publish: (viewer: Viewer, challenge: ChallengeFacts) => unless(mayPublish(viewer, challenge), 'NOT_ALLOWED'),
  assess: (viewer: Viewer, challenge: ChallengeFacts) => assesses(viewer, challenge) ?? stillOpen(challenge),
  addPerspective: (viewer: Viewer, challenge: ChallengeFacts) => assesses(viewer, challenge) ?? stillOpen(challenge),
  frame: (viewer: Viewer, challenge: ChallengeFacts) => leads(viewer, challenge) ?? stillOpen(challenge),
  openForPeople: (viewer: Viewer, challenge: ChallengeFacts) =>
    leads(viewer, challenge) ?? stillOpen(challenge) ?? isOut(challenge),
  advance: (viewer: Viewer, challenge: ChallengeFacts) => leads(viewer, challenge) ?? isOut(challenge),
  seeApplicants: leads,
  invite: (viewer: Viewer, challenge: ChallengeFacts) =>
    leads(viewer, challenge) ?? stillOpen(challenge) ?? recruits(challenge),
  apply: (_: Viewer, challenge: ChallengeFacts) => isOut(challenge) ?? stillOpen(challenge) ?? recruits(challenge),
  follow: (_: Viewer, challenge: ChallengeFacts) => isOut(challenge),
} satisfies Record<string, (viewer: Viewer, challenge: ChallengeFacts) => Reason>

/** The first thing in the way of an action, as a refusal code; null when nothing is. */
export const inTheWayOf = (action: ChallengeAction, viewer: Viewer, challenge: ChallengeFacts): Reason =>
  signIn(viewer) ?? actions[action](viewer, challenge)

/** Every action at once, for `Challenge.may`. */
export function mayOf(viewer: Viewer, challenge: ChallengeFacts) {
  const names = Object.keys(actions) as ChallengeAction[]
  const reasons = names.flatMap((action) => {
    const code = inTheWayOf(action, viewer, challenge)
    return code ? [{ action, code }] : []
  })
  const may = Object.fromEntries(names.map((action) => [action, !reasons.some((reason) => reason.action === action)]))
  return { ...(may as Record<ChallengeAction, boolean>), reasons }
}
