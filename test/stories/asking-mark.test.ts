import { Purpose, Role } from '@mellanrum/api'
import { expect, test } from 'vitest'
import { makeWorld, type Person } from '../kit/world.js'

const world = await makeWorld()
const invite = `mutation ($input: InviteInput!) { invite(input: $input) { id } }`
const mark = `query ($challenge: ID!, $seen: String) { askingMark(challenge: $challenge, seen: $seen) }`

test('says that somebody was asked, to those who lead the work and to whom was asked, and to nobody else', async () => {
  const board = await world.make.organization()
  const owner = await world.person({ roles: [{ role: Role.AGENCY_EDITOR, organization: board }] })
  const challenge = await world.make.challenge({ lead: board })
  const opening = await world.make.opening({ challenge })
  const [kim, other] = [await world.person(), await world.person()]
  for (const account of [kim, other]) await world.make.coworker({ account, consents: [Purpose.BE_MATCHED] })
  const markFor = async (who: Person, seen?: string) =>
    (await who.get<{ askingMark: string }>(mark, { challenge: challenge.id, seen })).askingMark
  const marks = () => Promise.all([owner, kim, other].map((who) => markFor(who)))

  /** As a page does: what says the same after a while is asked again. */
  async function newsFor(who: Person, seen: string): Promise<string> {
    const now = await markFor(who, seen)
    return now === seen ? newsFor(who, seen) : now
  }

  const before = await marks()
  const [, waited] = await Promise.all([
    owner.get(invite, { input: { opening: opening.id, coworker: kim.id, message: 'Vill du?' } }),
    newsFor(owner, before[0]!),
  ])
  const after = await marks()
  expect(after.map((one, at) => one !== before[at])).toEqual([true, true, false])
  expect(waited).toBe(after[0])
})
