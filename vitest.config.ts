import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve('.') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // No test is about time; this only ends one that hangs, on a busy machine, too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
