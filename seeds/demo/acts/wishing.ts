import type { Scene } from '../scene.js'
import type { Lang } from './said.js'

const ids = {
  propose: `mutation ($label: String!, $language: Language!) { proposeSkill(label: $label, language: $language) }`,
  keep: `mutation ($filter: ChallengeFilter!) { saveSearch(filter: $filter) { id } }`,
  aside: `mutation ($opening: ID!) { setOpeningAside(opening: $opening) }`,
}

/** What people want for themselves. */
export const wishingVerbs = (scene: Scene) => ({
  proposeSkill: (day: number, by: string, label: string, language: Lang = 'sv') =>
    scene.act(by, day, ids.propose, { label, language }),
  keepSearch: (day: number, by: string, filter: object) => scene.act(by, day, ids.keep, { filter }),
  setAside: (day: number, by: string, opening: string) => scene.act(by, day, ids.aside, { opening }),
})
