import { readFileSync, writeFileSync } from 'node:fs'

/** Who has which skills, and nothing else: people are numbered in the order they came, as by serial keys and UUIDs v7. */
export interface Crowd {
  readonly count: number
  /** How many different skills there can be. */
  readonly most: number
  /** Where the skills of each begin, and after the last where they end. */
  readonly starts: Uint32Array
  readonly skills: Uint16Array
}

export interface Need {
  readonly skill: number
  readonly importance: 'REQUIRED' | 'DESIRED' | 'LEARNABLE'
  /** 0 (everyone has it) to 1 (nobody has). */
  readonly rarity: number
  /** What the rule gives for it, in whole millionths of a point. */
  readonly weight: number
}

/** Of all who have any of the skills, those with the most weight together; among equals the first numbers. */
export type Best = (needs: readonly Need[], first: number) => Promise<readonly number[]> | readonly number[]

export interface Contender {
  readonly best: Best
  /** What it keeps, in memory or on the disk. */
  bytes(): Promise<number> | number
  close?(): Promise<void> | void
}

/** `folder` is a fresh one of its own. */
export type Open = (crowd: Crowd, folder: string) => Promise<Contender>

export const skillsOf = ({ skills, starts }: Crowd, person: number) =>
  skills.subarray(starts[person], starts[person + 1])

/** The people of each skill, in their order. */
export function holdersOf({ count, most, starts, skills }: Crowd): { starts: Uint32Array; people: Uint32Array } {
  const begins = new Uint32Array(most + 1)
  for (const skill of skills) begins[skill + 1]!++
  for (let skill = 0; skill < most; skill++) begins[skill + 1]! += begins[skill]!
  const people = new Uint32Array(skills.length)
  const next = begins.slice()
  for (let person = 0; person < count; person++)
    for (let at = starts[person]!; at < starts[person + 1]!; at++) people[next[skills[at]!]!++] = person
  return { starts: begins, people }
}

/** How rare the text engines hold a word to be, as they reckon it. */
export function raritiesOf({ count, most, skills }: Crowd): Float64Array {
  const holders = new Uint32Array(most)
  for (const skill of skills) holders[skill]!++
  return Float64Array.from(holders, (held) => Math.log(1 + (count - held + 0.5) / (held + 0.5)))
}

/** For engines that answer with everyone: numbers with totals, the best first. */
export const ranked = (totals: [person: number, total: number][], first: number): number[] =>
  totals
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, first)
    .map(([person]) => person)

export function writeCrowd(file: string, { count, most, starts, skills }: Crowd): void {
  const parts = [Uint32Array.of(count, most), starts, skills]
  writeFileSync(
    file,
    Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))),
  )
}

export function readCrowd(file: string): Crowd {
  const { buffer, byteOffset } = readFileSync(file)
  const [count, most] = new Uint32Array(buffer, byteOffset, 2)
  const starts = new Uint32Array(buffer, byteOffset + 8, count! + 1)
  const skills = new Uint16Array(buffer, byteOffset + 8 + starts.byteLength, starts[count!])
  return { count: count!, most: most!, starts, skills }
}
