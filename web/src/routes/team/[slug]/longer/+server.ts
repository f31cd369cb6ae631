import { json } from '@sveltejs/kit'
import { ask } from '#lib/api.server.ts'
import { benchFrom, mostSeconds, wishFrom } from '../bench.ts'
import { Propose } from '../documents.server.ts'
import { ledChallenge, onMap } from '../led.server.ts'
import type { RequestHandler } from './$types'

/** Looks on from the teams that are found, for longer. Ends as soon as nobody waits for it any more. */
export const GET: RequestHandler = async (event) => {
  const challenge = await ledChallenge(event, event.params.slug)
  const { searchParams } = event.url
  const known = searchParams.getAll('known').map((team) => team.split(' '))
  const wish = wishFrom({ ...benchFrom(searchParams), seconds: mostSeconds }, challenge.id)
  const { proposeTeams } = await ask(event, Propose, { input: { ...wish, known, search: searchParams.get('search') } })
  const team = proposeTeams.proposals[0] ?? proposeTeams.nearest
  return json({ proposals: proposeTeams, onMap: team && onMap(event, challenge, team) })
}
