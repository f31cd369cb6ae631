import type { Language } from '#lib/address.ts'
import { themeLabel } from '#lib/labels.ts'
import { plainText, type LocalizedText } from '#lib/localized.ts'
import { m } from '#lib/paraglide/messages.js'
import { exactDate } from '#lib/time.ts'

export type MandateToTell = {
  organization: { name: LocalizedText } | null
  scope: 'CHALLENGE' | 'THEME' | 'ALL'
  challenge: { title: LocalizedText } | null
  theme: keyof typeof themeLabel | null
  hoursAsked: number
  hoursGranted: number | null
  until: string | null
  state: 'REQUESTED' | 'GRANTED' | 'DECLINED' | 'SUSPENDED' | 'EXPIRED' | 'REVOKED' | 'SELF_GRANTED'
}

/** How a mandate stands, as one would tell it: who has said what, how much, how long. */
export function mandateWords(mandate: MandateToTell, language: Language): string {
  const employer = plainText(mandate.organization?.name, language) || m.my_mandate_employer()
  const hours = mandate.hoursGranted ?? mandate.hoursAsked
  const date = mandate.until ? exactDate(mandate.until, language) : null
  switch (mandate.state) {
    case 'REQUESTED': {
      const asked = m.my_mandate_requested({ employer, hours: mandate.hoursAsked })
      return date ? `${asked} ${m.my_mandate_wished_until({ date })}` : asked
    }
    case 'GRANTED':
      return date ? m.my_mandate_granted({ employer, hours, date }) : m.my_mandate_granted_open({ employer, hours })
    case 'SELF_GRANTED':
      return date ? m.my_mandate_self({ hours, date }) : m.my_mandate_self_open({ hours })
    case 'DECLINED':
      return m.my_mandate_declined({ employer })
    case 'SUSPENDED':
      return m.my_mandate_suspended({ employer, hours })
    case 'REVOKED':
      if (!mandate.organization) return m.my_mandate_taken_back()
      return mandate.hoursGranted === null ? m.my_mandate_withdrawn({ employer }) : m.my_mandate_revoked({ employer })
    case 'EXPIRED':
      return date ? m.my_mandate_expired({ hours, date }) : m.my_mandate_expired_open({ hours })
  }
}

/** What a mandate reaches. One for a challenge that is hidden by now still says that it was for one. */
export function reachWords({ scope, challenge, theme }: MandateToTell, language: Language): string {
  if (scope === 'CHALLENGE') {
    return challenge
      ? m.my_reach_challenge({ title: plainText(challenge.title, language) })
      : m.my_reach_some_challenge()
  }
  return scope === 'THEME' && theme ? m.my_reach_theme({ theme: themeLabel[theme]() }) : m.my_reach_all()
}
