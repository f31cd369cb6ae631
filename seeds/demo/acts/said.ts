import type { Scene } from '../scene.js'

export type Words = { sv: string; nb: string; en: string }
export type Lang = keyof Words

/** What an operation answers with, of which only the id is of use. */
export async function idIn(
  scene: Scene,
  by: string,
  day: number,
  operation: string,
  variables: object,
): Promise<string> {
  const data = await scene.act<Record<string, { id: string }>>(by, day, operation, variables)
  return Object.values(data)[0]!.id
}
