export const languages = ['sv', 'nb', 'en'] as const
export type Language = (typeof languages)[number]

const prefix = /^\/(nb|en)(?=\/|$)/

/** Swedish has no prefix: it is what most addresses in the region are written in. */
export const languageOf = (pathname: string): Language => (prefix.exec(pathname)?.[1] as Language | undefined) ?? 'sv'

export const withoutLanguage = (pathname: string): string => pathname.replace(prefix, '') || '/'

export function addressIn(language: Language, address: string): string {
  const bare = withoutLanguage(address)
  if (language === 'sv') return bare
  return bare === '/' ? `/${language}` : `/${language}${bare}`
}

/** Only an address of our own may be returned to, or the site could be used to send people elsewhere. */
export function ownAddress(wish: string | null | undefined, otherwise = '/'): string {
  if (!wish || !wish.startsWith('/') || /^\/[/\\]/.test(wish) || /[\n\r\t\\]/.test(wish)) return otherwise
  return wish
}
