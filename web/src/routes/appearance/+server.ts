import { redirect } from '@sveltejs/kit'
import { ownAddress } from '#lib/address.ts'
import { appearanceFrom } from '#lib/appearance.ts'
import type { RequestHandler } from './$types'

const oneYear = 60 * 60 * 24 * 365

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const words = await request.formData()
  cookies.set('appearance', appearanceFrom(String(words.get('appearance'))), {
    maxAge: oneYear,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
  })
  redirect(303, ownAddress(String(words.get('to'))))
}
