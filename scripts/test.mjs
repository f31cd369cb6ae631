import { attempt } from './parts/attempt.mjs'
import { build } from './parts/build.mjs'
import { check } from './parts/check.mjs'
import { install } from './parts/install.mjs'
import { inBrowser } from './parts/in-browser.mjs'
import { PACKAGES } from './parts/packages.mjs'
import { conclude } from './parts/tally.mjs'
import { units } from './parts/units.mjs'

await attempt(async () => {
  await install()
  await build()
  const tallies = [await check()]
  for (const part of PACKAGES) tallies.push(await units(part))
  tallies.push(await inBrowser())
  conclude(tallies)
})
