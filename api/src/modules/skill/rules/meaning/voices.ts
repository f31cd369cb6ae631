import { countOf, meet, type Sets } from './sets.js'

const [CROWD, ALONE] = [25, 2.5]

/**
 * How much a sign counts that comes from each thing, among others of its holder. Things that always stand in the same
 * company are mostly held together and all tell of the same, so that each of them adds little: the more alike a thing
 * and what it stands with are (a cosine, the mean over all it stands with), the less. One that stands with nothing
 * speaks for itself.
 */
export function voicesOf(ofThing: Sets, sets: Sets): Float64Array {
  const together = new Float32Array(sets.size)
  const often = Float64Array.from({ length: sets.size }, (_, one) => ofThing.start[one + 1]! - ofThing.start[one]!)
  return Float64Array.from({ length: countOf(ofThing) }, (_, one) => {
    meet(ofThing, sets, one, together.fill(0))
    let [alike, met] = [0, 0]
    for (let other = 0; other < sets.size; other++) {
      const both = together[other]!
      if (both === 0 || other === one) continue
      alike += both ** 2 / Math.sqrt(often[one]! * often[other]!)
      met += both
    }
    return ALONE / Math.sqrt(1 + (CROWD * alike) / (met || 1))
  })
}
