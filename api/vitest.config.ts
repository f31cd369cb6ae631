import { defineConfig } from 'vitest/config'

export default defineConfig({
  // How long a slow and busy machine may take.
  test: { include: ['src/**/*.test.ts'], testTimeout: 180_000 },
  // Two copies of graphql in one process refuse each other's types.
  resolve: { alias: { graphql: 'graphql/index.js' } },
})
