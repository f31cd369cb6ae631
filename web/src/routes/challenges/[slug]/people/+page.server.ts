import { error, type RequestEvent } from '@sveltejs/kit'
import { without } from '#lib/among.ts'
import { ask, tell } from '#lib/api.server.ts'
import { answer } from '../answer.server.ts'
import { amongFrom, chosen, wishFrom, type Among } from './among.ts'
import { orNull } from '../fields.ts'
import * as forms from './forms.server.ts'
import * as changes from './changes.server.ts'
import * as people from './documents.server.ts'
import { withRoom } from './room.ts'
import { openForPeople } from './open.server.ts'
import type { Actions, PageServerLoad } from './$types'

const onOnePage = 6

export const load: PageServerLoad = async (event) => {
  const { challenge } = await ask(event, people.ChallengePeople, { slug: event.params.slug })
  if (!challenge) error(404, 'Not found')
  const roomy = withRoom(challenge.openings)
  const wanted = roomy.find(({ id }) => id === event.url.searchParams.get('for')) ?? roomy[0]
  const among = amongFrom(event.url.searchParams)
  const [organizations, suggestions] = await Promise.all([
    challenge.may.advance ? everyOrganization(event) : [],
    challenge.may.invite && wanted ? suggestionsFor(event, wanted.id, among) : null,
  ])
  const ways = wanted && suggestions?.totalCount === 0 ? await waysOut(event, wanted.id, among) : []
  return { people: challenge, organizations, suggestions, suggestedFor: wanted?.id, among, ways }
}

async function everyOrganization(event: RequestEvent) {
  const { organizations } = await ask(event, people.EveryOrganization, {})
  return organizations.edges.map(({ node }) => node)
}

async function suggestionsFor(event: RequestEvent, opening: string, among: Among) {
  const part = { first: onOnePage, after: event.url.searchParams.get('after') }
  return (await ask(event, people.PeopleForOpening, { opening, ...part, among: wishFrom(among) })).peopleForOpening
}

/** How many each wish would let in were it taken away, the most first. */
async function waysOut(event: RequestEvent, opening: string, among: Among) {
  const ways = await Promise.all(
    chosen(among).map(async (name) => {
      const wish = { opening, among: wishFrom(without(among, name)) }
      return { name, count: (await ask(event, people.HowManyAmong, wish)).peopleForOpening.totalCount }
    }),
  )
  return ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

export const actions: Actions = {
  apply: (event) =>
    answer(event, forms.Apply, ({ opening, message }) =>
      tell(event, changes.ApplyTo, { input: { opening, message: orNull(message) } }),
    ),
  withdraw: (event) =>
    answer(event, forms.Withdraw, ({ application }) => tell(event, changes.WithdrawApplication, { application })),
  accept: (event) =>
    answer(event, forms.Accept, ({ application, role, hours }) =>
      tell(event, changes.AnswerApplication, { input: { application, accept: true, role, hours } }),
    ),
  decline: (event) =>
    answer(event, forms.Decline, ({ application, reason }) =>
      tell(event, changes.AnswerApplication, { input: { application, accept: false, reason } }),
    ),
  invite: (event) =>
    answer(event, forms.Ask, ({ opening, coworker, message }) =>
      tell(event, changes.Invite, { input: { opening, coworker, message: orNull(message) } }),
    ),
  revoke: (event) =>
    answer(event, forms.Revoke, ({ invitation }) => tell(event, changes.RevokeInvitation, { invitation })),
  lead: (event) => answer(event, forms.Lead, ({ commitment }) => tell(event, changes.NameLead, { commitment })),
  endorse: (event) =>
    answer(event, forms.Endorse, ({ commitment, skill, words }) =>
      tell(event, changes.Endorse, { input: { commitment, skill, words: orNull(words) } }),
    ),
  unendorse: (event) =>
    answer(event, forms.Unendorse, ({ endorsement }) => tell(event, changes.WithdrawEndorsement, { endorsement })),
  receiver: (event) =>
    answer(event, forms.Receiver, ({ challenge, organization }) =>
      tell(event, changes.NameReceiver, { challenge, organization }),
    ),
  close: (event) => answer(event, forms.Close, ({ opening }) => tell(event, changes.CloseOpening, { opening })),
  open: openForPeople,
}
