import { attempt } from './parts/attempt.mjs'
import { build } from './parts/build.mjs'
import { check } from './parts/check.mjs'
import { install } from './parts/install.mjs'
import { conclude } from './parts/tally.mjs'

await attempt(async () => {
  await install()
  await build()
  conclude([await check()])
})
