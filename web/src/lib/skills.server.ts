import type { RequestEvent } from '@sveltejs/kit'
import { ask } from './api.server.ts'
import { Words } from './fragments.server.ts'
import { graphql, type ResultOf } from './graphql.ts'
import { plainText } from './localized.ts'
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

type Hit = ResultOf<typeof FindSkills>['findSkills'][number]

/** Skills by words in any of the three languages; the hint tells by which word it was found when that is not its name. */
export async function findSkills(event: RequestEvent, text: string, first = 8): Promise<Found[]> {
  const words = text.trim().slice(0, 80)
  if (words.length < 2) return []
  const { findSkills: hits } = await ask(event, FindSkills, { text: words, first })
  return hits.map((hit) => foundFrom(hit, plainText(hit.skill.label, event.locals.language)))
}

const foundFrom = ({ skill, matched }: Hit, label: string): Found => ({
  value: skill.id,
  label,
  hint: matched.toLowerCase() === label.toLowerCase() ? undefined : matched,
})
