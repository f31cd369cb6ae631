import { Language } from '../base/localized.js'

/** The site says which language it shows; a browser on its own says which ones it would like. */
export function languageFrom(header: (name: string) => unknown): Language {
  const wish = String(header('x-language') ?? header('accept-language') ?? 'sv').slice(0, 2)
  if (wish === 'no' || wish === 'nn' || wish === 'nb') return Language.nb
  return wish === 'en' ? Language.en : Language.sv
}
