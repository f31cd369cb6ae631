import type { Language } from './address.ts'

export type Unit = 'days' | 'weeks' | 'months' | 'years'
export type Distance =
  | { kind: 'today' | 'yesterday' | 'tomorrow' }
  | { kind: 'ahead' | 'behind'; unit: Unit; count: number }

const day = 86_400_000
const zone = 'Europe/Stockholm'
const tags: Record<Language, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' }

/** Making one of these costs more than a hundred uses of it. */
function kept<Format, Options>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (tag: string, options: Options): Format => {
    const key = `${tag} ${JSON.stringify(options)}`
    const format = made.get(key) ?? make(tag, options)
    made.set(key, format)
    return format
  }
}

const dateIn = kept(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: zone }),
)
const numberIn = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))

/** Days are counted as people in the region count them: by the date on their wall, not by hours passed. */
function dayNumber(moment: Date): number {
  const [year, month, date] = dateIn('en-CA', {}).format(moment).split('-').map(Number)
  return Date.UTC(year!, month! - 1, date!) / day
}

/** A calendar day (2026-03-14) has no hour: noon keeps it on its own date in every zone of the region. */
export const momentOf = (iso: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00Z` : iso)

export function distance(iso: string, now: Date): Distance {
  const days = dayNumber(momentOf(iso)) - dayNumber(now)
  if (days === 0) return { kind: 'today' }
  if (days === -1) return { kind: 'yesterday' }
  if (days === 1) return { kind: 'tomorrow' }
  return { kind: days > 0 ? 'ahead' : 'behind', ...rounded(Math.abs(days)) }
}

function rounded(days: number): { unit: Unit; count: number } {
  if (days < 14) return { unit: 'days', count: days }
  if (days < 60) return { unit: 'weeks', count: Math.round(days / 7) }
  if (days < 548) return { unit: 'months', count: Math.round(days / 30.44) }
  return { unit: 'years', count: Math.round(days / 365.25) }
}

const words: Record<Language, readonly string[]> = {
  sv: ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  nb: ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** Numbers up to twelve as words, as one writes them in a letter. `unit` matters only for "one". */
export function numberWord(count: number, language: Language, unit: Unit): string {
  if (count === 1) return one(language, unit)
  return words[language][count - 2] ?? String(count)
}

function one(language: Language, unit: Unit): string {
  if (language === 'en') return 'one'
  if (language === 'nb') return unit === 'years' ? 'ett' : unit === 'weeks' ? 'ei' : 'en'
  return unit === 'years' ? 'ett' : 'en'
}

export const exactDate = (iso: string, language: Language): string =>
  dateIn(tags[language], { dateStyle: 'long' }).format(momentOf(iso))

export const exactMoment = (iso: string, language: Language): string =>
  dateIn(tags[language], { dateStyle: 'long', timeStyle: 'short' }).format(momentOf(iso))

export const monthAndYear = (iso: string, language: Language): string =>
  dateIn(tags[language], { month: 'long', year: 'numeric' }).format(momentOf(iso))

export const formatNumber = (value: number, language: Language, decimals?: number): string =>
  numberIn(tags[language], {
    maximumFractionDigits: decimals ?? (Number.isInteger(value) ? 0 : 1),
    minimumFractionDigits: decimals ?? 0,
  }).format(value)
