// People by the million in typed arrays, searched exactly by the rule. What goes in, and what may be asked.
export { IS_CLAIMED, IS_WANTED, kindOfClaim, type Book } from './book.js'
export { reachIn, type Reach } from './links.js'
export {
  bitsOfLanguages,
  columnsOf,
  NO_HOURS,
  RECORD,
  traitsOf,
  wordsOfId,
  type Newcomer,
  type People,
} from './people.js'
export type { Asked, Mandates, Within } from './question.js'
export type { Found } from './best.js'
export { everyoneIn } from './everyone.js'
export { toldOf } from './told.js'
export { Laying } from './laying.js'
export { World } from './world.js'
