export type Draft = Record<string, string[]>

const day = 86_400_000
const neverKept = new Set(['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset'])

export const isTypedKind = (kind: string): boolean => !neverKept.has(kind)

export const sealDraft = (draft: Draft, now: number): string => JSON.stringify({ at: now, draft })

/** The draft, unless it is more than a day old or not one of ours. */
export function freshDraft(kept: string | null, now: number): Draft {
  const { at, draft } = unsealed(kept)
  if (at === undefined || now - at > day || at > now) return {}
  return draft
}

/** Whether all of a draft is among what was sent, so that it need not be kept. */
export const isIn = (sent: readonly (readonly [name: string, value: string])[], draft: Draft): boolean =>
  Object.entries(draft).every(([name, values]) =>
    values.every((value) => sent.some(([field, typed]) => field === name && typed === value)),
  )

function unsealed(kept: string | null): { at?: number; draft: Draft } {
  try {
    const { at, draft } = JSON.parse(kept ?? '{}') as { at?: unknown; draft?: unknown }
    if (typeof at !== 'number' || typeof draft !== 'object' || draft === null) return { draft: {} }
    return { at, draft: draft as Draft }
  } catch {
    return { draft: {} }
  }
}
