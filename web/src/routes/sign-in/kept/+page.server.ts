import { fail } from '@sveltejs/kit'
import { ownAddress } from '#lib/address.ts'
import type { Actions } from './$types'

type Kept = [name: string, value: string]

export const actions: Actions = {
  default: async (event) => {
    const sent = await event.request.formData()
    const kept = [...sent].filter((one): one is Kept => typeof one[1] === 'string')
    return fail(401, { kept, to: ownAddress(event.url.searchParams.get('to')) })
  },
}
