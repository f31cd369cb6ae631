import { attempt } from './parts/attempt.mjs'
import { build } from './parts/build.mjs'
import { check } from './parts/check.mjs'
import { inBrowser } from './parts/in-browser.mjs'
import { install } from './parts/install.mjs'
import { PACKAGES } from './parts/packages.mjs'
import { filesUnder } from './parts/stamps.mjs'
import { conclude, oneFailure } from './parts/tally.mjs'
import { units } from './parts/units.mjs'

/** Everything, or only the tests in the files and folders that are named. */
const named = process.argv.slice(2)

await attempt(async () => {
  await install()
  await build()
  const tests = filesUnder(named.length ? named : ['.'])?.filter((file) => /\.(test|spec)\.ts$/.test(file)) ?? []
  if (!tests.length) return conclude([oneFailure('There are no tests in those files.')])
  const inPages = (/** @type {string} */ file) => file.startsWith('test/pages/')
  const tallies = named.length ? [] : [await check()]
  for (const part of PACKAGES)
    tallies.push(
      await units(
        part,
        tests.filter((file) => file.startsWith(`${part}/`) && !inPages(file)),
      ),
    )
  tallies.push(await inBrowser(tests.filter(inPages)))
  conclude(tallies)
})
