import type { Scene } from '../scene.js'
import { openingVerbs } from './opening.js'
import { postingVerbs } from './posting.js'
import { teamingVerbs } from './teaming.js'
import { tryingVerbs } from './trying.js'
import { understandingVerbs } from './understanding.js'
import { wishingVerbs } from './wishing.js'

/** The verbs of the demonstration. Each is somebody doing what the site lets them do, on a day counted from today. */
export const verbsOf = (scene: Scene) => ({
  ...postingVerbs(scene),
  ...understandingVerbs(scene),
  ...openingVerbs(scene),
  ...teamingVerbs(scene),
  ...tryingVerbs(scene),
  ...wishingVerbs(scene),
})

export type Verbs = ReturnType<typeof verbsOf>
