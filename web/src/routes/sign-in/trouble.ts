export type Trouble = 'expired' | 'failed'

const usedUp = /EXPIRED|INVALID_TOKEN|ATTEMPTS/i

/** What a link or an identity provider sent along when it did not let someone in. */
export function troubleFrom(words: URLSearchParams): Trouble | undefined {
  const error = words.get('error')
  if (!error) return undefined
  return usedUp.test(error) ? 'expired' : 'failed'
}
