import { addressIn } from './address.ts'
import { getLocale } from './paraglide/runtime.js'

/** A link within the site, in the language the page is read in: `<a href={to('/hubs')}>`. */
export const to = (address: string): string => addressIn(getLocale(), address)
