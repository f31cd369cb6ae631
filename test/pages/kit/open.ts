import { openRegion } from '../../kit/region.ts'

/** One region for the whole run. No test may count on what another has left there. */
export default async function open() {
  // One that is already up serves whoever works on the tests.
  if (process.env['REGION_ORIGIN']) return undefined
  const region = await openRegion({ POINTS_FACTOR: '1000' })
  process.env['REGION_ORIGIN'] = region.origin
  return region.stop
}
