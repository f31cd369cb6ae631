import { to } from '#lib/links.ts'

export const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const AGAIN_MS = 15_000

/** Whether something has been answered since; the server waits a few seconds for it. Unheard, it is asked for later. */
export async function isAnswered(
  { slug, id }: { slug: string; id: string },
  seen: string,
  leaving: AbortSignal,
): Promise<boolean> {
  try {
    const answer = await fetch(`${to(`/team/${slug}/answers`)}?challenge=${id}&seen=${seen}`, { signal: leaving })
    if (!answer.ok) throw new Error(String(answer.status))
    return ((await answer.json()) as { mark: string }).mark !== seen
  } catch {
    if (!leaving.aborted) await rest(AGAIN_MS)
    return !leaving.aborted
  }
}
