import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/**/*.test.ts'] },
  // Two copies of graphql in one process refuse each other's types.
  resolve: { alias: { graphql: 'graphql/index.js' } },
})
