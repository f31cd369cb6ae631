import { asSystem, type Ctx } from '../../base/ctx.js'
import { changedPeople, hasBeenAway, type ReadUntil } from '../identity/index.js'
import { changed, newcomersAfter } from './people.read.js'
import { columnsOf, Laying, World } from './world/index.js'

/** Everybody, as they were when changes were last read. */
interface Known {
  readonly world: World
  until: ReadUntil
}

/** What a process keeps of one database. */
interface Followed {
  known: Known | null
  /** One reads at a time: what was read later is also taken in later. */
  turn: Promise<unknown>
  isLoading: boolean
  /** Of laying together aside; told to whoever follows next. */
  failure: unknown
}

/** Whoever knows which database it is. */
type Place = { readonly em: Pick<Ctx['em'], 'getMetadata'> }

const followedOf = new WeakMap<object, Followed>()

function followed({ em }: Place): Followed {
  const place = em.getMetadata()
  const found = followedOf.get(place) ?? { known: null, turn: Promise.resolve(), isLoading: false, failure: null }
  followedOf.set(place, found)
  return found
}

export const isWorldReady = (place: Place) => followed(place).known !== null

/** So many are read at a time that whoever else asks is hardly kept waiting. */
const PAGE = 500
/** When more than this have changed they are read as everybody is, and the database answers until then. */
const MOST_AT_ONCE = 10_000
const nobodyYet = '00000000-0000-0000-0000-000000000000'

/** Everybody, page by page. What changes meanwhile is told of after the position that was read first. */
async function load(system: Ctx): Promise<Known> {
  const { snapshot, seconds } = await changedPeople(system, null)
  const world = new World()
  const laying = new Laying()
  try {
    for (let last: string | undefined = nobodyYet; last;) {
      const page = await newcomersAfter(system, last, PAGE)
      laying.give(columnsOf(world.book, page))
      last = page.length < PAGE ? undefined : page.at(-1)!.id
    }
    world.take(await laying.done(world.book))
  } finally {
    await laying.end()
  }
  const known = { world, until: { snapshot, seconds } }
  await takeIn(system, known)
  return known
}

/** Whether it could be done: not by whoever has been away for long, nor when too many have changed. */
async function takeIn(system: Ctx, known: Known, most = Infinity): Promise<boolean> {
  const { world, until } = known
  const first = await takeInPage(system, world, until, '')
  let [last, taken] = [first.people.at(PAGE - 1), first.people.length]
  while (last && taken <= most) {
    const { people } = await takeInPage(system, world, until, last)
    last = people.at(PAGE - 1)
    taken += people.length
  }
  if (taken > most || hasBeenAway(until, first)) return false
  // Of all pages the first has read the least far.
  known.until = { snapshot: first.snapshot, seconds: first.seconds }
  return true
}

async function takeInPage(system: Ctx, world: World, until: ReadUntil, last: string) {
  const page = await changed(system, until, last, PAGE)
  for (const beginning of page.people) world.remove(beginning)
  world.add(columnsOf(world.book, page.found))
  return page
}

/**
 * The people as everyone has left them by now: what was committed before the question is in the answer, in this process
 * and in every other. Null while they are still being read; the answer is then for the database to find.
 */
export async function worldNow(system: Ctx): Promise<World | null> {
  const state = followed(system)
  if (!state.known) return null
  const turn = state.turn.then(() => catchUp(system, state))
  state.turn = turn.catch(() => undefined)
  await turn
  return state.known?.world ?? null
}

async function catchUp(system: Ctx, state: Followed): Promise<void> {
  const { known } = state
  if (!known) return
  if (!(await takeIn(system, known, MOST_AT_ONCE))) state.known = null
  else if (known.world.isScattered) known.world.layTogether().catch((error: unknown) => (state.failure = error))
}

/** Takes in what is new, or everything where nothing is kept. */
export async function follow(ctx: Ctx): Promise<void> {
  const system = asSystem(ctx)
  const state = followed(system)
  if ((await worldNow(system)) || state.isLoading) return tellFailure(state)
  state.isLoading = true
  try {
    const known = await load(system)
    // In turn, since whoever is catching up now would say of the new world what was done to the old one.
    state.turn = state.turn.then(() => (state.known = known))
    await state.turn
  } finally {
    state.isLoading = false
  }
}

function tellFailure(state: Followed): void {
  const { failure } = state
  state.failure = null
  if (failure) throw failure
}
