import { to } from '#lib/links.ts'
import { rest } from './answers.ts'
import type { Far } from './documents.server.ts'

const AGAIN_MS = 300

/** Tells how far a search is, again and again until it ends. That it cannot be told is no reason to end. */
export async function follow(slug: string, search: string, ended: AbortSignal, tell: (far: Far) => void) {
  while (!ended.aborted) {
    await rest(AGAIN_MS)
    const answer = await fetch(`${to(`/team/${slug}/far`)}?search=${search}`, { signal: ended }).catch(() => null)
    const far = answer?.ok ? ((await answer.json().catch(() => null)) as Far | null) : null
    if (far && !ended.aborted) tell(far)
  }
}
