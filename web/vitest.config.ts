import { defineConfig } from 'vitest/config'

export default defineConfig({
  // How long a slow and busy machine may take.
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 180_000 },
})
