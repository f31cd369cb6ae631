import { build } from './parts/build.mjs'
import { install } from './parts/install.mjs'
import { attempt } from './parts/attempt.mjs'

await attempt(async () => {
  await install()
  await build()
})
