import { ask } from '#lib/api.server.ts'
import { signedIn } from '../../signed-in.server.ts'
import { MyData } from '../documents.server.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  await signedIn(event)
  const { myData } = await ask(event, MyData, {})
  return new Response(myData, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mellanrum.json"',
      'cache-control': 'no-store',
    },
  })
}
