import { CoworkerKind, MandateState, Purpose, Role } from '@mellanrum/api'
import { describe, expect, test } from 'vitest'
import { makeWorld } from '../kit/world.js'

const world = await makeWorld()
const { make } = world
const board = await make.organization()
const employer = await make.organization()
const [hub, otherHub] = [await make.hub(), await make.hub()]
const challenge = await make.challenge({ lead: board })
const skill = await make.skill()
const anOpening = () => make.opening({ challenge, skills: [skill] })
// One after the other: each changes the challenge.
const [filled, sought, wanted] = [await anOpening(), await anOpening(), await anOpening()]
const secret = 'Ett ord som bara rör Kim'

type Place = Omit<Parameters<typeof make.coworker>[0], 'account'>
async function somebody(place: Place = {}, roles: NonNullable<Parameters<typeof world.person>[0]>['roles'] = []) {
  const person = await world.person({ roles })
  await make.coworker({ account: person, ...place })
  return person
}

const employed = { kind: CoworkerKind.EMPLOYEE, homeOrganization: employer }
const kim = await somebody({ ...employed, hub, consents: [Purpose.BE_MATCHED], name: 'Kim' })
const mate = await somebody()
const staffer = await somebody({}, [{ role: Role.SYSTEM_ENTREPRENEUR }])
const owner = await somebody({}, [{ role: Role.AGENCY_EDITOR, organization: board }])
const manager = await somebody(employed, [{ role: Role.EMPLOYER_REPRESENTATIVE, organization: employer }])

/** Everybody but Kim. */
const others = {
  'a stranger': world.stranger,
  'somebody new': await world.person(),
  'a mate in the team': mate,
  'somebody at the same hub': await somebody({ hub }),
  'somebody at another hub': await somebody({ hub: otherHub }),
  'a colleague': await somebody(employed),
  'the manager': manager,
  'another manager': await somebody({}, [
    { role: Role.EMPLOYER_REPRESENTATIVE, organization: await make.organization() },
  ]),
  'the owner': owner,
  'another owner': await somebody({}, [{ role: Role.AGENCY_EDITOR, organization: await make.organization() }]),
  'the system entrepreneur': staffer,
  'the host of the hub': await somebody({}, [{ role: Role.COMMUNITY_MANAGER, hub }]),
  'the administrator': await somebody({}, [{ role: Role.REGION_ADMINISTRATOR }]),
}
type Other = keyof typeof others
const everybody = { Kim: kim, ...others }

const application = await make.application({ opening: sought, coworker: kim, message: secret })
const invitation = await make.invitation({ opening: wanted, coworker: kim, invitedBy: staffer, message: secret })
const commitment = await make.commitment({ challenge, opening: filled, coworker: kim })
await make.commitment({ challenge, coworker: mate })
await make.contribution({ commitment, what: secret })
const granted = await make.mandate({
  coworker: kim,
  organization: employer,
  state: MandateState.GRANTED,
  hoursGranted: 40,
  until: '2027-01-01',
  message: secret,
})
const requested = await make.mandate({ coworker: kim, organization: employer, challenge, message: secret })
const claim = await make.claim({ coworker: kim, skill, isShown: false, evidenceNote: secret })
const { endorse: endorsement } = await owner.get<{ endorse: { id: string } }>(
  'mutation ($input: EndorseInput!) { endorse(input: $input) { id } }',
  { input: { commitment: commitment.id, skill: skill.id, words: secret } },
)
const { saveSearch: search } = await kim.get<{ saveSearch: { id: string } }>(
  'mutation ($filter: ChallengeFilter!) { saveSearch(filter: $filter) { id } }',
  { filter: { text: secret } },
)
await kim.get('mutation ($opening: ID!) { setOpeningAside(opening: $opening) }', { opening: wanted.id })
const draftInput = { challenge: challenge.id, title: secret, size: 3, people: [] }
const { saveTeamDraft: draft } = await staffer.get<{ saveTeamDraft: { id: string } }>(
  'mutation ($input: SaveTeamDraftInput!) { saveTeamDraft(input: $input) { id } }',
  { input: draftInput },
)

const tables = [
  ...['application', 'invitation', 'commitment', 'contribution', 'mandate', 'endorsement', 'skill_claim'],
  ...['saved_search', 'team_draft', 'set_aside'],
]
const stored = async () =>
  Promise.all(
    tables.map(async (table) => {
      const rows = await world.owner<{ row: string }>(`select t::text as row from ${table} t order by 1`)
      return [table, rows.map(({ row }) => row)]
    }),
  )

const leads: Other[] = ['the owner', 'the system entrepreneur']
const employs: Other[] = ['the manager']
const until = '2026-12-01'

/** What is for Kim, or whoever is named, to move. */
const moves: [move: string, may: Other[]][] = [
  [`withdrawApplication(application: "${application.id}") { id }`, []],
  [`answerApplication(input: { application: "${application.id}", accept: false, reason: "Nej" }) { id }`, leads],
  [`answerInvitation(invitation: "${invitation.id}", accept: true) { id }`, []],
  [`revokeInvitation(invitation: "${invitation.id}") { id }`, leads],
  [`leaveTeam(commitment: "${commitment.id}") { id }`, []],
  [`contribute(commitment: "${commitment.id}", hours: 9, on: "2026-03-01", what: "Inget") { id }`, []],
  [`nameLead(commitment: "${commitment.id}") { id }`, leads],
  [`endorse(input: { commitment: "${commitment.id}", skill: "${skill.id}", words: "Bra" }) { id }`, leads],
  [`answerEndorsement(input: { endorsement: "${endorsement.id}", accept: true }) { id }`, []],
  [`withdrawEndorsement(endorsement: "${endorsement.id}") { id }`, ['the owner']],
  [`grantMandate(input: { mandate: "${requested.id}", hours: 200, scope: ALL, until: "${until}" }) { id }`, employs],
  [`declineMandate(mandate: "${requested.id}", reason: "Nej") { id }`, employs],
  [`suspendMandate(mandate: "${granted.id}") { id }`, employs],
  [`resumeMandate(mandate: "${granted.id}") { id }`, employs],
  [`renewMandate(input: { mandate: "${granted.id}", until: "${until}" }) { id }`, employs],
  [`revokeMandate(mandate: "${granted.id}", reason: "Nej") { id }`, employs],
  [`showClaim(claim: "${claim.id}", isShown: true) { id }`, []],
  [`unclaimSkill(claim: "${claim.id}")`, []],
  [`removeSavedSearch(search: "${search.id}")`, []],
  [`takeOpeningBack(opening: "${wanted.id}")`, []],
  [`removeTeamDraft(draft: "${draft.id}")`, ['the system entrepreneur']],
  [
    `saveTeamDraft(input: { challenge: "${challenge.id}", draft: "${draft.id}", title: "Mitt", size: 2, people: [] }) { id }`,
    ['the system entrepreneur'],
  ],
]

const leading = 'applications { message mandate { message reason } }'

/** What could bring Kim's words, and to whom they were said. */
const reads: [read: string, may: (keyof typeof everybody)[]][] = [
  [`teamDraft(draft: "${draft.id}") { title }`, ['the system entrepreneur']],
  [`teamDrafts(challenge: "${challenge.id}") { title }`, ['the system entrepreneur']],
  ['mySavedSearches { sought { text } }', ['Kim']],
  ['myInvitations { message }', ['Kim']],
  ['myApplications { message }', ['Kim']],
  ['myMandates { message }', ['Kim']],
  ['myEndorsements { words }', ['Kim']],
  [`coworker(id: "${kim.id}") { claims { evidenceNote } }`, ['Kim']],
  [`employerView(organization: "${employer.id}") { requests { message } granted { message } }`, employs],
  ['applicationsToAnswer { message mandate { message reason } }', leads],
  [`challenge(slug: "${challenge.slug}") { ${leading} }`, ['Kim', ...leads]],
  [`challenge(slug: "${challenge.slug}") { invitations { message } }`, ['Kim', 'the system entrepreneur']],
  [`challenge(slug: "${challenge.slug}") { team { commitments { myEndorsementsOfIt { words } } } }`, ['the owner']],
]

const quiet = ['NOT_FOUND', 'NOT_ALLOWED', 'SIGN_IN_FIRST', 'MANDATE_NOT_YOURS_TO_MOVE']

describe('what is somebody else’s', () => {
  test.each(moves)('is left as it was: %s', async (move, may) => {
    const before = await stored()
    const answered: string[] = []
    for (const [name, other] of Object.entries(others)) {
      if (may.includes(name as Other)) continue
      const { refusal, data } = await other.ask(`mutation { ${move} }`)
      const isNothing = refusal ? quiet.includes(refusal.code) : !JSON.stringify(data).includes('"id"')
      if (!isNothing) answered.push(`${name}: ${refusal?.code ?? JSON.stringify(data)}`)
    }
    expect(answered).toEqual([])
    expect(await stored()).toEqual(before)
  })

  test.each(reads)('is told to nobody else: %s', async (read, may) => {
    const told: string[] = []
    for (const [name, other] of Object.entries(everybody)) {
      const { data } = await other.ask(`{ ${read} }`)
      if (JSON.stringify(data).includes(secret)) told.push(name)
    }
    expect(told).toEqual(may)
  })
})
