import type { Reroute } from '@sveltejs/kit/hooks'
import { withoutLanguage } from '#lib/address.ts'

export const reroute: Reroute = ({ url }) => withoutLanguage(url.pathname)
