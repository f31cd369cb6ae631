import { setTimeout as after } from 'node:timers/promises'

/** What is awaited, or something else once so many milliseconds have gone without it. */
export const orInstead = <Thing>(awaited: Promise<Thing>, instead: Thing, milliseconds: number): Promise<Thing> =>
  Promise.race([awaited, after(Math.max(0, milliseconds), instead, { ref: false })])
