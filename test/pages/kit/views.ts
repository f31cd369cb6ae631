import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { idOf } from '../../../seeds/ids.ts'
import type { Who } from './site.ts'

export interface View {
  /** The folder in web/src/routes. */
  route: string
  address: string
  /** Where one ends up when the page itself is only for a refused click. */
  lands?: string
  /** Nobody is a stranger. */
  who?: Who
  isPrinted?: true
}

/** An example of every page there is, and of what the roles see where they see something else. */
export const views: View[] = [
  { route: '/', address: '/' },
  { route: '/', address: '/', who: 'Elin' },
  { route: '/about', address: '/about' },
  { route: '/privacy', address: '/privacy' },
  { route: '/privacy/erased', address: '/privacy/erased' },
  { route: '/sign-in', address: '/sign-in' },
  { route: '/sign-in/link', address: '/sign-in/link?token=none&to=/my' },
  { route: '/sign-in/kept', address: '/sign-in/kept' },
  { route: '/sign-in/kept', address: '/sign-in/kept', who: 'Elin' },
  { route: '/mailbox', address: '/mailbox' },
  { route: '/events', address: '/events' },
  { route: '/hubs', address: '/hubs' },
  { route: '/hubs/[slug]', address: '/hubs/house-be' },
  { route: '/hubs/[slug]/edit', address: '/hubs/house-be/edit', who: 'Per-Olof' },
  { route: '/skills', address: '/skills' },
  { route: '/skills', address: '/skills?municipality=2326' },
  { route: '/skills', address: '/skills?municipality=0000' },
  { route: '/challenges', address: '/challenges' },
  { route: '/challenges', address: '/challenges?view=map' },
  { route: '/challenges', address: '/challenges?q=zzzz&theme=CLIMATE' },
  { route: '/challenges', address: '/challenges?skills=1', who: 'Elin' },
  { route: '/my', address: '/my', who: 'Elin' },
  { route: '/my', address: '/my', who: 'Sofia' },
  { route: '/my', address: '/my?theme=CLIMATE&km=50&afar=1', who: 'Sofia' },
  { route: '/my', address: '/my?theme=SECURITY&hours=5&language=nb', who: 'Sofia' },
  { route: '/my/profile', address: '/my/profile', who: 'Elin' },
  { route: '/my/skills', address: '/my/skills', who: 'Elin' },
  { route: '/my/skills', address: '/my/skills', who: 'Ingrid' },
  { route: '/my', address: '/my', who: 'Ingrid' },
  { route: '/my/skills/read', address: '/my/skills/read', who: 'Elin' },
  { route: '/my/hours', address: '/my/hours', who: 'Amina' },
  { route: '/my/mandate', address: '/my/mandate', who: 'Elin' },
  { route: '/my/mandate', address: '/my/mandate', who: 'Sofia' },
  { route: '/my/privacy', address: '/my/privacy', who: 'Sofia' },
  { route: '/my/privacy/erase', address: '/my/privacy/erase', who: 'Elin' },
  { route: '/employer', address: '/employer', who: 'Marianne' },
  { route: '/administration', address: '/administration', who: 'Greta' },
  { route: '/administration/skills', address: '/administration/skills', who: 'Greta' },
  ...tabs('koldioxidbantning'),
  ...tabs('koldioxidbantning', 'Karin'),
  ...tabs('effektivare-lokalutnyttjande', 'Amina'),
  { route: '/challenges/[slug]/people', address: '/challenges/koldioxidbantning/people', who: 'Elin' },
  {
    route: '/challenges/[slug]/people',
    address: '/challenges/koldioxidbantning/people?hours=40&sector=ACADEMIA&language=en',
    who: 'Amina',
  },
  { route: '/challenges/[slug]/edit', address: '/challenges/koldioxidbantning/edit', who: 'Karin' },
  {
    route: '/challenges/[slug]/follow',
    address: '/challenges/koldioxidbantning/follow',
    lands: '/challenges/koldioxidbantning',
  },
  { route: '/challenges/new', address: '/challenges/new', who: 'Karin' },
  { route: '/challenges/new', address: '/challenges/new?text=utsläpp', who: 'Karin' },
  { route: '/challenges/new', address: '/challenges/new', who: 'Elin' },
  ...draft(),
  { route: '/team', address: '/team', who: 'Amina' },
  { route: '/team', address: '/team', who: 'Karin' },
  ...workbenches(),
]

/** What can be on it: one's own team, beside the others, without somebody, instead of somebody, when nothing goes, on paper. */
function workbenches(): View[] {
  const [sofia, nobody] = [idOf('account', 'sofia'), '00000000-0000-4000-8000-000000000000']
  const states = [
    '',
    '?own=1',
    `?people=${sofia}`,
    `?people=${sofia}&lock=${sofia}&compare=1`,
    `?own=1&out=${sofia}&gone=${sofia}`,
    `?people=${sofia}&swap=${sofia}`,
    `?people=${sofia}&people=${nobody}`,
    `?lock=${nobody}`,
    '?size=2&sectors=4',
    '?km=0&must=ruralHub&must=receiver',
  ]
  const at = (state: string): View => ({
    route: '/team/[slug]',
    address: `/team/effektivare-lokalutnyttjande${state}`,
    who: 'Amina',
  })
  return [...states.map(at), { ...at(''), isPrinted: true }, { ...at(`?people=${sofia}&compare=1`), isPrinted: true }]
}

function draft(): View[] {
  const at = (id: string, end: string, step = end): View => {
    return { route: `/challenges/new/[draft]/${step}`, address: `/challenges/new/${id}/${end}`, who: 'Karin' }
  }
  const begun = idOf('challenge', 'digitalt-utanforskap')
  const steps = ['question', 'owners', 'place', 'background', 'sustainability', 'track', 'quick']
  const done = at(idOf('challenge', 'koldioxidbantning'), 'next')
  return [...steps.map((step) => at(begun, step, '[step]')), at(begun, 'preview'), at(begun, 'discard'), done]
}

function tabs(slug: string, who?: Who): View[] {
  const ends = ['', '/perspectives', '/people', '/way', '/results']
  return ends.map((end) => ({ route: `/challenges/[slug]${end}`, address: `/challenges/${slug}${end}`, who }))
}

const routes = fileURLToPath(new URL('../../../web/src/routes', import.meta.url))

export const routesOfTheSite = (): string[] =>
  globSync('**/+page.svelte', { cwd: routes }).map((file) => (file.includes('/') ? `/${dirname(file)}` : '/'))

export const nameOf = ({ address, who, isPrinted }: View) =>
  `${address}${who ? ` for ${who}` : ''}${isPrinted ? ', printed,' : ''}`
