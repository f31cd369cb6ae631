import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// A slow and busy machine may take longer than any visitor is let; those who test just that say so.
process.env['ANSWER_SECONDS'] ??= '50'

export default defineConfig({
  test: {
    include: ['stories/**/*.test.ts', 'guards/**/*.test.ts', 'faults/**/*.test.ts'],
    globalSetup: ['kit/cluster.ts'],
    // How long a slow and busy machine may take.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A thread that a story starts runs on the sources too.
    execArgv: ['--import', here('kit/sources-in-threads.mjs')],
  },
  // Two copies of graphql in one process refuse each other's types; stories run on the sources, not on a build.
  resolve: { alias: { graphql: 'graphql/index.js', '@mellanrum/api': here('../api/src/app/door.ts') } },
})
