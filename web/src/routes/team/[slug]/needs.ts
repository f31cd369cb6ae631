import type { OnBench } from './documents.server.ts'

type Wanted = OnBench['openings'][number]['skills'][number]

const order = ['REQUIRED', 'DESIRED', 'LEARNABLE']
const byWeight = (one: Wanted, other: Wanted) => order.indexOf(one.importance) - order.indexOf(other.importance)

/** What the open roles ask for together, each skill once, as heavily as any role asks for it; the heaviest first. */
export function needsOf(openings: readonly Pick<OnBench['openings'][number], 'isOpen' | 'skills'>[]): Wanted[] {
  const all = openings.filter(({ isOpen }) => isOpen).flatMap(({ skills }) => skills)
  const heaviest = [...all].sort(byWeight)
  return heaviest.filter(({ skill }, place) => heaviest.findIndex((one) => one.skill.id === skill.id) === place)
}
