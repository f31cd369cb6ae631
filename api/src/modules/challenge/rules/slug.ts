const folded: Readonly<Record<string, string>> = { å: 'a', ä: 'a', æ: 'ae', ö: 'o', ø: 'o' }
const LONGEST = 60

/** A title as it stands in an address: small letters, folded the way people type them without a Nordic keyboard. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'utmaning'
}
