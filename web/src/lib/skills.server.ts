import type { RequestEvent } from '@sveltejs/kit'
import type { Language } from './address.ts'
import { ask } from './api.server.ts'
import { Words } from './fragments.server.ts'
import { graphql, type ResultOf } from './graphql.ts'
import { inLanguage } from './localized.ts'
import type { Found } from './ui/Combobox.svelte'

const FindSkills = graphql(
  `
    query FindSkills($text: String!, $first: Int!) {
      findSkills(text: $text, first: $first) {
        matched
        language
        skill {
          id
          label {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

const SuggestSkills = graphql(
  `
    query SuggestSkills($text: String!) {
      suggestSkills(text: $text, first: 40) {
        why
        quotes {
          text
        }
        skill {
          id
          label {
            ...Words
          }
          description {
            ...Words
          }
        }
      }
    }
  `,
  [Words],
)

export type Suggested = ResultOf<typeof SuggestSkills>['suggestSkills'][number]

/** Skills that a text speaks of, with the words that say so. Nothing is kept of the text. */
export const suggestSkills = async (event: RequestEvent, text: string): Promise<Suggested[]> =>
  (await ask(event, SuggestSkills, { text: text.slice(0, 40_000) })).suggestSkills

type Hit = ResultOf<typeof FindSkills>['findSkills'][number]

/** Skills by words in any of the three languages; the hint tells by which word it was found when that is not its name. */
export async function findSkills(event: RequestEvent, text: string, first = 8): Promise<Found[]> {
  const words = text.trim().slice(0, 80)
  if (words.length < 2) return []
  const { findSkills: hits } = await ask(event, FindSkills, { text: words, first })
  return hits.map((hit) => foundFrom(hit, event.locals.language))
}

function foundFrom({ skill, matched, language: matchedIn }: Hit, language: Language): Found {
  const { words: label, language: labelIn } = inLanguage(skill.label, language)
  const foreign = (said: Language) => (said === language ? undefined : said)
  const found = { value: skill.id, label, lang: foreign(labelIn) }
  return matched.toLowerCase() === label.toLowerCase()
    ? found
    : { ...found, hint: matched, hintLang: foreign(matchedIn) }
}
