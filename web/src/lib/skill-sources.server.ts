import type { RequestEvent } from '@sveltejs/kit'
import { Words } from './fragments.server.ts'
import { graphql, type ResultOf } from './graphql.ts'

const SkillSourcesDocument = graphql(
  `
    query SkillSources {
      skillSources {
        key
        name
        licence
        url
        notice {
          ...Words
        }
      }
    }
  `,
  [Words],
)

export type SkillSource = ResultOf<typeof SkillSourcesDocument>['skillSources'][number]

const KEPT_MS = 60_000
let known: { sources: SkillSource[]; until: number } | undefined

/** Whose concepts are here, for every page's foot. It changes by imports alone, so a minute's memory does no harm. */
export async function skillSources(event: RequestEvent): Promise<SkillSource[]> {
  if (known && Date.now() < known.until) return known.sources
  const { data } = await event.locals.api.query(SkillSourcesDocument, {}).toPromise()
  if (data) known = { sources: data.skillSources, until: Date.now() + KEPT_MS }
  return known?.sources ?? []
}
