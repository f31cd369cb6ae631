import { languageOf } from '#lib/address.ts'
import { defineCustomClientStrategy } from '#lib/paraglide/runtime.js'

defineCustomClientStrategy('custom-address', {
  getLocale: () => languageOf(location.pathname),
  setLocale: () => undefined,
})
