import { asSystem, type Ctx } from '../../base/ctx.js'
import { changedPeople, hasBeenAway, type ReadUntil } from '../identity/index.js'
import { newcomers, newcomersAfter } from './people.read.js'
import { columnsOf, World, type People } from './world/index.js'

/** What a process keeps of one database. */
interface Followed {
  world: World | null
  until: ReadUntil | null
  /** One reads at a time: what was read later is also taken in later. */
  turn: Promise<unknown>
  isLoading: boolean
}

/** Whoever knows which database it is. */
type Place = { readonly em: Pick<Ctx['em'], 'getMetadata'> }

const followedOf = new WeakMap<object, Followed>()

function followed({ em }: Place): Followed {
  const place = em.getMetadata()
  const found = followedOf.get(place) ?? { world: null, until: null, turn: Promise.resolve(), isLoading: false }
  followedOf.set(place, found)
  return found
}

export const isWorldReady = (place: Place) => followed(place).world !== null

const PAGE = 2000
const nobodyYet = '00000000-0000-0000-0000-000000000000'

/** Everybody, page by page. What changes meanwhile is told of after the position that was read first. */
async function load(system: Ctx): Promise<{ world: World; until: ReadUntil }> {
  const { snapshot, seconds } = await changedPeople(system, null)
  const world = new World()
  const parts: People[] = []
  let last = nobodyYet
  for (;;) {
    const page = await newcomersAfter(system, last, PAGE)
    if (page.length > 0) parts.push(columnsOf(world.book, page))
    if (page.length < PAGE) break
    last = page.at(-1)!.id
  }
  world.add(...parts)
  return { world, until: { snapshot, seconds } }
}

/**
 * The people as everyone has left them by now: what was committed before the question is in the answer, in this process
 * and in every other. Null while they are still being read; the answer is then for the database to find.
 */
export async function worldNow(system: Ctx): Promise<World | null> {
  const state = followed(system)
  if (!state.world) return null
  const turn = state.turn.then(() => catchUp(system, state))
  state.turn = turn.catch(() => undefined)
  await turn
  return state.world
}

async function catchUp(system: Ctx, state: Followed): Promise<void> {
  if (!state.world || !state.until) return
  const now = await changedPeople(system, state.until)
  if (hasBeenAway(state.until, now)) {
    Object.assign(state, { world: null, until: null })
    return
  }
  if (now.people.length > 0) {
    const found = await newcomers(system, now.people)
    for (const beginning of now.people) state.world.remove(beginning)
    state.world.add(columnsOf(state.world.book, found))
  }
  state.until = { snapshot: now.snapshot, seconds: now.seconds }
}

/** Takes in what is new, or everything where nothing is kept yet or too much has come since. */
export async function follow(ctx: Ctx): Promise<void> {
  const system = asSystem(ctx)
  const state = followed(system)
  const world = await worldNow(system)
  if ((world && !world.isWorn) || state.isLoading) return
  state.isLoading = true
  try {
    const loaded = await load(system)
    // In turn, since whoever is catching up now would say of the new world what was done to the old one.
    state.turn = state.turn.then(() => Object.assign(state, loaded))
    await state.turn
  } finally {
    state.isLoading = false
  }
}
