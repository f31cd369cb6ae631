import { idOf } from '../../ids.js'
import type { Scene } from '../scene.js'
import { idIn } from './said.js'

const ids = {
  apply: `mutation ($input: ApplyInput!) { applyTo(input: $input) { id } }`,
  answer: `mutation ($input: AnswerApplicationInput!) { answerApplication(input: $input) { id } }`,
  invite: `mutation ($input: InviteInput!) { invite(input: $input) { id } }`,
  accept: `mutation ($invitation: ID!, $accept: Boolean!, $reason: String) { answerInvitation(invitation: $invitation, accept: $accept, reason: $reason) { id } }`,
  ask: `mutation ($input: AskForMandateInput!) { askForMandate(input: $input) { id } }`,
  grant: `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { id } }`,
  lead: `mutation ($commitment: ID!) { nameLead(commitment: $commitment) { id } }`,
  contribute: `mutation ($commitment: ID!, $hours: Int!, $on: LocalDate!, $what: String!) { contribute(commitment: $commitment, hours: $hours, on: $on, what: $what) { id } }`,
  endorse: `mutation ($input: EndorseInput!) { endorse(input: $input) { id } }`,
  take: `mutation ($input: AnswerEndorsementInput!) { answerEndorsement(input: $input) { id } }`,
  receiver: `mutation ($challenge: ID!, $organization: ID!) { nameReceiver(challenge: $challenge, organization: $organization) { id } }`,
  commitments: `query { myCommitments { id challenge { id } } }`,
}

/** How people come together, are let, and do what they have said. */
export function teamingVerbs(scene: Scene) {
  const applyTo = (day: number, by: string, opening: string, message?: string) =>
    idIn(scene, by, day, ids.apply, { input: { opening, message } })
  const accept = (day: number, by: string, application: string, hours: number, role = 'MEMBER') =>
    scene.act(by, day, ids.answer, { input: { application, accept: true, hours, role } })
  const invite = (day: number, by: string, opening: string, coworker: string, message?: string) =>
    idIn(scene, by, day, ids.invite, { input: { opening, coworker: idOf('account', coworker), message } })
  const sayYes = (day: number, by: string, invitation: string) =>
    scene.act(by, day, ids.accept, { invitation, accept: true })

  /** Applies and is let in: the short way for those whose story is not told. */
  async function join(day: number, by: string, opening: string, lead: string, hours: number, role = 'MEMBER') {
    await accept(day + 3, lead, await applyTo(day, by, opening), hours, role)
  }
  async function isInvited(day: number, by: string, opening: string, host: string) {
    await sayYes(day + 2, by, await invite(day, host, opening, by))
  }

  const askForMandate = (
    day: number,
    by: string,
    organization: string,
    theme: string,
    hours: number,
    message: string,
  ) =>
    idIn(scene, by, day, ids.ask, {
      input: { scope: 'THEME', theme, organization: idOf('organization', organization), hours, message },
    })
  const grantMandate = (day: number, by: string, mandate: string, hours: number, until: number) =>
    scene.act(by, day, ids.grant, { input: { mandate, scope: 'THEME', hours, until: scene.isoDay(until) } })

  async function commitmentOf(by: string, day: number, challenge: string) {
    const { myCommitments } = await scene.act<{ myCommitments: { id: string; challenge: { id: string } }[] }>(
      by,
      day,
      ids.commitments,
    )
    return myCommitments.find((one) => one.challenge.id === challenge)!.id
  }
  const nameLead = async (day: number, by: string, challenge: string, person: string) =>
    scene.act(by, day, ids.lead, { commitment: await commitmentOf(person, day, challenge) })
  /** Told a day's work at a time, as the site asks for it. */
  async function contribute(day: number, by: string, challenge: string, hours: number, what: string) {
    const commitment = await commitmentOf(by, day, challenge)
    for (let told = 0; told < hours; told += 8) {
      const on = scene.isoDay(day - Math.floor(told / 8))
      await scene.act(by, day, ids.contribute, { commitment, hours: Math.min(8, hours - told), on, what })
    }
  }
  /** Somebody who leads the work says what they have seen: until the person answers, nobody else sees it. */
  async function offer(day: number, by: string, challenge: string, person: string, skill: string, words: string) {
    const commitment = await commitmentOf(person, day, challenge)
    return idIn(scene, by, day, ids.endorse, { input: { commitment, skill: idOf('skill', skill), words } })
  }
  /** And the person lets it stand. */
  async function vouch(day: number, by: string, challenge: string, person: string, skill: string, words: string) {
    const endorsement = await offer(day, by, challenge, person, skill, words)
    await scene.act(person, day + 1, ids.take, { input: { endorsement, accept: true, level: 3 } })
  }
  const nameReceiver = (day: number, by: string, challenge: string, organization: string) =>
    scene.act(by, day, ids.receiver, { challenge, organization: idOf('organization', organization) })

  return {
    applyTo,
    accept,
    invite,
    sayYes,
    join,
    isInvited,
    askForMandate,
    grantMandate,
    nameLead,
    contribute,
    offer,
    vouch,
    nameReceiver,
  }
}
